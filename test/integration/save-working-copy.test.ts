import { describe, expect, it } from "vitest";
import { bold, bulletList, doc, heading, italic, link, paragraph, text } from "#editor/build-body.ts";
import { CommandError } from "#lib/errors.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { saveWorkingCopy } from "#newsroom/articles/save-working-copy.ts";
import { trashArticle } from "#newsroom/articles/trash-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildPerson } from "../factories/person.ts";
import { buildPicture } from "../factories/picture.ts";
import { buildSection } from "../factories/section.ts";
import { type Changes, read, refusal, save } from "./saving.ts";

describe("a save", () => {
  it("stores every part of the content as one new version, and says who did it", async () => {
    const article = await buildArticle();
    const [keywords, persons] = [
      [await buildKeyword(), await buildKeyword()],
      [await buildPerson(), await buildPerson()],
    ];
    const { id: sectionId } = await buildSection();
    const { id: pictureId } = await buildPicture();
    const content: ArticleContent = {
      kicker: "Ämter",
      headline: "Neu",
      teaser: "Kurz.",
      body: doc(
        heading(3, "Größe"),
        paragraph(text("a"), bold(italic("b")), link("https://a.example/?x=1", "c")),
        bulletList("d"),
      ),
      genre: "interview",
      sectionId,
      authorIds: persons.map(({ id }) => id),
      keywordIds: keywords.map(({ id }) => id),
      links: ["https://b.example", "https://a.example"],
      picture: { pictureId, alt: "Alt", caption: "Unterschrift", credit: "Quelle" },
      displayDate: "2018-11-09",
    };
    expect(await save(article, content)).toEqual({ articleId: article.id, version: 2 });
    const saved = await read(article.id);
    expect(saved.content).toEqual(content);
    expect(saved).toMatchObject({ version: 2, state: "draft", changedBy: article.editor.name, publishedVersion: null });
    expect(saved.changedAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it("of the same content is the same version, also from a page that is behind", async () => {
    const article = await buildArticle({ picture: {} });
    await save(article, { headline: "Neu" });
    const before = await read(article.id);
    expect(await save(article, { headline: "Neu" }, { baseVersion: 2 })).toEqual({ articleId: article.id, version: 2 });
    // The answer to the first save was lost, and the page sends it again.
    expect(await save(article, { headline: "Neu" }, { baseVersion: 1 })).toEqual({ articleId: article.id, version: 2 });
    expect(await read(article.id)).toEqual(before);
  });

  it("from an older version is refused, in words that save the text", async () => {
    const article = await buildArticle();
    await save(article, { headline: "Von jemand anderem" });
    const error = await refusal(article, () => save(article, { headline: "Meins" }));
    expect(error.code).toBe("stale");
    expect(error.message).toContain("Ihr Text steht unverändert hier");
    await refusal(article, () => save(article, { headline: "Meins" }, { baseVersion: 3 }));
  });

  it("that arrives after a later one does not bring the older text back", async () => {
    const article = await buildArticle();
    const [first, second] = [{ teaser: "Eins." }, { teaser: "Eins, zwei." }];
    await save(article, first);
    await save(article, second, { baseVersion: 2 });
    expect((await refusal(article, () => save(article, first))).code).toBe("stale");
    expect((await read(article.id)).content.teaser).toBe("Eins, zwei.");
  });

  it("by twenty people at the same moment from the same version lets exactly one through", async () => {
    const article = await buildArticle();
    const others = await Promise.all([buildPerson(), buildPerson(), buildKeyword(), buildKeyword()]);
    const [one, two, three, four] = others.map(({ id }) => id);
    const headlines = Array.from({ length: 20 }, (_, number) => `Fassung ${number}`);
    const results = await Promise.allSettled(
      headlines.map((headline, number) =>
        save(article, {
          headline,
          authorIds: number % 2 ? [one, two] : [two, one],
          keywordIds: number % 2 ? [three, four] : [four, three],
        }),
      ),
    );
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refused.map((error) => (error instanceof CommandError ? error.code : error))).toEqual(
      Array(19).fill("stale"),
    );
    const { content, version } = await read(article.id);
    const number = headlines.indexOf(content.headline);
    expect(version).toBe(2);
    expect(results[number]?.status).toBe("fulfilled");
    expect(content.authorIds).toEqual(number % 2 ? [one, two] : [two, one]);
  });

  it("keeps the order of authors, keywords and links, and changes it alone", async () => {
    const article = await buildArticle();
    const authorIds = (await Promise.all([buildPerson(), buildPerson(), buildPerson()])).map(({ id }) => id);
    const keywordIds = (await Promise.all([buildKeyword(), buildKeyword(), buildKeyword()])).map(({ id }) => id);
    const links = ["https://c.example", "https://a.example", "https://b.example"];
    await save(article, { authorIds, keywordIds, links });
    const turned = {
      authorIds: authorIds.toReversed(),
      keywordIds: keywordIds.toReversed(),
      links: links.toReversed(),
    };
    expect((await save(article, turned, { baseVersion: 2 })).version).toBe(3);
    expect((await read(article.id)).content).toEqual({ ...article.content, ...turned });
    await save(article, { authorIds: [], keywordIds: [], links: [] }, { baseVersion: 3 });
    expect((await read(article.id)).content).toMatchObject({ authorIds: [], keywordIds: [], links: [] });
  });
});

describe("a text that is not ours", () => {
  const good = { type: "text", text: "a" };
  const inParagraph = (...content: unknown[]) => ({ type: "doc", content: [{ type: "paragraph", content }] });

  it.each([
    [
      "an unknown node",
      { type: "doc", content: [{ type: "paragraph" }, { type: "script" }] },
      "content.body.content.1",
      "Baustein 1",
    ],
    ["a node of a later time", inParagraph({ type: "formula" }), "content.body.content.0.content.0", "Absatz 1"],
    [
      "an unknown attribute",
      { type: "doc", content: [{ type: "paragraph", attrs: { onclick: "x" } }] },
      "content.body.content.0.attrs.onclick",
      "Absatz 1",
    ],
    [
      "an unknown mark",
      inParagraph({ ...good, marks: [{ type: "underline" }] }),
      "content.body.content.0.content.0.marks.0",
      "Absatz 1",
    ],
    ["an unknown key", { type: "doc", content: [], version: 2 }, "content.body.version", "Text"],
    [
      "a script as a link",
      inParagraph(good, { ...good, marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }),
      "content.body.content.0.content.1.marks.0.attrs.href",
      "Absatz 1",
    ],
    [
      "a link with another attribute",
      inParagraph({ ...good, marks: [{ type: "link", attrs: { href: "https://a.example", target: "x" } }] }),
      "content.body.content.0.content.0.marks.0.attrs.target",
      "Absatz 1",
    ],
    [
      "a heading of the first level",
      { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] },
      "content.body.content.0.attrs.level",
      "Zwischenüberschrift 1",
    ],
    ["no document", "Text", "content.body", "Text"],
  ])("with %s is refused with its position", async (_case, body, field, position) => {
    const article = await buildArticle();
    const error = await refusal(article, () => save(article, { body }));
    expect(error.code).toBe("invalid");
    expect(error.problems[0]?.field.replace(/\.$/, "")).toBe(field);
    expect(error.problems[0]?.message.startsWith(`${position}: `), error.problems[0]?.message).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/html,x",
    "//a.example",
    "/redaktion",
    "https://",
    "https://name:wort@a.example",
    "mailto:a@b.example",
    // Complete addresses only: what a person types is completed on the page.
    "www.a.example",
    " https://a.example ",
  ])("as a link below the text is refused: %s", async (address) => {
    const article = await buildArticle();
    const error = await refusal(article, () => save(article, { links: ["https://a.example", address] }));
    expect(error).toMatchObject({
      code: "invalid",
      problems: [{ field: "content.links.1", message: expect.stringContaining("Web-Adresse") }],
    });
  });

  it.each([
    ["sectionId", 2 ** 31],
    ["sectionId", -1],
    ["sectionId", 1.5],
    ["authorIds", [2 ** 31]],
    ["authorIds", [1, 1]],
    ["authorIds", Array.from({ length: 21 }, (_, index) => index + 1)],
    ["keywordIds", ["1"]],
    ["keywordIds", [Number.MAX_SAFE_INTEGER]],
    ["links", Array.from({ length: 51 }, (_, index) => `https://a.example/${index}`)],
    ["picture", { pictureId: 2 ** 40, alt: "", caption: "", credit: "" }],
    ["picture", { pictureId: 1, alt: "" }],
    ["displayDate", "9.11.2018"],
    ["displayDate", "2018-02-30"],
    ["displayDate", "0000-01-01"],
    ["genre", "satire"],
    ["headline", null],
    ["kicker", "x".repeat(201)],
    ["title", "x"],
  ])("in the field %s is refused in German: %j", async (field, value) => {
    const article = await buildArticle();
    const error = await refusal(article, () => save(article, { [field]: value }));
    expect(error.code).toBe("invalid");
    if (field !== "title") expect(error.problems.map((problem) => problem.field.split(".")[1])).toContain(field);
    for (const { message } of error.problems) expect(message).not.toMatch(/\b(invalid|expected|unrecognized|too)\b/i);
  });
});

describe("something that was deleted meanwhile", () => {
  it("is explained, and nothing is saved", async () => {
    const gone = 2_000_000_000;
    const article = await buildArticle({ picture: {} });
    const changes: Changes[] = [
      { sectionId: gone },
      { authorIds: [...article.content.authorIds, gone] },
      { keywordIds: [gone, ...article.content.keywordIds] },
      { picture: { ...article.content.picture, pictureId: gone } },
    ];
    for (const change of changes) {
      const error = await refusal(article, () => save(article, { ...change, headline: "Neu" }));
      expect(error.code, JSON.stringify(change)).toBe("conflict");
      expect(error.message).toContain("gelöscht");
    }
  });

  it("is the article itself when there is none", async () => {
    const article = await buildArticle();
    const saving = (articleId: unknown) =>
      saveWorkingCopy(article.editor, { articleId, baseVersion: 1, content: article.content });
    await expect(saving(2_147_483_647)).rejects.toMatchObject({ code: "not-found" });
    for (const id of [2 ** 31, 0, -1, 1.5, "1", null, undefined]) {
      await expect(saving(id)).rejects.toMatchObject({ code: "invalid" });
    }
  });
});

describe("who may save", () => {
  it("is an author in their own drafts: made by them, or with them in the byline", async () => {
    const author = await buildActor("author");
    const person = await buildPerson({ userId: author.id });
    const made = await buildArticle({ creator: author });
    const signed = await buildArticle({ authorIds: [person.id] });
    for (const article of [made, signed]) {
      expect((await save(article, { headline: "Neu" }, { actor: author })).version).toBe(2);
    }
  });

  it("is no author in anybody else's, in a handed-in one or in one that lies in the trash", async () => {
    const author = await buildActor("author");
    const [others, handedIn, trashed] = [
      await buildArticle(),
      await buildArticle({ creator: author }),
      await buildArticle({ creator: author }),
    ];
    await handInArticle(author, handedIn.id);
    await trashArticle(author, trashed.id);
    const codes = [others, handedIn, trashed].map(async (article) => {
      return (await refusal(article, () => save(article, { headline: "Neu" }, { actor: author }))).code;
    });
    expect(await Promise.all(codes)).toEqual(["not-allowed", "not-allowed", "wrong-state"]);
  });

  it("is asked before the version: a stranger to the piece learns nothing of it", async () => {
    const author = await buildActor("author");
    const article = await buildArticle();
    const error = await refusal(article, () => save(article, { headline: "Neu" }, { actor: author, baseVersion: 7 }));
    expect(error.code).toBe("not-allowed");
  });

  it("is an editor everywhere readers are not withdrawn from, without changing the state", async () => {
    const article = await buildArticle();
    for (const [index, state] of (["in_review", "approved", "published"] as const).entries()) {
      await newsroomDatabase().article.update({ where: { id: article.id }, data: { state } });
      await save(article, { headline: state }, { baseVersion: index + 1 });
      expect(await read(article.id)).toMatchObject({ state, version: index + 2 });
    }
    for (const state of ["scheduled", "withdrawn"] as const) {
      await newsroomDatabase().article.update({ where: { id: article.id }, data: { state } });
      expect((await refusal(article, () => save(article, { headline: "x" }, { baseVersion: 4 }))).code).toBe(
        "wrong-state",
      );
    }
  });
});
