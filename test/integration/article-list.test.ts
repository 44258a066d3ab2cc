import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EMPTY_BODY } from "#editor/body.ts";
import { articleFilterSchema } from "#newsroom/articles/article-list.ts";
import { listArticles } from "#newsroom/articles/article-list-queries.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildPerson } from "../factories/person.ts";
import { buildSection } from "../factories/section.ts";
import { buildUser } from "../factories/user.ts";

type ArticleData = Parameters<ReturnType<typeof newsroomDatabase>["article"]["create"]>[0]["data"];

const moment = new Date("2019-03-04T10:00:00.123Z");
const printed = { state: "published", version: 2, publishedVersion: 2, firstPublishedAt: moment } as const;

async function writeArticle(data: Partial<ArticleData> = {}): Promise<number> {
  // The given columns decide; Prisma's two input shapes do not unite under a spread.
  const columns = { body: EMPTY_BODY, ...data } as ArticleData;
  const { id } = await newsroomDatabase().article.create({ data: columns, select: { id: true } });
  return id;
}

/** Lists as the address would ask for it. */
async function idsOf(parameters: Record<string, unknown>): Promise<number[]> {
  const { entries } = await listArticles(SYSTEM, articleFilterSchema.parse(parameters));
  return entries.map(({ id }) => id);
}

async function walk(parameters: Record<string, unknown>): Promise<number[][]> {
  const pages: number[][] = [];
  let after: string | undefined;
  do {
    const { entries, next } = await listArticles(SYSTEM, articleFilterSchema.parse({ ...parameters, after }));
    pages.push(entries.map(({ id }) => id));
    after = next ?? undefined;
  } while (after !== undefined && pages.length < 9);
  return pages;
}

describe("the article list shows only", () => {
  it("pieces of the chosen section, state and genre", async () => {
    const { id: sectionId } = await buildSection();
    const draft = await writeArticle({ sectionId });
    const interview = await writeArticle({ sectionId, genre: "interview" });
    const approved = await writeArticle({ sectionId, state: "approved", genre: "interview" });
    expect(await idsOf({ section: sectionId })).toEqual([approved, interview, draft]);
    expect(await idsOf({ section: String(sectionId), state: "draft" })).toEqual([interview, draft]);
    expect(await idsOf({ section: sectionId, state: "approved", genre: "interview" })).toEqual([approved]);
    expect(await idsOf({ section: sectionId, state: "withdrawn" })).toEqual([]);
  });

  it("pieces of the chosen author and keyword", async () => {
    const { id: sectionId } = await buildSection();
    const [person, other] = [await buildPerson({ name: "Ina Krämer" }), await buildPerson()];
    const keyword = await buildKeyword();
    await writeArticle({ sectionId });
    const byBoth = await writeArticle({ sectionId });
    const byline = [person, other].map(({ id: personId }, position) => ({ articleId: byBoth, personId, position }));
    await newsroomDatabase().articleAuthor.createMany({ data: byline });
    await newsroomDatabase().articleKeyword.create({ data: { articleId: byBoth, keywordId: keyword.id, position: 0 } });
    expect(await idsOf({ author: other.id })).toEqual([byBoth]);
    expect(await idsOf({ keyword: keyword.id })).toEqual([byBoth]);
    expect(await idsOf({ keyword: keyword.id, author: 2 ** 31 - 1 })).toEqual([]);
    const { entries } = await listArticles(SYSTEM, articleFilterSchema.parse({ author: person.id }));
    expect(entries[0]?.authors).toEqual(["Ina Krämer", other.name]);
  });

  it("the trash when asked for it, and never otherwise", async () => {
    const { id: sectionId } = await buildSection();
    const kept = await writeArticle({ sectionId });
    const trashed = await writeArticle({ sectionId, trashedAt: moment });
    expect(await idsOf({ section: sectionId })).toEqual([kept]);
    expect(await idsOf({ section: sectionId, state: "trash" })).toEqual([trashed]);
  });

  it("everything again when a parameter cannot be read", async () => {
    const { id: section } = await buildSection();
    const article = await writeArticle({ sectionId: section });
    for (const nonsense of [{ state: "gone" }, { author: "2147483648" }, { keyword: "x" }, { after: "~99999999999" }]) {
      expect(await idsOf({ section, ...nonsense })).toEqual([article]);
    }
  });
});

