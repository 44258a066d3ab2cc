import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { findArticle } from "#portal/articles/article-queries.ts";
import {
  articleIdOf,
  FIXTURES,
  importPage,
  importReadable,
  removePages,
  snapshot,
  writeOwnPage,
  writePage,
} from "./legacy-pages.ts";
import { useOwnDatabase } from "./own-database.ts";

// A collection that lies beside the project where it is developed; a clone without it has our own vectors.
const NAUGHTY = path.join(import.meta.dirname, "../../../shared/corpora/naughty/blns.json");

// "Leaves nothing behind" is about everything there is.
beforeAll(async () => {
  const end = await useOwnDatabase();
  return async () => {
    await end();
    removePages();
  };
});

describe("a file that is no readable page", () => {
  it.each([
    ["without a date", readFileSync(path.join(FIXTURES, "seite-ohne-datum.txt")), "Datum"],
    ["that is empty", "", "leer"],
    ["that is a PDF", "%PDF-1.7 …", "PDF"],
    ["that is HTML", "<!doctype html><title>Seite</title>", "HTML"],
    ["with broken characters", new Uint8Array([0x81, 0x8d, 0xff]), "UTF-8"],
    ["that is far too long", "x".repeat(3_000_000), "2 MB"],
    ["with a date that does not exist", buildLegacyText({ opening: ["[31.2.2019] Text."] }), "31.2.2019"],
    ["with a teaser as long as a book", buildLegacyText({ opening: [`[1.2.2019] ${"Wort ".repeat(900)}`] }), "3000"],
    ["with a section as long as a sentence", buildLegacyText({ around: [related("Wort ".repeat(30))] }), "60"],
  ])("%s is refused with a reason and leaves nothing behind", async (_, content, reason) => {
    const file = writePage(content);
    const before = await snapshot();
    for (const dryRun of [true, false]) {
      expect(await importPage(file, { dryRun })).toMatchObject({
        outcome: "refused",
        reason: expect.stringContaining(reason),
      });
    }
    expect(await snapshot()).toEqual(before);
  });

  function related(section: string): string {
    return `Weitere Meldungen und Beiträge aus dem Bereich ${section}`;
  }

  it("that is gone meanwhile is refused too", async () => {
    expect(await importPage(path.join(FIXTURES, "weg.txt"))).toMatchObject({ outcome: "refused" });
  });
});

describe("hostile text", () => {
  const vectors = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "'; DROP TABLE newsroom.article; --",
    "\u202everkehrt\u202c \u200bunsichtbar\ufeff",
    "👩‍👩‍👧‍👦 ﷽ Zalgo\u0301\u0301\u0301",
    "%s %n {{7*7}} &lt;b&gt; %00",
    "\u001b[31mrot\u0007",
  ];

  it("comes back unchanged from title, teaser and text, and runs nowhere", async () => {
    for (const text of vectors) {
      const file = writeOwnPage({ above: ["Ort:", text], opening: [`[1.2.2019] ${text}`], body: [text, "Ende. (mw)"] });
      const result = await importReadable(file, { publish: true });
      expect(result.publication).toEqual({ state: "published" });
      const article = await findArticle(articleIdOf(result));
      expect(article).toMatchObject({ headline: text, teaser: text, bodyText: expect.stringContaining(text) });
      expect(article?.bodyHtml).not.toMatch(/<(?!\/?p>|span class="initials">|\/span>)/);
    }
  });

  it("comes back unchanged as a whole collection", async () => {
    const collection: string[] = existsSync(NAUGHTY) ? JSON.parse(readFileSync(NAUGHTY, "utf8")) : vectors;
    const paragraphs = collection.filter(
      (text) => !/[\r\n\0]|^[ \t\u00a0]|[ \t\u00a0]$/.test(text) && text.trim() !== "",
    );
    const body = ["Anfang.", ...paragraphs, "Ende. (mw)"];
    const id = articleIdOf(await importReadable(writeOwnPage({ body })));
    const stored = (await findArticleForWriting(SYSTEM, id))?.content.body.content ?? [];
    const texts = stored.map((node) =>
      node.type === "paragraph"
        ? (node.content ?? []).map((run) => (run.type === "text" ? run.text : "")).join("")
        : "",
    );
    expect(texts).toEqual(["Anfang.", ...paragraphs, "Ende."]);
  });
});
