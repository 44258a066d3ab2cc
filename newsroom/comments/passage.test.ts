import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { doc, paragraph } from "#editor/build-body.ts";
import { EMPTY_CONTENT } from "../articles/article.ts";
import { sharedBody, writeContent } from "../working-copy/article-document.ts";
import { findPassage, holdPassage, lettersOf, type Passage } from "./passage.ts";

function open(...paragraphs: string[]): Y.Doc {
  const document = new Y.Doc();
  rewrite(document, ...paragraphs);
  return document;
}

/** Makes the text say this, as a change in the editor would. */
function rewrite(document: Y.Doc, ...paragraphs: string[]): void {
  writeContent(document, { ...EMPTY_CONTENT, body: doc(...paragraphs.map((text) => paragraph(text))) });
}

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}

function merge(one: Y.Doc, other: Y.Doc): void {
  Y.applyUpdate(one, Y.encodeStateAsUpdate(other));
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
}

const all = (document: Y.Doc) => lettersOf(document, { start: 0, end: Number.MAX_SAFE_INTEGER });

function holdWords(document: Y.Doc, words: string, epoch = 1): Passage {
  const start = all(document).indexOf(words);
  const passage = holdPassage(document, epoch, { start, end: start + words.length });
  if (passage === null) throw new Error(`There are no words ${words}.`);
  return passage;
}

function wordsAt(document: Y.Doc, passage: Passage, epoch = 1, quote = passage.words): string | null {
  const found = findPassage(document, epoch, passage, quote);
  return found === null ? null : lettersOf(document, found.span);
}

/** The text node of a paragraph. */
function textOf(document: Y.Doc, index: number): Y.XmlText {
  const block = sharedBody(document).get(index);
  const text = block instanceof Y.XmlElement ? block.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error("There is no text.");
  return text;
}

