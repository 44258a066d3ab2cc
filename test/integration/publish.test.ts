import { beforeAll, describe, expect, it } from "vitest";
import { bulletList, doc, heading, paragraph } from "#editor/build-body.ts";
import { berlinDay } from "#lib/berlin-time.ts";
import { returnArticle } from "#newsroom/articles/return-article.ts";
import { hashContent } from "#newsroom/articles/revisions/hash-content.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { findArticle, findWithdrawalNotice, listLatest } from "#portal/articles/article-queries.ts";
import { readEdition } from "#portal/edition.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { DEFAULT_NOTICE, withdrawArticle } from "#press/articles/withdraw-article.ts";
import { buildActor } from "../factories/actor.ts";
import { type ArticleWishes, type BuiltArticle, buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildPerson } from "../factories/person.ts";
import { naughtyStrings, UNSTORABLE } from "../naughty-strings.ts";
import { useOwnDatabase } from "./own-database.ts";
import { read, refusal, save } from "./saving.ts";

// Editions are counted here, so nobody else may print meanwhile.
beforeAll(() => useOwnDatabase());

const publish = ({ id: articleId, editor }: BuiltArticle, version = 1) =>
  publishArticle(editor, { articleId, version });

function logOf({ id }: BuiltArticle, action: string) {
  return newsroomDatabase().auditEntry.findMany({
    where: { subjectType: "article", subjectId: String(id), action },
    orderBy: { id: "asc" },
    select: { actorId: true, fromState: true, toState: true, details: true },
  });
}

/** Does something and says by how much it raised the edition. */
async function editionsRaisedBy(act: () => Promise<unknown>): Promise<number> {
  const before = await readEdition();
  await act();
  return Number((await readEdition()) - before);
}

describe("publishing", () => {
  it("prints one exact state, with everything that a reader sees", async () => {
    const [persons, keywords] = [
      [await buildPerson({ name: "Bea Amsel" }), await buildPerson()],
      [await buildKeyword({ name: "Öl", acronym: "ÖL" }), await buildKeyword()],
    ];
    const article = await buildArticle({
      kicker: "Thüringen",
      headline: "Größere Ämter für „alle“",
      genre: "bericht",
      authorIds: persons.map(({ id }) => id),
      keywordIds: keywords.map(({ id }) => id),
      links: ["https://b.example", "https://a.example"],
      body: doc(heading(2, "Lob"), paragraph("Alle & <b>jeder</b>.")),
      displayDate: "2018-11-09",
      picture: { caption: "Saal", alt: "Ein Saal", credit: "Kreis" },
    });
    expect(await publish(article)).toEqual({ articleId: article.id, version: 1, isNew: true });
    const seen = await findArticle(article.id);
    expect(seen).toMatchObject({
      slug: "groessere-aemter-fuer-alle",
      kicker: "Thüringen",
      headline: "Größere Ämter für „alle“",
      teaser: article.content.teaser,
      genre: "bericht",
      displayDate: "2018-11-09",
      bodyText: "Lob\n\nAlle & <b>jeder</b>.",
      links: ["https://b.example", "https://a.example"],
      picture: { caption: "Saal", alt: "Ein Saal", credit: "Kreis" },
    });
    expect(seen?.authors.map(({ initials }) => initials)).toEqual(persons.map(({ initials }) => initials));
    expect(seen?.keywords.map(({ name }) => name)).toEqual(keywords.map(({ name }) => name));
    expect(seen?.bodyHtml).toContain("Alle &amp; &lt;b&gt;jeder&lt;/b&gt;.");
    expect(seen?.bodyHtml).toContain(`(${persons.map(({ initials }) => initials).join("/")})`);
    expect(await read(article.id)).toMatchObject({ state: "published", publishedVersion: 1, content: article.content });
  });

  it("keeps the printed state for ever and writes one line into the log", async () => {
    const article = await buildPublishedArticle();
    const revisions = await newsroomDatabase().revision.findMany({ where: { articleId: article.id } });
    expect(revisions).toMatchObject([
      {
        version: 1,
        content: article.content,
        contentHash: hashContent(article.content),
        createdById: article.editor.id,
      },
    ]);
    expect(await logOf(article, "publish-article")).toEqual([
      { actorId: article.editor.id, fromState: "draft", toState: "published", details: { version: 1 } },
    ]);
  });

  it("shows readers nothing of the work that goes on, until it is published again", async () => {
    const article = await buildPublishedArticle({ headline: "Alt" });
    const printed = await findArticle(article.id);
    await save(article, { headline: "Neu", body: doc("Neuer Text."), kicker: "", genre: "kommentar" });
    expect(await findArticle(article.id)).toEqual(printed);
    expect(await read(article.id)).toMatchObject({ version: 2, publishedVersion: 1, state: "published" });
    expect(await publish(article, 2)).toMatchObject({ version: 2, isNew: true });
    const reprinted = await findArticle(article.id);
    expect(reprinted).toMatchObject({
      headline: "Neu",
      slug: "neu",
      bodyText: "Neuer Text.",
      kicker: "",
      genre: "kommentar",
    });
    expect(reprinted?.firstPublishedAt).toEqual(printed?.firstPublishedAt);
    expect(reprinted?.printedAt.getTime()).toBeGreaterThan(printed?.printedAt.getTime() ?? Number.NaN);
    expect(await newsroomDatabase().revision.count({ where: { articleId: article.id } })).toBe(2);
  });

  it("refuses a version that nobody saw when they decided", async () => {
    const article = await buildArticle();
    await save(article, { headline: "Inzwischen geändert" });
    const raised = await editionsRaisedBy(async () => {
      for (const version of [1, 3])
        expect((await refusal(article, () => publish(article, version))).code).toBe("stale");
    });
    expect(raised).toBe(0);
    expect(await findArticle(article.id)).toBeNull();
    expect(await logOf(article, "publish-article")).toEqual([]);
  });

  it("names what is missing at its field, and prints nothing", async () => {
    const incomplete: [string, ArticleWishes][] = [
      ["headline", { headline: " " }],
      ["teaser", { teaser: "" }],
      ["body", { body: doc() }],
      ["sectionId", { sectionId: null }],
      ["authorIds", { authorIds: [] }],
      ["keywordIds", { keywordIds: [] }],
      ["picture.alt", { picture: { alt: "" } }],
      ["picture.credit", { picture: { credit: "" } }],
    ];
    for (const [field, wishes] of incomplete) {
      const article = await buildArticle(wishes);
      const error = await refusal(article, () => publish(article));
      expect(error).toMatchObject({ code: "invalid", problems: [{ field }] });
      expect(await findArticle(article.id)).toBeNull();
    }
  });

  it("belongs to editors: an author's own draft stays one", async () => {
    const author = await buildActor("author");
    const article = await buildArticle({ creator: author });
    const error = await refusal(article, () => publishArticle(author, { articleId: article.id, version: 1 }));
    expect(error.code).toBe("not-allowed");
    expect(await findArticle(article.id)).toBeNull();
  });
});

