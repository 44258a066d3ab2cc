import type { Attribution } from "#editor/compare/attribution.ts";
import type { Compared, LineNode, Piece } from "#editor/compare/compared.ts";
import type { PictureUse } from "../article.ts";

export const LINE_FIELDS = ["kicker", "headline", "teaser"] as const;
export type LineField = (typeof LINE_FIELDS)[number];

/** A field of plain words, compared word by word. */
export type ComparedLine = {
  readonly field: LineField;
  readonly old: LineNode;
  readonly node: LineNode;
  readonly pieces: readonly Piece[];
  readonly isChanged: boolean;
  readonly by: Attribution;
};

/** One entry of a list of the panel; `isMoved` when it stands in another order among those that stayed. */
export type ComparedEntry<Value> = {
  readonly kind: "same" | "added" | "removed";
  readonly value: Value;
  readonly isMoved: boolean;
};

export const FACT_FIELDS = [
  "sectionId",
  "genre",
  "authorIds",
  "keywordIds",
  "links",
  "recommendedIds",
  "picture",
  "displayDate",
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

type Facts = {
  readonly sectionId: number | null;
  readonly genre: string;
  readonly authorIds: readonly number[];
  readonly keywordIds: readonly number[];
  readonly links: readonly string[];
  readonly recommendedIds: readonly number[];
  readonly picture: PictureUse | null;
  readonly displayDate: string | null;
};

/** A field of the panel, old and new side by side; `steps` are the versions that changed it. */
export type ComparedFact = {
  [Field in FactField]: {
    readonly field: Field;
    readonly old: Facts[Field];
    readonly new: Facts[Field];
    readonly isChanged: boolean;
    readonly steps: readonly number[];
  };
}[FactField];

export type ComparedContent = {
  readonly lines: readonly ComparedLine[];
  readonly body: readonly Compared[];
  readonly bodyBy: Attribution;
  readonly facts: readonly ComparedFact[];
};
