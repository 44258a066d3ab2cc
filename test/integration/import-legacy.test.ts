import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { ParagraphNode } from "#editor/body.ts";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import { findPublisher } from "#operations/import/find-publisher.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import { importArticle } from "#press/articles/import-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { buildUser } from "../factories/user.ts";
import {
  articleIdOf,
  FIXTURES,
  importReadable,
  removePages,
  snapshot,
  writeOwnPage,
  writePage,
} from "./legacy-pages.ts";
import { useOwnDatabase } from "./own-database.ts";

// The one page that lies beside the project where it is developed; a clone without it runs the fixtures alone.
const SEED = path.join(import.meta.dirname, "../../../shared/seed");

// "Nothing has changed" is about everything there is.
beforeAll(async () => {
  const end = await useOwnDatabase();
  return async () => {
    await end();
    removePages();
  };
});

async function keywordsAtThePortal(articleId: number) {
  const rows = await newsroomDatabase().portalArticleKeyword.findMany({
    where: { articleId },
    orderBy: { position: "asc" },
    select: { keyword: { select: { name: true, acronym: true, kind: true } } },
  });
  return rows.map(({ keyword }) => [keyword.name, keyword.acronym, keyword.kind]);
}

describe("a page of the old portal, imported and published", () => {
  it("reaches the readers with every part", async () => {
    const fixture = path.join(FIXTURES, "kongress-in-ammertal.txt");
    const file = writePage(readFileSync(fixture), "meldung_30417_zweites-registerforum.txt");
    const result = await importReadable(file, { publish: true });
    expect(result.publication).toEqual({ state: "published" });
    expect(await findArticle(30_417)).toMatchObject({
      kicker: "Ammertal",
      headline: "Zweites Registerforum im Kloster",
      teaser: expect.stringMatching(/^Beim Registerforum im Ammertal ging .* gemeinsame Prüfungen\.$/),
      genre: "meldung",
      links: ["http://www.registerforum-ammertal.example", "http://www.lnv.example/pruefung"],
      firstPublishedAt: new Date("2019-06-03T10:00:00Z"),
      authors: [{ name: null, initials: "mw" }],
      section: { name: "Verwaltung", slug: "verwaltung" },
    });
    const row = await newsroomDatabase().portalArticle.findUniqueOrThrow({ where: { id: 30_417 } });
    expect(row.displayDate.toISOString()).toBe("2019-06-03T00:00:00.000Z");
    expect(row.bodyHtml.match(/<p>/g)).toHaveLength(3);
    expect(row.bodyHtml).toContain("angekündigt (wir berichteten). Nun");
    expect(row.bodyHtml).toMatch(/Jost Hagenau\. <span class="initials">\(mw\)<\/span><\/p>$/);
    expect(row.bodyHtml).not.toMatch(/<a |http|Stichwörter|\[3\.6\.2019\]/);
    expect(await keywordsAtThePortal(30_417)).toEqual([
      ["Verwaltung", null, "section"],
      ["Ammertal", null, null],
      ["Landesanstalt für Netzsicherheit und Verwaltungstechnik", "LNV", "organisation"],
      ["Almut Rehwinkel", null, "person"],
      ["Registerpflege", null, null],
    ]);
  });

  it("leaves „(wir berichteten)“ for somebody to link", async () => {
    const content = (await findArticleForWriting(SYSTEM, 30_417))?.content;
    const paragraph = content?.body.content[2] as ParagraphNode;
    expect(paragraph.content?.[1]).toEqual({
      type: "text",
      text: "(wir berichteten)",
      marks: [{ type: "coverageLink", attrs: { articleId: null } }],
    });
  });

  it("puts a new section into the portal's navigation, and a draft nowhere", async () => {
    const around = ["Weitere Meldungen und Beiträge aus dem Bereich Gewässer"];
    const before = await newsroomDatabase().edition.findFirstOrThrow();
    const result = await importReadable(writeOwnPage({ around }));
    expect(result.article).toMatchObject({ references: { section: { name: "Gewässer", isNew: true } } });
    expect(await newsroomDatabase().portalSection.count({ where: { slug: "gewaesser" } })).toBe(1);
    expect((await newsroomDatabase().edition.findFirstOrThrow()).number).toBe(before.number + 1n);
    expect(articleIdOf(result)).toBeGreaterThanOrEqual(100_000);
    expect(await findArticle(articleIdOf(result))).toBeNull();
  });

  it("is written in the log, each step in the name of whoever did it", async () => {
    const { actor, email } = await buildUser({ role: "editor", name: "Ina Krämer" });
    const id = articleIdOf(await importReadable(writeOwnPage(), { publish: true, as: email }));
    const log = await newsroomDatabase().auditEntry.findMany({
      where: { subjectType: "article", subjectId: String(id) },
      orderBy: { id: "asc" },
      select: { action: true, actorName: true, actorId: true },
    });
    expect(log).toEqual([
      { action: "create-article", actorName: "System", actorId: null },
      { action: "publish-article", actorName: "Ina Krämer", actorId: actor.id },
    ]);
  });
});

