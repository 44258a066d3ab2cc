import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { doc, paragraph } from "#editor/build-body.ts";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { handInArticle } from "#newsroom/articles/hand-in-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import {
  readBody,
  readFields,
  sharedBody,
  sharedChoices,
  sharedText,
  writeText,
} from "#newsroom/working-copy/article-document.ts";
import { openWorkingCopy } from "#newsroom/working-copy/open-working-copy.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { openWriter } from "../shared-writer.ts";
import { cookieOf, ORIGIN, startCollaboration, type TestCollaboration } from "./collaboration-server.ts";

let server: TestCollaboration;

beforeAll(async () => {
  server = await startCollaboration();
});
afterAll(() => server.close());

const read = async (id: number) => {
  const article = await findArticleForWriting(SYSTEM, id);
  if (article === null) throw new Error("There is no such article");
  return article;
};

/** Waits for what happens by itself; the longest that the software promises is five seconds. */
const eventually = (check: () => void | Promise<void>) => vi.waitFor(check, { timeout: 5_000, interval: 20 });

function addParagraph(document: Y.Doc, words: string): void {
  const element = new Y.XmlElement("paragraph");
  element.insert(0, [new Y.XmlText(words)]);
  sharedBody(document).push([element]);
}

describe("what is written", () => {
  it("is told to be stored only when the article says it", async () => {
    const article = await buildArticle();
    const writer = await server.write(article.editor, article.id);
    await writer.synced();
    writeText(writer.document, "headline", "Neuer Titel");
    addParagraph(writer.document, "Der letzte Absatz.");
    const version = await writer.stored();
    const { content, changedBy, version: present } = await read(article.id);
    expect(content.headline).toBe("Neuer Titel");
    expect(content.body.content.at(-1)).toEqual(paragraph("Der letzte Absatz."));
    expect([present, changedBy]).toEqual([version, article.editor.name]);
    writer.close();
  });

  it("by two people in one paragraph is there for both, equal, and on the disk", async () => {
    const article = await buildArticle({ body: doc(paragraph("Mitte")) });
    const one = await server.write(article.editor, article.id);
    const other = await server.write(await buildActor("editor"), article.id);
    await Promise.all([one.synced(), other.synced()]);
    const words = (document: Y.Doc) => (sharedBody(document).get(0) as Y.XmlElement).get(0) as Y.XmlText;
    for (let index = 0; index < 20; index += 1) {
      words(one.document).insert(0, "a");
      words(other.document).insert(words(other.document).length, "z");
    }
    await Promise.all([one.stored(), other.stored()]);
    await eventually(() => expect(readBody(one.document)).toEqual(readBody(other.document)));
    expect((await read(article.id)).content.body).toEqual(doc(paragraph(`${"a".repeat(20)}Mitte${"z".repeat(20)}`)));
    const { unkeptWriters } = await newsroomDatabase().article.findUniqueOrThrow({ where: { id: article.id } });
    expect(unkeptWriters).toHaveLength(2);
    one.close();
    other.close();
  });

  it("without a connection comes in when it is back, beside what others wrote", async () => {
    const article = await buildArticle();
    const one = await server.write(article.editor, article.id);
    await one.synced();
    const away = new Y.Doc();
    Y.applyUpdate(away, Y.encodeStateAsUpdate(one.document));
    addParagraph(away, "Im Zug geschrieben.");
    writeText(away, "teaser", "Unterwegs.");
    addParagraph(one.document, "Im Büro geschrieben.");
    await one.stored();
    const back = await server.write(article.editor, article.id, { document: away });
    await back.stored();
    const { content } = await read(article.id);
    expect(JSON.stringify(content.body)).toContain("Im Zug geschrieben.");
    expect(JSON.stringify(content.body)).toContain("Im Büro geschrieben.");
    expect(content.teaser).toBe("Unterwegs.");
    one.close();
    back.close();
  });
});