describe("the search", () => {
  it("wants every word somewhere, upper and lower case apart, umlauts included", async () => {
    const word = `q${randomUUID().slice(0, 8)}`;
    const found = await writeArticle({ kicker: "Ärztekammer", headline: `Öl ${word}`, bodyText: "Ein Übermaß." });
    await writeArticle({ headline: word });
    expect(await idsOf({ q: `ärzteKAMMER ÜBERMAß ${word.toUpperCase()}` })).toEqual([found]);
    expect(await idsOf({ q: `öl  ${word}` })).toEqual([found]);
    expect(await idsOf({ q: `${"öl".normalize("NFD")} ${word}` })).toEqual([found]);
    expect(await idsOf({ q: `${word} fehlt` })).toEqual([]);
  });

  it("finds numbers whichever way their thousands are written, and reads past soft hyphens", async () => {
    const word = `q${randomUUID().slice(0, 8)}`;
    const found = await writeArticle({ headline: word, bodyText: "Das Bundesamt zahlt 400 000 Euro." });
    for (const q of ["400000", "400 000", "400\u202f000", "Bundes\u00adamt"]) {
      expect(await idsOf({ q: `${word} ${q}` })).toEqual([found]);
    }
  });

  it("takes %, _ and \\ as they are typed", async () => {
    const word = `q${randomUUID().slice(0, 8)}`;
    const percent = await writeArticle({ headline: `${word} 100% fertig` });
    const underscore = await writeArticle({ headline: `${word} bau_amt` });
    const backslash = await writeArticle({ headline: `${word} C:\\Amt` });
    await writeArticle({ headline: `${word} 1000 bauxamt` });
    expect(await idsOf({ q: `${word} 100%` })).toEqual([percent]);
    expect(await idsOf({ q: `${word} bau_amt` })).toEqual([underscore]);
    expect(await idsOf({ q: `${word} c:\\amt` })).toEqual([backslash]);
    expect(await idsOf({ q: `${word} %` })).toEqual([percent]);
  });

  it("finds an article by its number", async () => {
    const { id: section } = await buildSection();
    const article = await writeArticle({ sectionId: section });
    await writeArticle({ sectionId: section });
    expect(await idsOf({ section, q: String(article) })).toEqual([article]);
  });

  it("survives what PostgreSQL cannot read", async () => {
    expect(await idsOf({ q: `${randomUUID()}\0 \ud800` })).toEqual([]);
    expect(await idsOf({ q: "%".repeat(200) })).toEqual([]);
  });
});

