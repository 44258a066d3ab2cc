import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import {
  bold,
  bulletList,
  doc,
  heading,
  italic,
  link,
  paragraph,
  text,
  picture as textPicture,
} from "#editor/build-body.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { sharedBody, writeContent, writeText } from "#newsroom/working-copy/article-document.ts";
import { checkDocument } from "#newsroom/working-copy/check-document.ts";
import { isStored } from "#newsroom/working-copy/is-stored.ts";
import { documentOf, openWorkingCopy } from "#newsroom/working-copy/open-working-copy.ts";
import { RefusedStore } from "#newsroom/working-copy/store-working-copy.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { buildKeyword } from "../factories/keyword.ts";
import { buildPerson } from "../factories/person.ts";
import { buildPicture } from "../factories/picture.ts";
import { buildSection } from "../factories/section.ts";
import { writeUnchecked } from "../working-copy/unchecked-content.ts";
import { type Changes, openCopy, read, refusedStore, save } from "./saving.ts";

/** What the article's stored document says. */
async function storedContent(articleId: number): Promise<ArticleContent> {
  const checked = checkDocument(documentOf((await openWorkingCopy(articleId)).state));
  if (!checked.ok) throw new Error(checked.reason);
  return checked.content;
}

describe("a store", () => {
  it("puts every part of the content into document and row as one new version, and says who did it", async () => {
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
      recommendedIds: [7, 5],
      picture: { pictureId, alt: "Alt", caption: "Unterschrift", credit: "Quelle" },
      displayDate: "2018-11-09",
    };
    expect(await save(article, content)).toMatchObject({ version: 2, beyond: null });
    const saved = await read(article.id);
    expect(saved.content).toEqual(content);
    expect(await storedContent(article.id)).toEqual(content);
    expect(saved).toMatchObject({ version: 2, state: "draft", changedBy: article.editor.name, publishedVersion: null });
    expect(saved.changedAt.getTime()).toBeGreaterThan(Date.now() - 60_000);
  });

  it("of the same content is the same version", async () => {
    const article = await buildArticle({ picture: {} });
    expect((await save(article, {})).version).toBe(1);
    await save(article, { headline: "Neu" });
    const before = await read(article.id);
    expect((await save(article, { headline: "Neu" }, { actor: await buildActor() })).version).toBe(2);
    // There and back again are two changes of the document and none of the article.
    const { document, store } = await openCopy(article.id);
    writeText(document, "headline", "Anders");
    writeText(document, "headline", "Neu");
    expect((await store(article.editor)).version).toBe(2);
    expect(await read(article.id)).toEqual(before);
  });

  it("tells what is on the disk: everything that was given, deletions too, and nothing that was written since", async () => {
    const article = await buildArticle();
    const { document, store } = await openCopy(article.id);
    writeText(document, "teaser", "");
    const { snapshot } = await store(article.editor);
    expect(isStored(document, snapshot)).toBe(true);
    writeText(document, "kicker", "Später");
    expect(isStored(document, snapshot)).toBe(false);
  });

  it("that comes late brings no older text back", async () => {
    const article = await buildArticle();
    const late = await openCopy(article.id);
    writeText(late.document, "teaser", "Eins.");
    const early = documentOf(Y.encodeStateAsUpdate(late.document));
    writeText(late.document, "teaser", "Eins, zwei.");
    await late.store(article.editor);
    const again = await openCopy(article.id);
    Y.applyUpdate(again.document, Y.encodeStateAsUpdate(early));
    await again.store(article.editor);
    expect((await read(article.id)).content.teaser).toBe("Eins, zwei.");
  });

  it("of twenty people at the same moment keeps the words of all, and tells each what the others wrote", async () => {
    const article = await buildArticle();
    const writers = await Promise.all(Array.from({ length: 20 }, () => buildActor("editor")));
    const persons = await Promise.all([buildPerson(), buildPerson()]);
    const copies = await Promise.all(writers.map(() => openCopy(article.id)));
    const stored = await Promise.all(
      copies.map(async ({ document, store }, number) => {
        const element = new Y.XmlElement("paragraph");
        element.insert(0, [new Y.XmlText(`Absatz von ${number}.`)]);
        sharedBody(document).push([element]);
        document.getArray("authorIds").push([persons[number % 2]?.id]);
        const result = await store(writers[number] as UserActor);
        if (result.beyond !== null) Y.applyUpdate(document, result.beyond);
        return result;
      }),
    );
    expect(stored.map(({ version }) => version).sort((a, b) => a - b)).toEqual(stored.map((_, index) => index + 2));
    const { content, version } = await read(article.id);
    const words = JSON.stringify(content.body);
    for (const number of writers.keys()) expect(words).toContain(`Absatz von ${number}.`);
    expect(version).toBe(21);
    // What all of them added is there once.
    expect(content.authorIds).toHaveLength(3);
    expect(await storedContent(article.id)).toEqual(content);
    const last = stored.findIndex((result) => result.version === 21);
    const latest = copies[last]?.document;
    expect(latest && checkDocument(latest)).toEqual({ ok: true, content });
    const { unkeptWriters } = await newsroomDatabase().article.findUniqueOrThrow({ where: { id: article.id } });
    expect(unkeptWriters.toSorted()).toEqual(writers.map(({ id }) => id).toSorted());
  });

  it("keeps the order of authors, keywords and links, and changes it alone", async () => {
    const article = await buildArticle();
    const authorIds = (await Promise.all([buildPerson(), buildPerson(), buildPerson()])).map(({ id }) => id);
    const keywordIds = (await Promise.all([buildKeyword(), buildKeyword(), buildKeyword()])).map(({ id }) => id);
    const links = ["https://c.example", "https://a.example", "https://b.example"];
    const recommendedIds = [3, 1, 2];
    await save(article, { authorIds, keywordIds, links, recommendedIds });
    const turned = {
      authorIds: authorIds.toReversed(),
      keywordIds: keywordIds.toReversed(),
      links: links.toReversed(),
      recommendedIds: recommendedIds.toReversed(),
    };
    expect((await save(article, turned)).version).toBe(3);
    expect((await read(article.id)).content).toEqual({ ...article.content, ...turned });
    await save(article, { authorIds: [], keywordIds: [], links: [] });
    expect((await read(article.id)).content).toMatchObject({ authorIds: [], keywordIds: [], links: [] });
  });

  it("does not change the state, wherever an article stands", async () => {
    const article = await buildArticle();
    for (const [index, state] of (["in_review", "approved", "published"] as const).entries()) {
      await newsroomDatabase().article.update({ where: { id: article.id }, data: { state } });
      await save(article, { headline: state });
      expect(await read(article.id)).toMatchObject({ state, version: index + 2 });
    }
  });
});

