import type { Finding } from "#editor/house-style/check-block.ts";
import type { HouseRule } from "#editor/house-style/rule.ts";

/** The fields above the text that are checked too, in the order in which they are read. */
export const LINE_NAMES = ["headline", "kicker", "teaser"] as const;
export type LineName = (typeof LINE_NAMES)[number];
export type Lines = Readonly<Record<LineName, string>>;

/** A finding as it is listed; `key` is its name as long as it stands, positions are those of its place. */
export type ShownFinding = Finding & {
  readonly key: number;
  readonly where: LineName | "body";
  readonly rule: number;
  readonly law: HouseRule;
};

/** What the page shows of the check. */
export type HouseStyleView =
  | { readonly kind: "waiting" }
  | { readonly kind: "failed" }
  | {
      readonly kind: "checked";
      readonly ruleCount: number;
      readonly findings: readonly ShownFinding[];
      /** Forms that are ignored in this article. */
      readonly ignoredCount: number;
    };
