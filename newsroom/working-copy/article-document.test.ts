import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { EMPTY_BODY } from "#editor/body.ts";
import { bold, doc, footnote, hardBreak, italic, link, paragraph, text } from "#editor/build-body.ts";
import { parseBody } from "#editor/parse-body.ts";
import { arbitraryBody, arbitraryContent, storableText } from "#test/working-copy/arbitrary-content.ts";
import { type ArticleContent, EMPTY_CONTENT } from "../articles/article.ts";
import {
  differenceOf,
  readBody,
  readFields,
  sharedBody,
  sharedChoices,
  sharedList,
  sharedText,
  writeContent,
  writeList,
  writeText,
} from "./article-document.ts";
import { checkDocument } from "./check-document.ts";

/** What another browser has of a document. */
function sent(document: Y.Doc): Y.Doc {
  const other = new Y.Doc();
  Y.applyUpdate(other, Y.encodeStateAsUpdate(document));
  return other;
}

function written(content: ArticleContent): Y.Doc {
  const document = new Y.Doc();
  writeContent(document, content);
  return document;
}

describe("a document", () => {
  it("says what nobody has written yet", () => {
    expect(checkDocument(new Y.Doc())).toEqual({ ok: true, content: EMPTY_CONTENT });
  });

  it("of which every block was deleted is an empty text", () => {
    const document = written({ ...EMPTY_CONTENT, body: doc("Weg damit.") });
    sharedBody(document).delete(0, 1);
    expect(readBody(document)).toEqual(EMPTY_BODY);
  });

  it("names no picture and keeps its words for the next one", () => {
    const picture = { pictureId: 3, alt: "Alt", caption: "Unter", credit: "Quelle" };
    const document = written({ ...EMPTY_CONTENT, picture });
    sharedChoices(document).set("pictureId", null);
    expect(readFields(document).picture).toBeNull();
    sharedChoices(document).set("pictureId", 4);
    expect(readFields(document).picture).toEqual({ ...picture, pictureId: 4 });
  });

  it("that is unreadable is refused in German", () => {
    const document = new Y.Doc();
    document.getMap("choices").set("genre", 1n);
    expect(checkDocument(document)).toEqual({ ok: false, reason: expect.stringMatching(/^\p{Lu}.+\.$/u) });
  });
});

describe("writeContent", () => {
  it.each<[string, ArticleContent["body"]]>([
    ["marks upon marks", doc(paragraph(bold(italic("a")), link("https://a.example", bold("b")), "c"))],
    ["empty blocks around words", doc("", "x", "")],
    ["half of a family", doc("👩‍👩‍👧‍👦 𝕱 e\u0301")],
    ["texts that touch", doc(paragraph(text("a"), bold("a"), text("a")))],
  ])("keeps %s", (_name, body) => {
    expect(checkDocument(sent(written({ ...EMPTY_CONTENT, body })))).toEqual({
      ok: true,
      content: { ...EMPTY_CONTENT, body },
    });
  });

  it("lets go of marks on line breaks and on the numbers of footnotes, which nobody sees; the words keep theirs", () => {
    const marks = [{ type: "bold" as const }];
    const [aBreak, note] = [hardBreak(), footnote("x")];
    const marked = doc(paragraph(bold("a"), { ...aBreak, marks }, bold("b"), { ...note, marks }));
    expect(checkDocument(written({ ...EMPTY_CONTENT, body: marked }))).toMatchObject({
      content: { body: doc(paragraph(bold("a"), aBreak, bold("b"), note)) },
    });
  });

  it("gives every content back to the letter, here and in another browser", () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        const document = written(content);
        expect(checkDocument(document)).toEqual({ ok: true, content });
        expect(checkDocument(sent(document))).toEqual({ ok: true, content });
      }),
    );
  });

  it("makes of every content every other one, and of the same nothing new", () => {
    fc.assert(
      fc.property(arbitraryContent, arbitraryContent, (before, after) => {
        const document = written(before);
        writeContent(document, after);
        expect(checkDocument(document)).toEqual({ ok: true, content: after });
        const state = Y.encodeStateVector(document);
        writeContent(document, after);
        expect(Y.encodeStateVector(document)).toEqual(state);
      }),
    );
  });

  it("leaves what somebody else writes at the same moment in other places alone", () => {
    const one = written({ ...EMPTY_CONTENT, headline: "Titel", body: doc("Erster.", "Zweiter.") });
    const other = sent(one);
    writeContent(one, { ...EMPTY_CONTENT, headline: "Neuer Titel", body: doc("Erster, länger.", "Zweiter.") });
    writeContent(other, {
      ...EMPTY_CONTENT,
      headline: "Titel",
      teaser: "Kurz.",
      body: doc("Erster.", "Zweiter auch."),
    });
    Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
    Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
    const content = {
      ...EMPTY_CONTENT,
      headline: "Neuer Titel",
      teaser: "Kurz.",
      body: doc("Erster, länger.", "Zweiter auch."),
    };
    expect([checkDocument(one), checkDocument(other)]).toEqual([
      { ok: true, content },
      { ok: true, content },
    ]);
  });

  it("gives texts that our schema accepts as they are", () => {
    fc.assert(
      fc.property(arbitraryBody, (body) => {
        expect(parseBody(body)).toEqual({ ok: true, body });
      }),
    );
  });
});