describe("who comes in", () => {
  it("is asked: a disabled account, an article that is not there, an older document", async () => {
    const article = await buildArticle();
    const missing = await server.write(article.editor, article.id, { epoch: 7 });
    await eventually(() => expect(missing.dismissals).toContain("renewed"));
    missing.close();
    await disableUser(await buildActor("admin"), { userId: article.editor.id });
    const disabled = await server.write(article.editor, article.id);
    await eventually(() => expect(disabled.dismissals).toContain("disabled"));
    disabled.close();
  });

  it("may read what others write, and nothing that a reader sends counts", async () => {
    const article = await buildArticle();
    const author = await buildActor("author");
    const reader = await server.write(author, article.id);
    await reader.synced();
    writeText(reader.document, "headline", "Nicht meiner");
    const writer = await server.write(article.editor, article.id);
    await writer.synced();
    writeText(writer.document, "kicker", "Darf es");
    await writer.stored();
    const { content } = await read(article.id);
    expect([content.kicker, content.headline]).toEqual(["Darf es", article.content.headline]);
    await eventually(() => expect(readFields(reader.document).kicker).toBe("Darf es"));
    reader.close();
    writer.close();
  });

  it("goes within five seconds when disabled, and when the piece is handed in", async () => {
    const author = await buildActor("author");
    const article = await buildArticle({ creator: author });
    const writer = await server.write(author, article.id);
    await writer.synced();
    await handInArticle(author, article.id);
    await eventually(() => expect(writer.dismissals).toContain("rights-changed"));
    writer.close();
    const other = await server.write(article.editor, article.id);
    await other.synced();
    await disableUser(await buildActor("admin"), { userId: article.editor.id });
    await eventually(() => expect(other.dismissals).toContain("disabled"));
    other.close();
  });

  it("goes when the session ends while the document is open; a session that begins anew brings it back", async () => {
    const article = await buildArticle();
    const place = { url: server.url, articleId: article.id, epoch: 1, userId: article.editor.id, origin: ORIGIN };
    const writer = openWriter({ ...place, cookie: await cookieOf(article.editor, 2) });
    await writer.synced();
    writeText(writer.document, "kicker", "Vor dem Ende");
    await writer.stored();
    await eventually(() => expect(writer.dismissals).toContain("signed-out"));
    writer.close();
    const back = openWriter({ ...place, cookie: await cookieOf(article.editor) });
    await back.synced();
    expect(readFields(back.document).kicker).toBe("Vor dem Ende");
    back.close();
  });
});

describe("what does not fit an article is refused before anybody gets it", () => {
  const link = (href: string) => (document: Y.Doc) => {
    const element = new Y.XmlElement("paragraph");
    const text = new Y.XmlText();
    text.insert(0, "Klick", { link: { href } });
    element.insert(0, [text]);
    sharedBody(document).push([element]);
  };
  const block = (name: string) => (document: Y.Doc) => sharedBody(document).push([new Y.XmlElement(name)]);

  it.each<[string, (document: Y.Doc) => void]>([
    ["a link that runs a script", link("javascript:alert(1)")],
    ["an unknown node", block("iframe")],
    ["a node at a wrong place", block("tableRow")],
    ["an unknown field", (document) => document.getMap("secret").set("x", 1)],
    ["an unknown choice", (document) => sharedChoices(document).set("owner", "me")],
    ["a choice of the wrong kind", (document) => sharedChoices(document).set("sectionId", "1")],
    ["a headline that is too long", (document) => sharedText(document, "headline").insert(0, "x".repeat(5_000))],
    ["formatted text in a line", (document) => sharedText(document, "headline").insert(0, "x", { bold: true })],
  ])("%s", async (_name, attack) => {
    const article = await buildArticle();
    const witness = await server.write(article.editor, article.id);
    const attacker = await server.write(await buildActor("editor"), article.id);
    await Promise.all([witness.synced(), attacker.synced()]);
    attack(attacker.document);
    await eventually(() => expect(attacker.dismissals).toContain("refused"));
    attacker.close();
    writeText(witness.document, "kicker", "Geht weiter");
    await witness.stored();
    const { content } = await read(article.id);
    expect(content).toEqual({ ...article.content, kicker: "Geht weiter" });
    expect(JSON.parse(JSON.stringify(readBody(witness.document)))).toEqual(article.content.body);
    witness.close();
  });
});

it("a document is made once of the row, whoever asks at the same moment", async () => {
  const article = await buildArticle();
  const opened = await Promise.all(Array.from({ length: 8 }, () => openWorkingCopy(article.id)));
  expect(new Set(opened.map(({ state }) => Buffer.from(state).toString("base64"))).size).toBe(1);
});
