import { describe, expect, it } from "vitest";
import { writeBlocks } from "../blocks/write-blocks.ts";
import { joinLines } from "./join-lines.ts";
import { readOneLine, readPlainText } from "./read-plain-text.ts";

describe("two lines of a paragraph", () => {
  it.each([
    ["Die Verwal-", "tung zieht um.", "Die Verwaltung zieht um."],
    ["Die Verwal\u00ad", "tung zieht um.", "Die Verwaltung zieht um."],
    ["Die Bund-Länder-", "Arbeitsgruppe tagt.", "Die Bund-Länder-Arbeitsgruppe tagt."],
    ["Die Bund-Länder-Arbeits-", "gruppe tagt.", "Die Bund-Länder-Arbeitsgruppe tagt."],
    ["auf Bundes-", "und Landesebene", "auf Bundes- und Landesebene"],
    ["Bundes-", "oder Landesmittel", "Bundes- oder Landesmittel"],
    ["eine unter-", "undurchsichtige", "eine unterundurchsichtige"],
    ["die KI-", "basierte Suche", "die KI-basierte Suche"],
    ["ein 5G-", "fähiges Netz", "ein 5G-fähiges Netz"],
    ["die 20-", "jährige Auszubildende", "die 20-jährige Auszubildende"],
    ["per E-", "mail", "per E-mail"],
    ["eine Open-Source-", "basierte Lösung", "eine Open-Source-basierte Lösung"],
    ["die IT-", "Sicherheit", "die IT-Sicherheit"],
    ["Der Landrat sagte –", "nach langem Zögern – zu.", "Der Landrat sagte – nach langem Zögern – zu."],
    [
      "Mehr unter https://ammertal.example/neue-",
      "busse heute",
      "Mehr unter https://ammertal.example/neue-busse heute",
    ],
    ["Ein Satz", "geht weiter.", "Ein Satz geht weiter."],
    ["", "Anfang", "Anfang"],
  ])("%j and %j", (before, after, expected) => {
    expect(joinLines(before, after)).toBe(expected);
  });
});

describe("plain text from the clipboard", () => {
  const read = (...lines: string[]) => writeBlocks(readPlainText(lines.join("\n")));

  it("joins a printed column and keeps its paragraphs", () => {
    expect(
      read(
        "Der Kreistag von Ammertal hat am Dienstag den Verkehrs-",
        "plan beschlossen. Die Busse fahren künftig alle dreißig",
        "Minuten.",
        "Die Kosten tragen die Gemeinden und der Landkreis je zur",
        "Hälfte; das sieht die Vereinbarung vor.",
        "",
        "Im Herbst wird der ﬁnanzielle Rahmen noch einmal geprüft.",
      ),
    ).toBe(
      "<p>Der Kreistag von Ammertal hat am Dienstag den Verkehrsplan beschlossen. Die Busse fahren künftig alle dreißig Minuten.</p>" +
        "<p>Die Kosten tragen die Gemeinden und der Landkreis je zur Hälfte; das sieht die Vereinbarung vor.</p>" +
        "<p>Im Herbst wird der finanzielle Rahmen noch einmal geprüft.</p>",
    );
  });

  it.each([
    ["an address", ["Stadtwerke Oberlinden", "Am Anger 5", "99999 Oberlinden"]],
    [
      "titles",
      [
        "Neue Busse für den Landkreis Ammertal bestellt",
        "Haushalt von Oberlinden steht nach langer Debatte",
        "Archiv digitalisiert erste Bestände aus dem Krieg",
      ],
    ],
    [
      "whole paragraphs",
      [
        `Der erste Absatz ${"ist lang und länger ".repeat(12)}zu Ende.`,
        `Der zweite ${"auch er ist lang ".repeat(12)}fertig.`,
      ],
    ],
    ["a date", ["7. November 2026", "Die Frist endet."]],
    ["a dash in front of a sentence", ["– Ein Zwischenruf.", "Die Antwort."]],
    ["a header that stands on every page", ["Amtsblatt Ammertal · Seite 3", "", "Beschlüsse"]],
  ])("leaves lines alone that are none of a column: %s", (_, lines) => {
    expect(read(...lines)).toBe(
      lines
        .filter((line) => line !== "")
        .map((line) => `<p>${line.trim()}</p>`)
        .join(""),
    );
  });

  it.each([
    ["• Busse\n• Bahnen", "<ul><li><p>Busse</p></li><li><p>Bahnen</p></li></ul>"],
    ["•\nBusse\n•\nBahnen", "<ul><li><p>Busse</p></li><li><p>Bahnen</p></li></ul>"],
    ["- Busse\n- Bahnen", "<ul><li><p>Busse</p></li><li><p>Bahnen</p></li></ul>"],
    ["1. Busse\n2. Bahnen", "<ol><li><p>Busse</p></li><li><p>Bahnen</p></li></ol>"],
    ["4) Busse\n5) Bahnen", '<ol start="4"><li><p>Busse</p></li><li><p>Bahnen</p></li></ol>'],
    ["Es fehlen:\n• Busse\nDanach.", "<p>Es fehlen:</p><ul><li><p>Busse</p></li></ul><p>Danach.</p>"],
    ["a\u0308ndern\u200b", "<p>ändern</p>"],
    ["<b>x</b> & y", "<p>&lt;b&gt;x&lt;/b&gt; &amp; y</p>"],
  ])("%j", (text, html) => {
    expect(writeBlocks(readPlainText(text))).toBe(html);
  });

  it("is one line in fields of one line", () => {
    expect(readOneLine("Neue Busse für den Land-\nkreis Ammertal und seine\nNachbarn\n")).toBe(
      "Neue Busse für den Landkreis Ammertal und seine Nachbarn",
    );
  });
});
