import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as Y from "yjs";
import { isStored } from "./is-stored.ts";

const text = (document: Y.Doc) => document.getText("headline");

function documentWith(words: string): Y.Doc {
  const document = new Y.Doc();
  text(document).insert(0, words);
  return document;
}

describe("a document is stored", () => {
  it("when nothing was written since the snapshot, also after a way over the wire", () => {
    const document = documentWith("Titel");
    text(document).delete(1, 2);
    const snapshot = Y.snapshot(document);
    expect(isStored(document, snapshot)).toBe(true);
    expect(isStored(document, Y.decodeSnapshotV2(Y.encodeSnapshotV2(snapshot)))).toBe(true);
  });

  it("when the snapshot knows more than the document", () => {
    const document = documentWith("Titel");
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(document));
    text(other).insert(5, "!");
    text(other).delete(0, 1);
    expect(isStored(document, Y.snapshot(other))).toBe(true);
    expect(isStored(other, Y.snapshot(document))).toBe(false);
  });

  it("when it is empty", () => {
    expect(isStored(new Y.Doc(), Y.emptySnapshot)).toBe(true);
  });
});

describe("a document is not stored", () => {
  it.each<[string, (document: Y.Doc) => void]>([
    ["a letter is missing", (document) => text(document).insert(2, "x")],
    ["only a deletion is missing", (document) => text(document).delete(0, 1)],
    ["a deletion in the middle of a deleted stretch grew", (document) => text(document).delete(3, 2)],
    ["another field was written in", (document) => document.getMap("choices").set("genre", "bericht")],
    ["a choice was taken back to what it was", (document) => document.getMap("choices").set("sectionId", 1)],
  ])("when %s", (_name, change) => {
    const document = documentWith("Ein Titel");
    document.getMap("choices").set("sectionId", 1);
    text(document).delete(2, 1);
    const stored = Y.snapshot(document);
    change(document);
    expect(isStored(document, stored)).toBe(false);
  });

  it("as long as anything of any change is missing", () => {
    const change = fc.record({ isInsertion: fc.boolean(), place: fc.nat(20), length: fc.integer({ min: 1, max: 3 }) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 30 }), (changes) => {
        const document = documentWith("Anfang");
        for (const { isInsertion, place, length } of changes) {
          const before = Y.snapshot(document);
          const at = Math.min(place, text(document).length);
          const deleted = Math.min(length, text(document).length - at);
          if (isInsertion) text(document).insert(at, "x".repeat(length));
          else text(document).delete(at, deleted);
          expect(isStored(document, before)).toBe(!isInsertion && deleted === 0);
          expect(isStored(document, Y.snapshot(document))).toBe(true);
        }
      }),
    );
  });
});