describe("differenceOf", () => {
  it.each<[string, string, number | undefined, ReturnType<typeof differenceOf>]>([
    ["", "a", undefined, { start: 0, removed: 0, inserted: "a" }],
    ["abc", "abxc", undefined, { start: 2, removed: 0, inserted: "x" }],
    ["abc", "ac", undefined, { start: 1, removed: 1, inserted: "" }],
    ["same", "same", undefined, { start: 4, removed: 0, inserted: "" }],
    // Which of two equal letters is the new one, the caret says.
    ["aa", "aaa", 1, { start: 0, removed: 0, inserted: "a" }],
    ["aa", "aaa", 2, { start: 1, removed: 0, inserted: "a" }],
    ["aa", "aaa", 3, { start: 2, removed: 0, inserted: "a" }],
    // 😀 and 😁 share their first half, 😀 and 🐀 their last.
    ["😀", "😁", undefined, { start: 0, removed: 2, inserted: "😁" }],
    ["😀", "🐀", undefined, { start: 0, removed: 2, inserted: "🐀" }],
  ])("of %j to %j with the caret at %s", (before, after, caret, expected) => {
    expect(differenceOf(before, after, caret)).toEqual(expected);
  });

  const pieces = fc.array(fc.constantFrom("a", "b", "😀", "😁", "🐀", "e\u0301", "\u{10ffff}"), { maxLength: 8 });
  const similar = pieces.map((parts) => parts.join(""));

  it("applied gives the new text and never splits a surrogate pair, wherever the caret is", () => {
    fc.assert(
      fc.property(similar, similar, fc.nat(20), (before, after, caret) => {
        const { start, removed, inserted } = differenceOf(before, after, caret);
        expect(before.slice(0, start) + inserted + before.slice(start + removed)).toBe(after);
        for (const part of [before.slice(0, start), inserted, before.slice(start + removed)]) {
          expect(part.isWellFormed(), JSON.stringify([before, after, part])).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it("is what writeText writes: the words arrive to the letter", () => {
    fc.assert(
      fc.property(storableText(), storableText(), (before, after) => {
        const document = new Y.Doc();
        writeText(document, "headline", before);
        const other = sent(document);
        writeText(document, "headline", after);
        Y.applyUpdate(other, Y.encodeStateAsUpdate(document));
        expect(sharedText(other, "headline").toString()).toBe(after);
      }),
    );
  });
});

describe("writeList", () => {
  const ids = fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { maxLength: 9 });
  const entriesOf = (document: Y.Doc) => sharedList(document, "keywordIds").toArray();
  const listed = (entries: readonly number[]) => {
    const document = new Y.Doc();
    sharedList(document, "keywordIds").push([...entries]);
    return document;
  };

  it("gives exactly the wanted list, whatever was there", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 9 }), ids, (before, after) => {
        const document = listed(before);
        writeList(document, "keywordIds", after);
        expect(entriesOf(document)).toEqual(after);
      }),
    );
  });

  it("writes nothing when the list is right", () => {
    const document = listed([3, 1, 2]);
    const before = Y.encodeStateVector(document);
    writeList(document, "keywordIds", [3, 1, 2]);
    expect(Y.encodeStateVector(document)).toEqual(before);
  });

  it("of two people at once keeps every entry that neither took out, each once, and nothing that either took out", () => {
    fc.assert(
      fc.property(ids, ids, ids, (before, mine, theirs) => {
        const one = listed(before);
        const other = sent(one);
        writeList(one, "keywordIds", mine);
        writeList(other, "keywordIds", theirs);
        Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
        Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
        const merged = readFields(one).keywordIds as number[];
        expect(readFields(other).keywordIds).toEqual(merged);
        expect(new Set(merged).size).toBe(merged.length);
        const kept = before.filter((id) => mine.includes(id) && theirs.includes(id));
        const added = [...mine, ...theirs].filter((id) => !before.includes(id));
        for (const id of [...kept, ...added]) expect(merged).toContain(id);
      }),
    );
  });
});