if (existsSync(SEED)) {
  it.each(readdirSync(SEED).filter((name) => name.endsWith(".txt")))(
    "the saved page %s arrives whole",
    async (name) => {
      const result = await importReadable(path.join(SEED, name), { publish: true });
      expect(result.publication).toEqual({ state: "published" });
      const id = articleIdOf(result);
      const article = await findArticle(id);
      expect(article).toMatchObject({
        kicker: "Thüringen",
        links: ["http://www.egov-thueringen.de", "http://www.thueringen.de"],
        firstPublishedAt: new Date("2018-11-09T11:00:00Z"),
        section: { name: "Politik" },
        authors: [{ initials: "ba" }],
      });
      expect(article?.headline.split(" ")).toHaveLength(2);
      expect(article?.bodyHtml).toMatch(/„[^“]+“ <span class="initials">\(ba\)<\/span><\/p>$/);
      expect(article?.bodyHtml.match(/<p>/g)).toHaveLength(3);
      expect(article?.bodyHtml).toContain("(wir berichteten)");
      expect(await keywordsAtThePortal(id)).toEqual([
        ["Politik", null, "section"],
        ["Thüringen", null, "place"],
        ["Bundesamt für Sicherheit in der Informationstechnik", "BSI", "organisation"],
        ["Hartmut Schubert", null, null],
        ["Cyber-Sicherheit", null, null],
      ]);
    },
  );
}

