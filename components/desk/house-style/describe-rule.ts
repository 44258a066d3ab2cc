import type { HouseRule } from "#editor/house-style/rule.ts";
import { houseStyleMessages as words } from "#lib/messages/desk-house-style.ts";

const quoted = (forms: readonly string[]) => forms.map((form) => `„${form}“`).join(", ");

/** What a rule is called in a sentence, quotes included. */
export function ruleName(rule: HouseRule): string {
  switch (rule.kind) {
    case "spelling":
      return words.names.spelling(rule.right);
    case "forbidden":
      return words.names.forbidden(rule.words[0] ?? "");
    case "abbreviation":
      return words.names.abbreviation(rule.short);
    case "gender":
      return words.names.gender;
  }
}

/** What a rule demands, in one line. */
export function ruleTitle(rule: HouseRule): string {
  switch (rule.kind) {
    case "spelling":
      return words.titles.spelling(`„${rule.right}“`, quoted(rule.wrong));
    case "forbidden":
      return rule.suggestions.length === 0
        ? words.titles.forbiddenAlone(quoted(rule.words))
        : words.titles.forbidden(quoted(rule.words), quoted(rule.suggestions));
    case "abbreviation":
      return words.titles.abbreviation(`„${rule.short}“`, `„${rule.long}“`);
    case "gender":
      return words.styles[rule.style];
  }
}