describe("a document that was made anew meanwhile", () => {
  it("takes nothing more of the one before, and stays as it is", async () => {
    const article = await buildArticle();
    const old = await openCopy(article.id);
    await refusedStore(article, { links: ["javascript:alert(1)"] });
    const renewed = await openWorkingCopy(article.id);
    writeText(old.document, "headline", "Aus dem alten");
    await expect(old.store(article.editor)).rejects.toEqual(new RefusedStore(""));
    expect(await openWorkingCopy(article.id)).toEqual(renewed);
    expect((await read(article.id)).content).toEqual(article.content);
    expect((await save(article, { headline: "Aus dem neuen" })).version).toBe(2);
  });
});

describe("a text that is not ours", () => {
  const good = { type: "text", text: "a" };
  const inParagraph = (...content: unknown[]) => ({ type: "doc", content: [{ type: "paragraph", content }] });

  it.each([
    ["an unknown node", { type: "doc", content: [{ type: "paragraph" }, { type: "script" }] }, "Baustein 1"],
    ["a node of a later time", inParagraph({ type: "formula" }), "Absatz 1"],
    ["an unknown attribute", { type: "doc", content: [{ type: "paragraph", attrs: { onclick: "x" } }] }, "Absatz 1"],
    ["an unknown mark", inParagraph({ ...good, marks: [{ type: "underline" }] }), "Absatz 1"],
    [
      "a script as a link",
      inParagraph(good, { ...good, marks: [{ type: "link", attrs: { href: "javascript:alert(1)" } }] }),
      "Absatz 1",
    ],
    [
      "a link with another attribute",
      inParagraph({ ...good, marks: [{ type: "link", attrs: { href: "https://a.example", target: "x" } }] }),
      "Absatz 1",
    ],
    [
      "a heading of the first level",
      { type: "doc", content: [{ type: "heading", attrs: { level: 1 } }] },
      "Zwischenüberschrift 1",
    ],
    ["a text that is a thing", inParagraph({ type: "text", text: 1 }), "Absatz 1"],
    ["words outside of any block", { type: "doc", content: [good] }, "Baustein 1"],
  ])("with %s is refused with its position", async (_case, body, position) => {
    const article = await buildArticle();
    const message = await refusedStore(article, { body });
    expect(message.startsWith(`${position}: `), message).toBe(true);
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
    const message = await refusedStore(article, { links: ["https://a.example", address] });
    expect(message).toContain("Web-Adresse");
  });

  it.each<[keyof ArticleContent, unknown]>([
    ["sectionId", 2 ** 31],
    ["sectionId", -1],
    ["sectionId", 1.5],
    ["sectionId", "1"],
    ["authorIds", [2 ** 31]],
    ["authorIds", Array.from({ length: 81 }, (_, index) => index + 1)],
    ["keywordIds", ["1"]],
    ["keywordIds", [Number.MAX_SAFE_INTEGER]],
    ["keywordIds", [[1]]],
    ["links", Array.from({ length: 201 }, (_, index) => `https://a.example/${index}`)],
    ["picture", { pictureId: 2 ** 40 }],
    ["picture", { pictureId: { id: 1 } }],
    ["displayDate", "9.11.2018"],
    ["displayDate", "2018-02-30"],
    ["displayDate", "0000-01-01"],
    ["genre", "satire"],
    ["kicker", "x".repeat(801)],
  ])("in the field %s is refused in German: %j", async (field, value) => {
    const article = await buildArticle();
    const message = await refusedStore(article, { [field]: value });
    expect(message).toMatch(/^\p{Lu}.+\.$/u);
    expect(message).not.toMatch(/\b(invalid|expected|unrecognized|too)\b/i);
  });

  it("is refused as a whole: what was good of it is not stored either", async () => {
    const article = await buildArticle();
    await refusedStore(article, { headline: "Gut", genre: "satire" });
  });

  it("names an entry once, however often it was put in", async () => {
    const article = await buildArticle();
    const [author = 0, keyword = 0] = [article.content.authorIds[0], article.content.keywordIds[0]];
    const { document, store } = await openCopy(article.id);
    writeUnchecked(document, {
      authorIds: [author, author],
      keywordIds: [keyword, keyword, keyword],
      links: ["https://a.example", "https://a.example"],
    });
    await store(article.editor);
    expect((await read(article.id)).content).toEqual({ ...article.content, links: ["https://a.example"] });
  });
});