describe("a repeated request", () => {
  it("publishes once", async () => {
    const article = await buildArticle();
    expect(await editionsRaisedBy(() => publish(article))).toBe(1);
    const printed = await findArticle(article.id);
    const raised = await editionsRaisedBy(async () => {
      for (let time = 0; time < 3; time += 1) expect((await publish(article)).isNew).toBe(false);
    });
    expect(raised).toBe(0);
    expect(await findArticle(article.id)).toEqual(printed);
    expect(await logOf(article, "publish-article")).toHaveLength(1);
  });

  it("publishes once also when twenty arrive at the same moment", async () => {
    const article = await buildArticle({ picture: {} });
    const raised = await editionsRaisedBy(async () => {
      const results = await Promise.all(Array.from({ length: 20 }, () => publish(article)));
      expect(results.filter(({ isNew }) => isNew)).toHaveLength(1);
    });
    expect(raised).toBe(1);
    expect((await listLatest(100)).filter(({ id }) => id === article.id)).toHaveLength(1);
    expect(await logOf(article, "publish-article")).toHaveLength(1);
    expect(await newsroomDatabase().revision.count({ where: { articleId: article.id } })).toBe(1);
  });

  it("of twenty articles that share everything prints them all, an edition each", async () => {
    const { content } = await buildArticle({ picture: {} });
    const picture = content.picture ?? {};
    const articles: BuiltArticle[] = [];
    for (let number = 0; number < 20; number += 1) articles.push(await buildArticle({ ...content, picture }));
    const raised = await editionsRaisedBy(() => Promise.all(articles.map((article) => publish(article))));
    expect(raised).toBe(20);
    for (const { id } of articles) expect((await findArticle(id))?.keywords).toHaveLength(1);
  });
});

describe("taking down", () => {
  it("by unpublishing leaves nothing, and the way back is open", async () => {
    const article = await buildPublishedArticle();
    expect(await editionsRaisedBy(() => unpublishArticle(article.editor, article.id))).toBe(1);
    expect(await findArticle(article.id)).toBeNull();
    expect(await findWithdrawalNotice(article.id)).toBeNull();
    expect(await read(article.id)).toMatchObject({ state: "draft", publishedVersion: null, content: article.content });
    expect(await logOf(article, "unpublish-article")).toMatchObject([{ fromState: "published", toState: "draft" }]);
    expect((await publish(article)).isNew).toBe(true);
    expect((await findArticle(article.id))?.headline).toBe(article.content.headline);
  });

  it("by withdrawing leaves a notice until it is published again", async () => {
    const article = await buildPublishedArticle();
    const withdrawal = { articleId: article.id, notice: " Aus rechtlichen Gründen. " };
    expect(await editionsRaisedBy(() => withdrawArticle(article.editor, withdrawal))).toBe(1);
    expect(await findArticle(article.id)).toBeNull();
    expect(await findWithdrawalNotice(article.id)).toBe("Aus rechtlichen Gründen.");
    expect(await logOf(article, "withdraw-article")).toMatchObject([
      { fromState: "published", toState: "withdrawn", details: { reason: "Aus rechtlichen Gründen." } },
    ]);
    expect((await refusal(article, () => publish(article))).code).toBe("wrong-state");
    await returnArticle(article.editor, { articleId: article.id });
    expect(await findWithdrawalNotice(article.id)).toBe("Aus rechtlichen Gründen.");
    await publish(article);
    expect(await findWithdrawalNotice(article.id)).toBeNull();
    expect(await findArticle(article.id)).not.toBeNull();
  });

  it("says something neutral when nobody writes a notice", async () => {
    const article = await buildPublishedArticle();
    await withdrawArticle(article.editor, { articleId: article.id });
    expect(await findWithdrawalNotice(article.id)).toBe(DEFAULT_NOTICE);
  });

  it("refuses a notice that is too long or cannot be stored", async () => {
    const article = await buildPublishedArticle();
    for (const notice of ["x".repeat(501), ...UNSTORABLE]) {
      const error = await refusal(article, () => withdrawArticle(article.editor, { articleId: article.id, notice }));
      expect(error).toMatchObject({ code: "invalid", problems: [{ field: "notice" }] });
    }
  });

  it("happens once when ten ask for it at the same moment", async () => {
    const article = await buildPublishedArticle();
    const raised = await editionsRaisedBy(async () => {
      const asked = Array.from({ length: 10 }, () => unpublishArticle(article.editor, article.id));
      const results = await Promise.allSettled(asked);
      expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    });
    expect(raised).toBe(1);
    expect(await logOf(article, "unpublish-article")).toHaveLength(1);
  });
});

