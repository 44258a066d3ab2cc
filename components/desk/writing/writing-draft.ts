import type { ArticleContent, Genre } from "#newsroom/articles/article.ts";
import type { ChosenAuthor, ChosenKeyword, PicturePreview, WritingArticle } from "./writing-article.ts";

export type PictureInUse = {
  readonly pictureId: number;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
  readonly preview: PicturePreview;
};

/** Everything on the screen but the text itself, which lives in its editor. */
export type WritingDraft = {
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
  readonly genre: Genre;
  readonly sectionId: number | null;
  readonly authors: readonly ChosenAuthor[];
  readonly keywords: readonly ChosenKeyword[];
  readonly links: readonly string[];
  readonly picture: PictureInUse | null;
  readonly displayDate: string | null;
};

export function draftOf(article: WritingArticle): WritingDraft {
  const { kicker, headline, teaser, genre, sectionId, links, picture, displayDate } = article.content;
  const preview = article.picturePreview;
  return {
    kicker,
    headline,
    teaser,
    genre,
    sectionId,
    links,
    displayDate,
    authors: article.authors,
    keywords: article.keywords,
    picture: picture === null || preview === null ? null : { ...picture, preview },
  };
}

/** What a save sends. */
export function contentOf(draft: WritingDraft, body: ArticleContent["body"]): ArticleContent {
  const { authors, keywords, picture, ...fields } = draft;
  return {
    ...fields,
    body,
    authorIds: authors.map(({ id }) => id),
    keywordIds: keywords.map(({ id }) => id),
    picture:
      picture === null
        ? null
        : { pictureId: picture.pictureId, alt: picture.alt, caption: picture.caption, credit: picture.credit },
  };
}

/** The fields that a change touches, by the names under which the server reports problems. */
export function touchedFields(before: WritingDraft, part: Partial<WritingDraft>): readonly string[] {
  const names = Object.keys(part).map((name) => serverNames[name] ?? name);
  if (part.picture === undefined) return names;
  const pictureFields = (["alt", "caption", "credit", "pictureId"] as const).filter(
    (field) => part.picture?.[field] !== before.picture?.[field],
  );
  return [...names, ...pictureFields.map((field) => `picture.${field}`)];
}

const serverNames: Readonly<Record<string, string>> = { authors: "authorIds", keywords: "keywordIds" };