describe("the same page twice", () => {
  it("makes one article, also when it was saved again on another day", async () => {
    const body = ["Nur einmal. (mw)"];
    const first = await importReadable(writeOwnPage({ opening: ["[1.2.2019] Einmal."], body }));
    const again = writeOwnPage({
      opening: ["[1.2.2019] Einmal."],
      body,
      around: ["Druckversion", "Anzeige", "Werbung"],
    });
    const before = await snapshot();
    expect((await importReadable(again)).article).toMatchObject({ outcome: "known", articleId: articleIdOf(first) });
    expect(await snapshot()).toEqual(before);
  });

  it("makes one article, also when both come at the same moment", async () => {
    const file = writeOwnPage();
    const results = await Promise.all([1, 2, 3, 4].map(() => importReadable(file)));
    expect(new Set(results.map(articleIdOf)).size).toBe(1);
    expect(results.filter(({ article }) => article.outcome === "imported")).toHaveLength(1);
  });

  it("is known by its number, however its text was corrected", async () => {
    const first = await importReadable(writeOwnPage({}, "meldung_501_alt.txt"));
    const second = await importReadable(writeOwnPage({ body: ["Berichtigt. (mw)"] }, "meldung_501_neu.txt"));
    expect([first, second].map(articleIdOf)).toEqual([501, 501]);
  });

  it("gets a new number where the old one is taken, and keeps that", async () => {
    await newsroomDatabase().article.create({ data: { id: 502, body: { type: "doc", content: [] } } });
    const file = writeOwnPage({}, "meldung_502_titel.txt");
    const first = await importReadable(file);
    expect(first.article).toMatchObject({ outcome: "imported", hasItsNumber: false });
    expect(articleIdOf(first)).toBeGreaterThanOrEqual(100_000);
    expect((await importReadable(file)).article).toMatchObject({ outcome: "known", articleId: articleIdOf(first) });
  });

  it("publishes the draft of the first time, unless somebody has laid hands on it", async () => {
    const [untouched, handedIn] = [writeOwnPage(), writeOwnPage()];
    for (const file of [untouched, handedIn]) await importReadable(file);
    await handInArticle(SYSTEM, articleIdOf(await importReadable(handedIn)));
    expect((await importReadable(untouched, { publish: true })).publication.state).toBe("published");
    expect((await importReadable(handedIn, { publish: true })).publication.state).toBe("not-asked");
    const id = articleIdOf(await importReadable(untouched));
    await unpublishArticle(SYSTEM, id);
    expect((await importReadable(untouched, { publish: true })).publication.state).toBe("not-asked");
    expect(await findArticle(id)).toBeNull();
  });
});

describe("a dry run", () => {
  it("tells what would be new and changes nothing", async () => {
    const file = writeOwnPage(
      {
        body: ["Ende. (zz)"],
        keywords: ["Stichwörter: Verwaltung, Ganz Neues"],
        around: ["Weitere Meldungen und Beiträge aus dem Bereich Raumfahrt"],
      },
      "meldung_601.txt",
    );
    await importReadable(writeOwnPage({ keywords: ["Stichwörter: Verwaltung"] }));
    const before = await snapshot();
    const result = await importReadable(file, { dryRun: true, publish: true });
    expect(await snapshot()).toEqual(before);
    expect(result.article).toEqual({
      outcome: "new",
      articleId: 601,
      hasItsNumber: true,
      problems: [],
      references: {
        section: { name: "Raumfahrt", isNew: true },
        authors: [{ name: "(zz)", isNew: true }],
        keywords: [
          { name: "Verwaltung", isNew: false },
          { name: "Ganz Neues", isNew: true },
        ],
      },
    });
    expect(result.publication).toEqual({ state: "would-publish" });
  });

  it("tells what stands in the way of publication, and knows what is already here", async () => {
    const sparse = writeOwnPage({ opening: ["[2.2.2019]"], body: ["Eins.", "Zwei."], keywords: [], around: [] });
    const before = await snapshot();
    const preview = await importReadable(sparse, { dryRun: true, publish: true });
    expect(preview.publication).toMatchObject({
      state: "kept-back",
      problems: [{ field: "sectionId" }, { field: "authorIds" }, { field: "keywordIds" }],
    });
    expect(await snapshot()).toEqual(before);
    const id = articleIdOf(await importReadable(sparse));
    expect((await importReadable(sparse, { dryRun: true })).article).toMatchObject({ outcome: "known", articleId: id });
  });
});

describe("a page without all that publication asks for", () => {
  const file = path.join(FIXTURES, "kurzmeldung.txt");

  it("stays a draft and tells what is missing, at its fields", async () => {
    const result = await importReadable(file, { publish: true });
    expect(result.publication).toMatchObject({
      state: "kept-back",
      problems: [{ field: "sectionId" }, { field: "authorIds" }, { field: "keywordIds" }],
    });
    const { state } = await newsroomDatabase().article.findUniqueOrThrow({ where: { id: articleIdOf(result) } });
    expect(state).toBe("draft");
    expect(await findArticle(articleIdOf(result))).toBeNull();
  });

  it("takes the operator's section, whose keyword is then the section's", async () => {
    const page = writeOwnPage({ keywords: ["Stichwörter: Brückenbau, Oberlinden"] });
    const result = await importReadable(page, { section: "Brückenbau", publish: true });
    expect(result.article).toMatchObject({ references: { section: { name: "Brückenbau", isNew: true } } });
    expect(await keywordsAtThePortal(articleIdOf(result))).toEqual([
      ["Brückenbau", null, "section"],
      ["Oberlinden", null, null],
    ]);
  });
});