describe("the number in the address", () => {
  it("is the house's own from 100,000, or the one that the piece always had", async () => {
    const own = await buildPublishedArticle();
    const imported = await buildPublishedArticle({ origin: { id: 30_205 } });
    expect(own.id).toBeGreaterThanOrEqual(100_000);
    expect(imported.id).toBe(30_205);
    expect((await findArticle(30_205))?.headline).toBe(imported.content.headline);
    expect((await buildArticle()).id).toBeGreaterThan(own.id);
  });
});

describe("the words in the address", () => {
  it.each([
    ["Erster E-Government-Kongress", "erster-e-government-kongress"],
    ["Größe".normalize("NFD"), "groesse"],
    ["田中さん", "artikel"],
  ])("come from the headline %j", async (headline, slug) => {
    const { id } = await buildPublishedArticle({ headline });
    expect((await findArticle(id))?.slug).toBe(slug);
  });
});

describe("the visible date", () => {
  it("is the German day of the first publication unless the desk says otherwise", async () => {
    const { id } = await buildPublishedArticle();
    const seen = await findArticle(id);
    expect(seen?.displayDate).toBe(berlinDay(seen?.firstPublishedAt ?? new Date(0)));
    expect(Math.abs(Date.now() - Number(seen?.firstPublishedAt))).toBeLessThan(60_000);
  });

  it.each([
    ["2018-11-08T22:59:59Z", "2018-11-08"],
    ["2018-11-08T23:00:00Z", "2018-11-09"],
    ["2026-03-28T23:30:00Z", "2026-03-29"],
    ["2026-03-29T22:30:00Z", "2026-03-30"],
    ["2026-10-24T22:30:00Z", "2026-10-25"],
    ["2026-10-25T22:30:00Z", "2026-10-25"],
    ["2026-10-25T23:30:00Z", "2026-10-26"],
  ])("of a piece first published at %s is %s, and the moment stays", async (moment, day) => {
    const firstPublishedAt = new Date(moment);
    const article = await buildPublishedArticle({ origin: { firstPublishedAt } });
    expect(await findArticle(article.id)).toMatchObject({ displayDate: day, firstPublishedAt });
    await save(article, { displayDate: "2018-01-02" });
    await publish(article, 2);
    expect(await findArticle(article.id)).toMatchObject({ displayDate: "2018-01-02", firstPublishedAt });
  });
});

describe("hostile texts", () => {
  it("reach readers unchanged as words", async () => {
    const strings = naughtyStrings();
    const all = await buildPublishedArticle({ body: doc(...strings, bulletList(...strings)) });
    expect((await findArticle(all.id))?.bodyText).toContain(
      strings
        .filter((text) => text !== "")
        .slice(0, 3)
        .join("\n\n"),
    );
    for (const text of strings.filter((value) => /[^\s\p{Default_Ignorable_Code_Point}]/u.test(value)).slice(0, 40)) {
      const { id } = await buildPublishedArticle({
        ...all.content,
        picture: {},
        kicker: text,
        headline: text,
        teaser: text,
      });
      expect(await findArticle(id)).toMatchObject({ kicker: text, headline: text, teaser: text });
    }
  });

  it("of any length can be published, also with more different words than an index holds", async () => {
    // Deseret: letters of four bytes that no stemmer shortens.
    const letter = (digit: string) => String.fromCodePoint(0x10428 + Number(digit));
    const word = (number: number) => [...String(number).padStart(6, "0")].map(letter).join("");
    const words = Array.from({ length: 100_000 }, (_, number) => word(number)).join(" ");
    const { id } = await buildPublishedArticle({ body: doc(words) });
    expect((await findArticle(id))?.bodyText).toHaveLength(words.length);
  });
});
