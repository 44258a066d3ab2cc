import { comparableText } from "./comparable-text.ts";
import { capitalised, endingsOf } from "./endings.ts";
import type { AbbreviationRule, ForbiddenRule, GenderRule, HouseRule, SpellingRule } from "./rule.ts";

/** What a form in the text means: a finding with what may stand instead, a short form, or something that is right. */
export type Meaning =
  | { readonly kind: "finding"; readonly rule: SpellingRule | ForbiddenRule; readonly proposals: readonly string[] }
  | { readonly kind: "abbreviation"; readonly rule: AbbreviationRule }
  | { readonly kind: "right" };

/** A tree of all forms, letter by letter, so that a text is read once however many rules there are. */
export type FormTree = { readonly next: Map<string, FormTree>; meaning: Meaning | null };

export type CompiledRules = { readonly forms: FormTree; readonly gender: GenderRule | null };

const RIGHT: Meaning = { kind: "right" };

/**
 * Prepares rules for checking, once for many texts. Where two rules claim the same form the earlier one has it; what a
 * rule calls right is left alone as a whole, also where a part of it would be wrong by itself.
 */
export function compileRules(rules: readonly HouseRule[]): CompiledRules {
  const forms: FormTree = { next: new Map(), meaning: null };
  const right: string[] = [];
  for (const rule of rules) {
    if (rule.kind === "spelling") right.push(...addSpelling(forms, rule));
    else if (rule.kind === "forbidden") right.push(...addForbidden(forms, rule));
    else if (rule.kind === "abbreviation") right.push(...addAbbreviation(forms, rule));
  }
  for (const form of right) addForm(forms, form, RIGHT);
  return { forms, gender: rules.find((rule) => rule.kind === "gender") ?? null };
}

function addSpelling(forms: FormTree, rule: SpellingRule): readonly string[] {
  const rightEndings = endingsFor(rule, rule.right);
  const right = new Set(rightEndings.flatMap((ending) => withCapital(rule.right + ending)));
  for (const wrong of rule.wrong) {
    for (const ending of endingsFor(rule, wrong)) {
      const proposals = rightEndings.includes(ending) ? [rule.right + ending] : [];
      addFinding(forms, rule, wrong + ending, proposals, right);
    }
  }
  return [...right];
}

/** Another word has another declension: what stands instead is offered for the plain form only. */
function addForbidden(forms: FormTree, rule: ForbiddenRule): readonly string[] {
  const right = new Set(rule.suggestions.flatMap(withCapital));
  for (const word of rule.words) {
    for (const ending of endingsFor(rule, word)) {
      addFinding(forms, rule, word + ending, ending === "" ? rule.suggestions : [], right);
    }
  }
  return [...right];
}

function addAbbreviation(forms: FormTree, rule: AbbreviationRule): readonly string[] {
  addForm(forms, rule.short, { kind: "abbreviation", rule });
  return [rule.long];
}

function endingsFor(rule: SpellingRule | ForbiddenRule, form: string): readonly string[] {
  return rule.isInflected ? ["", ...endingsOf(form)] : [""];
}

function addFinding(
  forms: FormTree,
  rule: SpellingRule | ForbiddenRule,
  form: string,
  proposals: readonly string[],
  right: ReadonlySet<string>,
): void {
  if (!right.has(form)) addForm(forms, form, { kind: "finding", rule, proposals });
  const atStart = capitalised(form);
  if (atStart === form || right.has(atStart)) return;
  addForm(forms, atStart, { kind: "finding", rule, proposals: proposals.map(capitalised) });
}

function withCapital(form: string): readonly string[] {
  return [form, capitalised(form)];
}

function addForm(forms: FormTree, form: string, meaning: Meaning): void {
  let place = forms;
  for (const sign of comparableText(form).text.trim().split("")) {
    const known = place.next.get(sign);
    const next = known ?? { next: new Map(), meaning: null };
    if (known === undefined) place.next.set(sign, next);
    place = next;
  }
  if (place !== forms) place.meaning ??= meaning;
}
