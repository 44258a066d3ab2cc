import { describe, expect, it } from "vitest";
import { doc, paragraph } from "#editor/build-body.ts";
import { bodySchema } from "#editor/extensions.ts";
import { changedWords } from "./apply-places.ts";
import { excerptOf, findPlaces, type PlainWords } from "./find-places.ts";

const PREVIEW = { src: "/x.webp", width: 4, height: 3 };
const words: PlainWords = {
  kicker: "Ammertal",
  headline: '"Netz" für 400000',
  teaser: "Alles - fertig",
  picture: { pictureId: 1, alt: "Ein Mast", caption: "Der Mast...", credit: "Stadt", preview: PREVIEW },
};
const text = bodySchema.nodeFromJSON(doc("Erster Absatz.", paragraph('Er sagt "Ja" um 10 %.')));

describe("the check of a whole piece", () => {
  const places = findPlaces(words, text);

  it("finds every place in fields, captions and text, with its rule", () => {
    expect(places.map(({ name, edit }) => [name, edit.by, edit.rule])).toEqual([
      ["Titel", "„", "quote"],
      ["Titel", "“", "quote"],
      ["Titel", "\u202f", "grouping"],
      ["Vorspann", "–", "dash"],
      ["Bildunterschrift", "…", "ellipsis"],
      ["Text", "„", "quote"],
      ["Text", "“", "quote"],
      ["Text", "\u202f", "percent"],
    ]);
    expect(new Set(places.map(({ key }) => key)).size).toBe(places.length);
  });

  it("changes what was chosen and nothing else", () => {
    expect(changedWords(words, places)).toEqual({
      headline: "„Netz“ für 400\u202f000",
      teaser: "Alles – fertig",
      picture: { ...words.picture, caption: "Der Mast…" },
    });
    expect(changedWords(words, places.slice(2, 3))).toEqual({ headline: '"Netz" für 400\u202f000' });
    expect(changedWords(words, places.slice(5))).toBeNull();
  });

  it("finds nothing in a tidy piece", () => {
    const tidy = { kicker: "", headline: "„Gut“", teaser: "", picture: null };
    expect(findPlaces(tidy, bodySchema.nodeFromJSON(doc("Gut.")))).toEqual([]);
  });

  it("shows a place with words around it", () => {
    const long = `${"Wort ".repeat(20)}- ${"Ende ".repeat(20)}`;
    const excerpt = excerptOf({ text: long, edit: { from: 100, to: 101, by: "–", rule: "dash" } });
    expect(excerpt).toMatchObject({ old: "-", by: "–" });
    expect(excerpt.before).toMatch(/^… .{28}$/);
    expect(excerpt.behind).toMatch(/^.{28} …$/);
  });
});
