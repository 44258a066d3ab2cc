import { z } from "zod";
import { comparableText } from "#editor/house-style/comparable-text.ts";
import { GENDER_STYLES, RULE_LEVELS } from "#editor/house-style/rule.ts";
import { singleLine } from "../single-line.ts";
import { MAX_RULE_FORMS, RULE_TEXT_LIMITS } from "./house-rule-limits.ts";

const id = z.int().positive();

function form(label: string) {
  return singleLine(label, RULE_TEXT_LIMITS.form).refine(
    (text) => text === "" || /[\p{L}\p{N}]/u.test(comparableText(text).text),
    `Das Feld „${label}“ braucht Buchstaben oder Ziffern.`,
  );
}

function oneForm(label: string, missing: string) {
  return form(label).min(1, missing);
}

function forms(label: string) {
  return z
    .array(form(label))
    .transform((written) => [...new Set(written.filter((text) => text !== ""))])
    .pipe(z.array(z.string()).max(MAX_RULE_FORMS, `„${label}“ fasst höchstens ${MAX_RULE_FORMS} Einträge.`));
}

const common = {
  level: z.enum(RULE_LEVELS, "Bitte wählen Sie Hinweis oder Fehler."),
  reason: singleLine("Begründung", RULE_TEXT_LIMITS.reason).min(
    1,
    "Bitte begründen Sie die Regel. Wer schreibt, liest diesen Satz.",
  ),
  isOn: z.boolean().default(true),
};

const shapes = {
  spelling: {
    kind: z.literal("spelling"),
    right: oneForm("Richtig", "Bitte geben Sie die richtige Schreibweise an."),
    wrong: forms("Falsch").refine(
      (list) => list.length > 0,
      "Bitte geben Sie mindestens eine falsche Schreibweise an.",
    ),
    isInflected: z.boolean().default(false),
  },
  forbidden: {
    kind: z.literal("forbidden"),
    words: forms("Wörter").refine((list) => list.length > 0, "Bitte geben Sie mindestens ein Wort an."),
    suggestions: forms("Vorschläge").default([]),
    isInflected: z.boolean().default(false),
  },
  abbreviation: {
    kind: z.literal("abbreviation"),
    short: oneForm("Kurzform", "Bitte geben Sie die Abkürzung an."),
    long: oneForm("Langform", "Bitte geben Sie an, wofür die Abkürzung steht."),
  },
  gender: {
    kind: z.literal("gender"),
    style: z.enum(GENDER_STYLES, "Bitte wählen Sie die Schreibweise des Hauses."),
  },
} as const;

const definition = z.discriminatedUnion("kind", [
  z.object(shapes.spelling),
  z.object(shapes.forbidden),
  z.object(shapes.abbreviation),
  z.object(shapes.gender),
]);

/** What distinguishes the kinds of rules, as it is stored. */
export type RuleDefinition = z.output<typeof definition>;

const same = (one: string, other: string) => comparableText(one).text === comparableText(other).text;

/** A rule that contradicts itself is refused at the field that is to be mended. */
function refuseContradiction(rule: RuleDefinition, context: z.RefinementCtx): void {
  const problem = (field: string, message: string) => context.addIssue({ code: "custom", path: [field], message });
  if (rule.kind === "spelling" && rule.wrong.some((wrong) => same(wrong, rule.right))) {
    problem("wrong", `„${rule.right}“ ist die richtige Schreibweise und kann nicht auch falsch sein.`);
  }
  if (rule.kind === "forbidden") {
    const both = rule.suggestions.find((suggestion) => rule.words.some((word) => same(word, suggestion)));
    if (both !== undefined) problem("suggestions", `„${both}“ ist verboten und kann kein Vorschlag sein.`);
  }
  if (rule.kind === "abbreviation" && same(rule.short, rule.long)) {
    problem("long", "Kurzform und Langform sind gleich. Bitte schreiben Sie die Langform aus.");
  }
}

/** Stored JSON; what was stored was checked before. */
export const ruleDefinitionSchema = definition;

export const createHouseRuleSchema = z
  .discriminatedUnion("kind", [
    z.object({ ...shapes.spelling, ...common }),
    z.object({ ...shapes.forbidden, ...common }),
    z.object({ ...shapes.abbreviation, ...common }),
    z.object({ ...shapes.gender, ...common }),
  ])
  .superRefine(refuseContradiction);

export const changeHouseRuleSchema = z
  .discriminatedUnion("kind", [
    z.object({ ...shapes.spelling, ...common, id }),
    z.object({ ...shapes.forbidden, ...common, id }),
    z.object({ ...shapes.abbreviation, ...common, id }),
    z.object({ ...shapes.gender, ...common, id }),
  ])
  .superRefine(refuseContradiction);

export const houseRuleIdSchema = z.object({ id });
export const switchHouseRuleSchema = z.object({ id, isOn: z.boolean() });
/** All rules, each once, in their new order. */
export const orderHouseRulesSchema = z.object({ ids: z.array(id) });

export const exemptFindingSchema = z.object({
  articleId: id,
  ruleId: id,
  form: singleLine("Fundstelle", RULE_TEXT_LIMITS.form * 2).min(1, "Bitte nennen Sie die Stelle."),
});
export const articleOfExemptionsSchema = z.object({ articleId: id });

export type CreateHouseRuleInput = z.input<typeof createHouseRuleSchema>;
export type ChangeHouseRuleInput = z.input<typeof changeHouseRuleSchema>;
export type SwitchHouseRuleInput = z.input<typeof switchHouseRuleSchema>;
export type OrderHouseRulesInput = z.input<typeof orderHouseRulesSchema>;
export type ExemptFindingInput = z.input<typeof exemptFindingSchema>;
