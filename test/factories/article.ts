import { randomUUID } from "node:crypto";
import { doc, heading, paragraph } from "#editor/build-body.ts";
import type { ArticleContent, PictureUse } from "#newsroom/articles/article.ts";
import { type ArticleOrigin, insertArticle } from "#newsroom/articles/create-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { addSection } from "#press/sections/add-section.ts";
import { buildActor } from "./actor.ts";
import { buildKeyword } from "./keyword.ts";
import { buildPerson } from "./person.ts";
import { buildPicture } from "./picture.ts";

export type ArticleWishes = Partial<Omit<ArticleContent, "picture">> & {
  /** What the article says of its picture; a picture is drawn unless one is named. Without it there is none. */
  readonly picture?: Partial<PictureUse>;
  /** Who makes it; the system unless told otherwise. */
  readonly creator?: Actor;
  readonly origin?: ArticleOrigin;
};

export type BuiltArticle = {
  readonly id: number;
  readonly version: number;
  readonly content: ArticleContent;
  /** Somebody who may do everything with it but is neither its maker nor its author. */
  readonly editor: UserActor;
};

/** A draft that could be published, with a section, an author and a keyword of its own, unless told otherwise. */
export async function buildArticle(wishes: ArticleWishes = {}): Promise<BuiltArticle> {
  const { creator = SYSTEM, origin, ...words } = wishes;
  const content = await buildContent(words);
  const { id } = await newsroomDatabase().$transaction((transaction) =>
    insertArticle(transaction, creator, content, origin),
  );
  return { id, version: 1, content, editor: await buildActor() };
}

/** An article that readers see. */
export async function buildPublishedArticle(wishes: ArticleWishes = {}): Promise<BuiltArticle> {
  const article = await buildArticle(wishes);
  await publishArticle(article.editor, { articleId: article.id, version: article.version });
  return article;
}

/** A complete content; what it refers to is made unless it is named. */
export async function buildContent(wishes: Omit<ArticleWishes, "creator" | "origin"> = {}): Promise<ArticleContent> {
  const { picture, ...words } = wishes;
  return {
    kicker: "Ammertal",
    headline: `Kongress ${randomUUID()}`,
    teaser: "Am ersten Kongress im Ammertal nahmen 300 Gäste teil.",
    body: doc(paragraph("Der Landrat eröffnete ihn."), heading(2, "Lob"), paragraph("Die Gäste waren zufrieden.")),
    genre: "meldung",
    authorIds: words.authorIds ?? [(await buildPerson()).id],
    keywordIds: words.keywordIds ?? [(await buildKeyword()).id],
    links: ["https://www.ammertal.example"],
    recommendedIds: [],
    displayDate: null,
    ...words,
    // Null is a wish too: an article without a section.
    sectionId: words.sectionId === undefined ? (await addSection(SYSTEM, { name: freshName() })).id : words.sectionId,
    picture: picture === undefined ? null : await buildPictureUse(picture),
  };
}

async function buildPictureUse(wishes: Partial<PictureUse>): Promise<PictureUse> {
  const pictureId = wishes.pictureId ?? (await buildPicture({ width: 64, height: 48 })).id;
  return {
    alt: "Ein Saal voller Gäste",
    caption: "Der Saal im Ammertal.",
    credit: "Kreis Ammertal",
    ...wishes,
    pictureId,
  };
}

function freshName(): string {
  return `Ressort ${randomUUID()}`;
}
