import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { indexForSearch } from "#press/articles/index-for-search.ts";
import { readJudgedTexts, readVocabulary } from "./judge-keyword-suggestions.ts";

/** Prints the judged texts, with the keywords that are right for them, into the empty database that is open. */
export async function printJudgedTexts(): Promise<void> {
  const database = newsroomDatabase();
  const texts = readJudgedTexts();
  const keywords = readVocabulary().map(({ id, name, acronym, aliases }) => ({ id: id + 1, name, acronym, aliases }));
  const numberOf = new Map(keywords.map(({ id, name }) => [name, id]));
  await database.portalSection.create({ data: { id: 1, name: "Fachpresse", slug: "fachpresse", position: 1 } });
  await database.portalKeyword.createMany({
    data: keywords.map(({ id, aliases, ...names }) => ({
      id,
      ...names,
      aliases: [...aliases],
      slug: `stichwort-${id}`,
    })),
  });
  const pieces = texts.map((text, place) => ({ ...text, id: place + 1, at: new Date(Date.UTC(2026, 0, 1 + place)) }));
  await database.portalArticle.createMany({
    data: pieces.map(({ id, kicker, headline, teaser, body, at }) => ({
      ...{ id, kicker, headline, teaser, slug: `text-${id}`, genre: "bericht", sectionId: 1 },
      ...{
        bodyText: body,
        bodyHtml: "",
        bodyTypst: "",
        links: [],
        pictureAlt: "",
        pictureCaption: "",
        pictureCredit: "",
      },
      ...{ displayDate: at, firstPublishedAt: at, printedAt: at },
    })),
  });
  await database.portalArticleKeyword.createMany({
    data: pieces.flatMap(({ id, right }) =>
      right.map((name, position) => ({ articleId: id, position, keywordId: numberOf.get(name) ?? 0 })),
    ),
  });
  await indexForSearch(
    database,
    pieces.map(({ id }) => id),
  );
}
