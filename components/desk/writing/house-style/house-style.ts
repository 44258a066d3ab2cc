import type { HouseRule } from "#editor/house-style/rule.ts";

/** A form that may stand in one article although the rule objects. */
export type Exemption = { readonly ruleId: number; readonly form: string };

/** What an article is checked against. */
export type HouseStyle = { readonly rules: readonly HouseRule[]; readonly exemptions: readonly Exemption[] };
