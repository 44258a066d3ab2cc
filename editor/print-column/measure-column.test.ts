import { expect, it } from "vitest";
import { bulletList, doc, footnote, hardBreak, heading, infoBox, paragraph, quote, table } from "../build-body.ts";
import { columnBlocks } from "./column-blocks.ts";
import { lineCounter } from "./measure-column.ts";

const column = { columnMillimetres: 30, fontPoints: 9 };
/** Three lines of this column. */
const sentence = "Der Ammertaler Kreistag hat am Montag lange beraten.";
const count = lineCounter(column);

it("counts paragraphs and headings, and nothing for what is empty", () => {
  expect(count(doc(paragraph(sentence)))).toBe(3);
  expect(count(doc(heading(2, "Haushalt"), paragraph(sentence), paragraph()))).toBe(4);
  expect(count(doc(paragraph("Eins", hardBreak(), "zwei")))).toBe(2);
  expect(count(doc(paragraph()))).toBe(0);
});

it("counts the same again from memory, and a changed paragraph anew", () => {
  const fresh = lineCounter(column);
  const body = doc(paragraph(sentence), paragraph(sentence));
  expect(fresh(body)).toBe(6);
  expect(fresh(body)).toBe(6);
  expect(fresh(doc(paragraph(sentence), paragraph("Kurz.")))).toBe(4);
});

it("sets list items, quotes and boxes narrower", () => {
  expect(columnBlocks(doc(bulletList("Eins"), infoBox("Kasten", "Zwei"), quote("Ina Roth", "Rätin", "Drei")))).toEqual([
    { kind: "text", text: "Eins", indent: 1 },
    { kind: "text", text: "Kasten", indent: 1 },
    { kind: "text", text: "Zwei", indent: 1 },
    { kind: "text", text: "Drei", indent: 1 },
    { kind: "text", text: "Ina Roth, Rätin", indent: 1 },
  ]);
  const long = `${sentence} ${sentence} ${sentence}`;
  expect(count(doc(bulletList(long)))).toBeGreaterThan(count(doc(paragraph(long))));
});

it("takes a table's row as high as its highest cell", () => {
  const cell = (text: string) => count(doc(table("", ["", text])));
  expect(cell("Eins")).toBe(1);
  expect(cell("Eins zwei drei vier fünf sechs")).toBeGreaterThan(1);
  expect(count(doc(table("", ["Ort", "Zahl"], ["Ammertal", "12"])))).toBe(2);
});

it("sets footnotes behind the text, their numbers in it", () => {
  const body = doc(paragraph("Der Rat", footnote("Sitzung vom Montag."), " tagte."), paragraph("Ende."));
  expect(columnBlocks(body).map((block) => (block.kind === "text" ? block.text : ""))).toEqual([
    "Der Rat1 tagte.",
    "Ende.",
    "1 Sitzung vom Montag.",
  ]);
});