describe("something that was deleted meanwhile", () => {
  const gone = 2_000_000_000;

  it("is left out of article and document, and every word is kept", async () => {
    const article = await buildArticle({ picture: {} });
    const { authorIds, keywordIds, picture } = article.content;
    const cases: [Changes, Partial<ArticleContent>][] = [
      [{ sectionId: gone }, { sectionId: null }],
      [{ authorIds: [gone, ...authorIds] }, { authorIds }],
      [{ keywordIds: [...keywordIds, gone] }, { keywordIds }],
      [{ picture: { ...picture, pictureId: gone } }, { picture: null }],
      [
        { body: doc("Eins.", textPicture(gone, { caption: "Am Markt", credit: "Presseamt" })) },
        { body: doc("Eins.", "Am Markt – Presseamt") },
      ],
    ];
    for (const [change, kept] of cases) {
      const stored = await save(article, { ...change, headline: "Neu" });
      expect(stored.beyond, "the browsers are told of it").not.toBeNull();
      const { content } = await read(article.id);
      expect(content, JSON.stringify(change)).toEqual({ ...article.content, headline: "Neu", ...kept });
      expect(await storedContent(article.id)).toEqual(content);
    }
  });

  it("is the article itself when there is none", async () => {
    const { document } = await openCopy((await buildArticle()).id);
    await expect(openWorkingCopy(2_147_483_647)).rejects.toMatchObject({ code: "not-found" });
    expect(document.isDestroyed).toBe(false);
  });
});

describe("what is changed in the row past the document", () => {
  it("is in the document when it is opened the next time, beside what people wrote", async () => {
    const article = await buildArticle();
    const { document, store } = await openCopy(article.id);
    await newsroomDatabase().article.update({ where: { id: article.id }, data: { teaser: "Von anderswo." } });
    expect(await storedContent(article.id)).toEqual({ ...article.content, teaser: "Von anderswo." });
    writeText(document, "kicker", "Hier");
    await store(article.editor);
    expect((await read(article.id)).content).toMatchObject({ kicker: "Hier", teaser: "Von anderswo." });
    // Nothing is written when there is nothing to bring in.
    const { sequence } = await openWorkingCopy(article.id);
    expect((await openWorkingCopy(article.id)).sequence).toBe(sequence);
  });
});

describe("a document of another schema", () => {
  it("is made anew of the row when it is older, and left alone when a newer version wrote it", async () => {
    const article = await buildArticle();
    const { epoch } = await openCopy(article.id);
    const put = (documentSchema: number) =>
      newsroomDatabase().workingCopy.update({ where: { articleId: article.id }, data: { documentSchema } });
    await put(0);
    expect((await openWorkingCopy(article.id)).epoch).toBe(epoch + 1);
    expect(await storedContent(article.id)).toEqual(article.content);
    await put(2_000);
    await expect(openWorkingCopy(article.id)).rejects.toMatchObject({ code: "wrong-state" });
  });
});

it("writes the same content into a document a thousand times without a change", async () => {
  const article = await buildArticle({ picture: {} });
  const { document } = await openCopy(article.id);
  const before = Y.encodeStateVector(document);
  for (let index = 0; index < 1_000; index += 1) writeContent(document, article.content);
  expect(Y.encodeStateVector(document)).toEqual(before);
});
