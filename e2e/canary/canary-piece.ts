import {
  bulletList,
  doc,
  footnote,
  heading,
  infoBox,
  link,
  paragraph,
  picture,
  quote,
  table,
} from "#editor/build-body.ts";
import { berlinDay } from "#lib/berlin-time.ts";
import { assignArticle } from "#newsroom/articles/assignment/assign-article.ts";
import { beginThread } from "#newsroom/comments/begin-thread.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { createSeries } from "#newsroom/series/create-series.ts";
import { readSettings } from "#newsroom/settings/settings-queries.ts";
import { pieceCard, shareFileName } from "#portal/share-pictures/share-card.ts";
import { UNNAMED_SITE } from "#portal/site/site.ts";
import { updateSeries } from "#press/series/update-series.ts";
import { type ArticleWishes, type BuiltArticle, buildArticle } from "../../test/factories/article.ts";
import { buildKeyword } from "../../test/factories/keyword.ts";
import { buildPerson } from "../../test/factories/person.ts";
import { buildPicture, drawPicture } from "../../test/factories/picture.ts";
import { uniqueWord } from "../written-piece.ts";

/** Words that stand nowhere else, by the field in which they stand. */
export type Words = ReadonlyMap<string, string>;

/** A piece of which every field says a word of its own; `hidden` are those that no reader ever sees. */
export type CanaryPiece = {
  readonly article: BuiltArticle;
  readonly words: Words;
  readonly hidden: Words;
  /** A further word that no reader ever sees, such as a remark's. */
  readonly hide: (field: string) => string;
  readonly places: Places;
};

/** What a crawler needs to find its way, and could guess. */
export type Places = {
  readonly id: number;
  readonly slug: string;
  readonly section: string;
  readonly keyword: string;
  readonly author: string;
  readonly series: string;
  /** Of its publication, yyyy-mm. */
  readonly month: string;
  /** Address that its share picture would have: a stranger who knows the words can work it out. */
  readonly sharePicture: string;
  readonly pictures: readonly { readonly id: number; readonly hash: string }[];
};

/** Asks for words by the names of their fields and remembers them. */
class WordMaker {
  readonly words = new Map<string, string>();

  word(field: string): string {
    const word = this.words.get(field) ?? uniqueWord("kanari");
    this.words.set(field, word);
    return word;
  }
}

/** A complete draft in which every field that people write in carries a word: a new field is one line here. */
export async function buildCanaryPiece(wishes: ArticleWishes = {}): Promise<CanaryPiece> {
  const [shown, hidden] = [new WordMaker(), new WordMaker()];
  const word = (field: string) => shown.word(field);
  const keyword = await buildKeyword({ name: word("keyword"), aliases: [word("alias of the keyword")] });
  const person = await buildPerson({ name: `Jo ${word("author")}` });
  const [lead, inner] = [
    await newPicture(hidden.word("file name")),
    await newPicture(hidden.word("file name in text")),
  ];
  const content = {
    kicker: word("kicker"),
    headline: word("headline"),
    teaser: word("teaser"),
    body: doc(
      heading(2, word("heading")),
      paragraph(word("text"), footnote(word("note"))),
      paragraph(link(`https://${word("target of a link")}.example/`, "Link")),
      bulletList(word("list")),
      quote(word("speaker"), word("function"), word("quote")),
      infoBox(word("title of a box"), word("box")),
      table(word("caption of a table"), [word("head of a table")], [word("cell")]),
      picture(inner, { alt: word("alt in text"), caption: word("caption in text"), credit: word("credit in text") }),
    ),
    links: [`https://${word("link")}.example/`],
    keywordIds: [keyword.id],
    authorIds: [person.id],
    picture: { pictureId: lead, alt: word("alt"), caption: word("caption"), credit: word("credit") },
  };
  const article = await buildArticle({ ...content, ...wishes });
  const series = await seriesOf(article, word("series"), word("description of the series"));
  const places = await placesOf(article, {
    series,
    keywordId: keyword.id,
    personId: person.id,
    pictures: [lead, inner],
  });
  const hide = (field: string) => hidden.word(field);
  const { id: articleId, editor } = article;
  await beginThread(editor, { articleId, passage: null, text: hide("comment") });
  await assignArticle(editor, {
    ...{ articleId, responsibleId: editor.id, dueOn: null, priority: "normal" },
    note: hide("note of the assignment"),
  });
  return { article, words: shown.words, hidden: hidden.words, hide, places };
}

async function sharePictureOf(
  { id, content: { kicker, headline, genre } }: BuiltArticle,
  section: { readonly name: string; readonly slug: string },
): Promise<string> {
  const name = (await readSettings())?.portalName ?? UNNAMED_SITE.name;
  return `/media/share/${shareFileName(pieceCard({ id, kicker, headline, genre, section }, { name }))}`;
}

async function newPicture(word: string): Promise<number> {
  const bytes = await drawPicture({ width: 64, height: 48 }).jpeg().toBuffer();
  return (await buildPicture({ bytes, fileName: `${word}.jpg` })).id;
}

/** The piece is the only part, so that the series is told of exactly while the piece is. */
async function seriesOf({ id: articleId, editor }: BuiltArticle, name: string, description: string): Promise<string> {
  const { id, version } = await createSeries(editor, { name });
  const { slug } = await updateSeries(editor, { id, version, name, description, articleIds: [articleId] });
  return slug;
}

type Parts = {
  readonly series: string;
  readonly keywordId: number;
  readonly personId: number;
  readonly pictures: readonly number[];
};

async function placesOf(article: BuiltArticle, { series, keywordId, personId, pictures }: Parts): Promise<Places> {
  const { id, content } = article;
  const database = newsroomDatabase();
  const select = { slug: true, name: true } as const;
  const [section, keyword, person, stored] = await Promise.all([
    database.section.findUniqueOrThrow({ where: { id: content.sectionId ?? 0 }, select }),
    database.keyword.findUniqueOrThrow({ where: { id: keywordId }, select }),
    database.person.findUniqueOrThrow({ where: { id: personId }, select }),
    database.picture.findMany({ where: { id: { in: [...pictures] } }, select: { id: true, contentHash: true } }),
  ]);
  return {
    ...{ id, slug: content.headline, section: section.slug, keyword: keyword.slug, author: person.slug, series },
    month: berlinDay(new Date()).slice(0, 7),
    sharePicture: await sharePictureOf(article, section),
    pictures: stored.map(({ id: pictureId, contentHash: hash }) => ({ id: pictureId, hash })),
  };
}