describe("paging", () => {
  /** 104 pieces with the same moment: half with one day, half without; every third with one headline. */
  async function writeTwins(): Promise<{ section: number; ids: number[] }> {
    const { id: section } = await buildSection();
    const rows = Array.from({ length: 104 }, (_, index) => ({
      body: EMPTY_BODY,
      sectionId: section,
      changedAt: moment,
      headline: index % 3 === 0 ? "" : "Zwilling ~ 1",
      displayDate: index % 2 === 0 ? new Date("2019-03-04T00:00:00Z") : null,
    }));
    const made = await newsroomDatabase().article.createManyAndReturn({ data: rows, select: { id: true } });
    return { section, ids: made.map(({ id }) => id).sort((one, other) => one - other) };
  }

  it("shows each of many equal pieces exactly once, whatever the order", async () => {
    const { section, ids } = await writeTwins();
    const newestFirst = [...ids].reverse();
    const [dated, undated] = [0, 1].map((rest) => newestFirst.filter((id) => ids.indexOf(id) % 2 === rest));
    const [untitled, titled] = [true, false].map((is) => ids.filter((_, index) => (index % 3 === 0) === is));
    const expected = {
      changed: newestFirst,
      headline: [...(untitled ?? []), ...(titled ?? [])],
      "display-date": [...(dated ?? []), ...(undated ?? [])],
    };
    for (const [sort, order] of Object.entries(expected)) {
      const pages = await walk({ section, sort });
      expect(pages.map((page) => page.length)).toEqual([50, 50, 4]);
      expect(pages.flat()).toEqual(order);
    }
  });

  it("goes by the later moment and day before it asks the number", async () => {
    const { id: section } = await buildSection();
    const day = (iso: string) => new Date(`${iso}T00:00:00Z`);
    const late = await writeArticle({
      sectionId: section,
      changedAt: day("2020-01-02"),
      displayDate: day("2019-01-01"),
    });
    const early = await writeArticle({
      sectionId: section,
      changedAt: day("2020-01-01"),
      displayDate: day("2019-01-02"),
    });
    const undated = await writeArticle({ sectionId: section, changedAt: day("2019-01-01") });
    expect(await idsOf({ section })).toEqual([late, early, undated]);
    expect(await idsOf({ section, sort: "display-date" })).toEqual([early, late, undated]);
    expect(await idsOf({ section, after: `2020-01-02T00:00:00.000Z~${late}` })).toEqual([early, undated]);
    expect(await idsOf({ section, sort: "display-date", after: `2019-01-01~${late}` })).toEqual([undated]);
  });

  it("sorts titles as German does", async () => {
    const { id: section } = await buildSection();
    const headlines = [
      "Zoo öffnet",
      "Übung endet",
      "Ärzte warnen",
      "amt zieht um",
      "Aal stirbt aus",
      "Straße",
      "Strasse",
    ];
    const ids = new Map<string, number>();
    for (const headline of headlines) ids.set(headline, await writeArticle({ sectionId: section, headline }));
    const sorted = ["Aal stirbt aus", "amt zieht um", "Ärzte warnen", "Strasse", "Straße", "Übung endet", "Zoo öffnet"];
    expect(await idsOf({ section, sort: "headline" })).toEqual(sorted.map((headline) => ids.get(headline)));
    const afterDoctors = `Ärzte warnen~${ids.get("Ärzte warnen")}`;
    expect(await idsOf({ section, sort: "headline", after: afterDoctors })).toEqual(
      sorted.slice(3).map((headline) => ids.get(headline)),
    );
  });
});

describe("an entry", () => {
  it("tells its reader what is theirs, so that the policy can decide", async () => {
    const { actor: author } = await buildUser({ role: "author" });
    const { actor: other } = await buildUser({ role: "author" });
    const { id: section } = await buildSection();
    await writeArticle({ sectionId: section, createdById: author.id, trashedAt: moment });
    const filter = articleFilterSchema.parse({ section, state: "trash" });
    const mayRestore = async (actor: typeof author) => {
      const { entries } = await listArticles(actor, filter);
      return entries.map(({ standing }) => judgeArticleAction(actor, "restore", standing).allowed);
    };
    expect(await mayRestore(author)).toEqual([true]);
    expect(await mayRestore(other)).toEqual([false]);
  });

  it("says when readers see an older version", async () => {
    const { id: section } = await buildSection();
    await writeArticle({ sectionId: section, ...printed, version: 3, headline: "1" });
    await writeArticle({ sectionId: section, ...printed, headline: "2" });
    await writeArticle({ sectionId: section, version: 2, headline: "3" });
    const { entries } = await listArticles(SYSTEM, articleFilterSchema.parse({ section, sort: "headline" }));
    expect(entries.map(({ hasUnpublishedChanges }) => hasUnpublishedChanges)).toEqual([true, false, false]);
  });
});
