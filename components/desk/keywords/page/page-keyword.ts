import type { KeywordKind } from "#newsroom/keywords/keyword.ts";
import type { KeywordLink } from "../keyword-entry.ts";

/** A keyword with everything that its page at the desk shows. Days are readable, moments are ISO 8601. */
export type PageKeyword = {
  readonly id: number;
  readonly name: string;
  readonly kind: KeywordKind | null;
  readonly acronym: string | null;
  readonly slug: string;
  readonly aliases: readonly string[];
  readonly description: string;
  readonly wikidataId: string | null;
  readonly gndId: string | null;
  readonly state: string;
  readonly broader: KeywordLink | null;
  readonly seeAlso: readonly KeywordLink[];
  readonly seenFrom: readonly KeywordLink[];
  readonly narrower: readonly KeywordLink[];
  readonly mergedNames: readonly string[];
  readonly useCount: number;
  readonly firstUse: string | null;
  readonly lastUse: string | null;
  /** Whether readers find a page of it. */
  readonly isPrinted: boolean;
};

export type PagePiece = {
  readonly id: number;
  readonly headline: string;
  readonly kicker: string;
  readonly state: "draft" | "in_review" | "approved" | "scheduled" | "published" | "withdrawn";
  readonly isTrashed: boolean;
  readonly embargoUntil: Date | null;
  readonly day: string;
};
