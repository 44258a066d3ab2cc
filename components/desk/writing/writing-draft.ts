import type { Genre } from "#newsroom/articles/article.ts";
import type { ChosenAuthor, ChosenKeyword, ChosenPiece, PicturePreview } from "./writing-article.ts";

export type PictureInUse = {
  readonly pictureId: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly preview: PicturePreview;
};

/** Everything on the screen but the text itself, which its editor shows. */
export type WritingDraft = {
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
  readonly genre: Genre;
  readonly sectionId: number | null;
  readonly authors: readonly ChosenAuthor[];
  readonly keywords: readonly ChosenKeyword[];
  readonly links: readonly string[];
  readonly recommended: readonly ChosenPiece[];
  readonly picture: PictureInUse | null;
  readonly displayDate: string | null;
};

/** The fields that a change touches, by the names under which the server reports problems. */
export function touchedFields(before: WritingDraft, part: Partial<WritingDraft>): readonly string[] {
  const names = Object.keys(part).map((name) => serverNames[name] ?? name);
  if (part.picture === undefined) return names;
  const pictureFields = (["alt", "caption", "credit", "pictureId"] as const).filter(
    (field) => part.picture?.[field] !== before.picture?.[field],
  );
  return [...names, ...pictureFields.map((field) => `picture.${field}`)];
}

const serverNames: Readonly<Record<string, string>> = {
  authors: "authorIds",
  keywords: "keywordIds",
  recommended: "recommendedIds",
};