describe("a passage that somebody commented on", () => {
  it("is moved by what is written before it, and not made longer by what is written at its edges", () => {
    const document = open("Der Landrat eröffnete den Kongress.");
    const passage = holdWords(document, "Landrat eröffnete");
    const text = textOf(document, 0);
    text.insert(0, "Gestern: ");
    text.insert(all(document).indexOf("Landrat"), "neue ");
    text.insert(all(document).indexOf(" den"), " feierlich");
    expect(all(document)).toBe("Gestern: Der neue Landrat eröffnete feierlich den Kongress.");
    expect(wordsAt(document, passage)).toBe("Landrat eröffnete");
  });

  it("has in it what is written in it", () => {
    const document = open("Der Landrat eröffnete den Kongress.");
    const passage = holdWords(document, "Landrat eröffnete");
    textOf(document, 0).insert("Der Landrat ".length, "selbst ");
    expect(wordsAt(document, passage)).toBe("Landrat selbst eröffnete");
  });

  it("is nowhere when its words are deleted, also where the same words stand elsewhere, and is back when that is undone", () => {
    const document = open("Das Geld reicht nicht, sagt die Kämmerin.", "Woher das Geld kommt, weiß niemand.");
    const passage = holdWords(document, "Geld reicht");
    const single = holdWords(document, "Geld");
    const undo = new Y.UndoManager(sharedBody(document));
    textOf(document, 0).delete("Das ".length, "Geld reicht ".length);
    expect(wordsAt(document, passage)).toBeNull();
    expect(wordsAt(document, single)).toBeNull();
    undo.undo();
    expect(wordsAt(document, passage)).toBe("Geld reicht");
    expect(wordsAt(copyOf(document), passage)).toBe("Geld reicht");
  });

  it("is what is left of it when one of its blocks goes", () => {
    const document = open("Am Anfang steht das.", "Am Ende steht jenes.");
    const passage = holdWords(document, "steht das.Am Ende");
    sharedBody(document).delete(1, 1);
    expect(wordsAt(document, passage)).toBe("steht das.");
  });

  it("goes along when its block is split, joined or moved", () => {
    const document = open("Der Landrat eröffnete den Kongress im Ammertal.", "Die Gäste waren zufrieden.");
    const passage = holdWords(document, "Kongress im Ammertal");
    rewrite(document, "Der Landrat eröffnete", " den Kongress im Ammertal.", "Die Gäste waren zufrieden.");
    expect(wordsAt(document, passage)).toBe("Kongress im Ammertal");
    rewrite(document, "Der Landrat eröffnete den Kong", "ress im Ammertal.", "Die Gäste waren zufrieden.");
    expect(wordsAt(document, passage)).toBe("Kongress im Ammertal");
    rewrite(document, "Die Gäste waren zufrieden.", "Der Landrat eröffnete den Kongress im Ammertal.");
    expect(wordsAt(document, passage)).toBe("Kongress im Ammertal");
  });

  it("is found by its words and their neighbours in a document that was made anew", () => {
    const document = open("Erst kam der Rat zusammen.", "Dann ging der Rat auseinander.");
    const passage = holdWords(document, "der Rat", 1);
    const second = holdPassage(document, 1, {
      start: all(document).lastIndexOf("der Rat"),
      end: all(document).lastIndexOf("der Rat") + "der Rat".length,
    });
    const renewed = open("Vorweg ein Satz.", "Erst kam der Rat zusammen.", "Dann ging der Rat auseinander.");
    expect(findPassage(renewed, 2, passage, "der Rat")?.span.start).toBe(all(renewed).indexOf("der Rat"));
    expect(second === null ? null : findPassage(renewed, 2, second, "der Rat")?.span.start).toBe(
      all(renewed).lastIndexOf("der Rat"),
    );
    expect(wordsAt(open("Ganz andere Worte."), passage, 2)).toBeNull();
  });

  it("is found by the words with which it began where the later ones are gone", () => {
    const document = open("Der Landrat eröffnete den Kongress.");
    const first = holdWords(document, "eröffnete");
    textOf(document, 0).insert("Der Landrat er".length, "neut er");
    const later = findPassage(document, 1, first, "eröffnete")?.passage;
    expect(later?.words).toBe("erneut eröffnete");
    const restored = open("Der Landrat eröffnete den Kongress.");
    expect(later === undefined ? null : wordsAt(restored, later, 2, "eröffnete")).toBe("eröffnete");
  });

  it("survives nonsense instead of positions", () => {
    const document = open("Der Landrat eröffnete den Kongress.");
    const passage = { ...holdWords(document, "Landrat"), start: "AAAA////", end: "!" };
    expect(wordsAt(document, passage)).toBe("Landrat");
    expect(wordsAt(document, { ...passage, words: "nirgends" })).toBeNull();
  });

  it("is the same passage for two people who write around it at the same time, whatever they write", () => {
    const words = "Landrat eröffnete";
    const edit = fc.record({
      isOne: fc.boolean(),
      isBefore: fc.boolean(),
      at: fc.nat({ max: 200 }),
      deleted: fc.nat({ max: 4 }),
      text: fc.string({ unit: "grapheme", maxLength: 5 }).filter((text) => !text.includes("\0")),
    });
    fc.assert(
      fc.property(fc.array(fc.array(edit, { maxLength: 6 }), { maxLength: 5 }), (rounds) => {
        const one = open("Am Montag und gegen zehn Uhr: Der Landrat eröffnete den Kongress mit vielen Gästen.");
        const passage = holdWords(one, words);
        const other = copyOf(one);
        for (const round of rounds) {
          for (const change of round) writeAround(change.isOne ? one : other, words, change);
          merge(one, other);
          expect(all(one)).toBe(all(other));
          expect(wordsAt(one, passage)).toBe(words);
          expect(wordsAt(other, passage)).toBe(words);
        }
      }),
      { numRuns: 60 },
    );
  });
});

type Edit = { readonly isBefore: boolean; readonly at: number; readonly deleted: number; readonly text: string };

/** A change on one side of the words, never in them. */
function writeAround(document: Y.Doc, words: string, { isBefore, at, deleted, text }: Edit): void {
  const [node, letters] = [textOf(document, 0), all(document)];
  const start = letters.indexOf(words);
  const [from, room] = isBefore ? [0, start] : [start + words.length, letters.length - start - words.length];
  const place = at % (room + 1);
  node.delete(from + place, Math.min(deleted, room - place));
  if (text !== "") node.insert(from + place, text);
}
