import { textValue } from "#components/ui/form-values.ts";
import { GENDER_STYLES, RULE_KINDS, RULE_LEVELS } from "#editor/house-style/rule.ts";
import type { CreateHouseRuleInput } from "#newsroom/house-style/house-rule-schema.ts";

/** Names of the form's fields, and of the fields in the problems that the server reports. */
export const ruleFields = [
  "kind",
  "right",
  "wrong",
  "words",
  "suggestions",
  "short",
  "long",
  "style",
  "isInflected",
  "reason",
  "level",
] as const;

const lines = (text: string) => text.split("\n");

/** What was typed as the rule that it describes; the server checks it. */
export function readRuleForm(form: HTMLFormElement): CreateHouseRuleInput {
  const text = (name: (typeof ruleFields)[number]) => textValue(form, name);
  const common = {
    reason: text("reason"),
    level: RULE_LEVELS.find((level) => level === text("level")) ?? "hint",
  };
  const isInflected = text("isInflected") === "on";
  switch (RULE_KINDS.find((kind) => kind === text("kind")) ?? "spelling") {
    case "spelling":
      return { ...common, kind: "spelling", right: text("right"), wrong: lines(text("wrong")), isInflected };
    case "forbidden":
      return {
        ...common,
        kind: "forbidden",
        words: lines(text("words")),
        suggestions: lines(text("suggestions")),
        isInflected,
      };
    case "abbreviation":
      return { ...common, kind: "abbreviation", short: text("short"), long: text("long") };
    case "gender":
      return { ...common, kind: "gender", style: GENDER_STYLES.find((style) => style === text("style")) ?? "colon" };
  }
}