describe("whoever publishes", () => {
  it("must exist, be active and hold the right", async () => {
    const [author, editor, admin] = await Promise.all(
      (["author", "editor", "admin"] as const).map((role) => buildUser({ role })),
    );
    await buildUser({ role: "admin" });
    await disableUser(SYSTEM, { userId: admin?.actor.id });
    await expect(findPublisher("niemand@redaktion.example")).rejects.toMatchObject({ code: "not-found" });
    await expect(findPublisher(author?.email)).rejects.toMatchObject({ code: "not-allowed" });
    await expect(findPublisher(admin?.email)).rejects.toMatchObject({ code: "not-allowed" });
    expect(await findPublisher(editor?.email)).toEqual(editor?.actor);
    expect(await findPublisher(undefined)).toEqual(SYSTEM);
  });

  it("is asked again for each page: a right that ended keeps the rest as drafts", async () => {
    const { actor, email } = await buildUser({ role: "editor" });
    await disableUser(SYSTEM, { userId: actor.id });
    const result = await importReadable(writeOwnPage(), { publish: true, as: email });
    expect(result.publication).toMatchObject({ state: "kept-back", reason: expect.stringContaining("gesperrt") });
  });

  it("needs the admin's right where an import would make a section", async () => {
    const { actor } = await buildUser({ role: "editor" });
    const order = {
      content: {
        kicker: "",
        headline: "Titel",
        teaser: "",
        body: { type: "doc", content: [{ type: "paragraph" }] },
        genre: "meldung",
        links: [],
        recommendedIds: [],
        displayDate: "2019-01-01",
      },
      section: "Von niemandem angelegt",
      initials: ["qq"],
      keywords: [{ name: "Von niemandem", acronym: null, kind: null }],
      legacyId: null,
      importKeys: ["test:right"],
      firstPublishedAt: new Date("2019-01-01T11:00:00Z"),
    } as const;
    const before = await snapshot();
    await expect(importArticle(actor, order)).rejects.toMatchObject({ code: "not-allowed" });
    expect(await snapshot()).toEqual(before);
  });
});

describe("German typography on importing", () => {
  const parts = {
    above: ["Oberlinden:", '"Netz" für 400000 Euro'],
    body: ['Der Rat sagt "Ja" - z. B. hier...', "Mehr: www.oberlinden.example/it's. (mw)"],
  };

  it("is set, counted, and changes neither letters nor what the piece is known by", async () => {
    const file = writeOwnPage(parts);
    const result = await importReadable(file, { keepTypography: false });
    // Four places in the title, five in the text, and „Seite 7“ in the teaser.
    expect(result.tidied).toBe(10);
    const content = (await findArticleForWriting(SYSTEM, articleIdOf(result)))?.content;
    expect(content?.headline).toBe("„Netz“ für 400\u202f000\u00a0Euro");
    const words = JSON.stringify(content?.body);
    expect(words).toContain("Der Rat sagt „Ja“ – z.\u202fB. hier…");
    expect(words).toContain("www.oberlinden.example/it's");
    expect((await importReadable(file)).article.outcome).toBe("known");
  });

  it("leaves every sign when the operator says so", async () => {
    const result = await importReadable(writeOwnPage(parts), { keepTypography: true });
    expect(result.tidied).toBe(0);
    const content = (await findArticleForWriting(SYSTEM, articleIdOf(result)))?.content;
    expect(content?.headline).toBe('"Netz" für 400000 Euro');
  });
});
