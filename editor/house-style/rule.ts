/** What a house may lay down about its language; one shape per kind. */

export const RULE_KINDS = ["spelling", "forbidden", "abbreviation", "gender"] as const;
export type RuleKind = (typeof RULE_KINDS)[number];

/** A hint leaves the choice to the author, an error is to be mended. */
export const RULE_LEVELS = ["hint", "error"] as const;
export type RuleLevel = (typeof RULE_LEVELS)[number];

export const GENDER_STYLES = ["colon", "star", "underscore", "inner-i", "pair", "neutral"] as const;
export type GenderStyle = (typeof GENDER_STYLES)[number];

type RuleBase = { readonly id: number; readonly level: RuleLevel; readonly reason: string };

/** One right form and the wrong ones that give way to it; `isInflected` takes endings along („des Open-Sources“). */
export type SpellingRule = RuleBase & {
  readonly kind: "spelling";
  readonly right: string;
  readonly wrong: readonly string[];
  readonly isInflected: boolean;
};

/** Words that the house does not print, with what to write instead, or without. */
export type ForbiddenRule = RuleBase & {
  readonly kind: "forbidden";
  readonly words: readonly string[];
  readonly suggestions: readonly string[];
  readonly isInflected: boolean;
};

/** A short form that is explained where it first occurs: „Bundesamt für … (BSI)“. */
export type AbbreviationRule = RuleBase & {
  readonly kind: "abbreviation";
  readonly short: string;
  readonly long: string;
};

export type GenderRule = RuleBase & { readonly kind: "gender"; readonly style: GenderStyle };

export type HouseRule = SpellingRule | ForbiddenRule | AbbreviationRule | GenderRule;
