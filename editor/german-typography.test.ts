import { describe, expect, it } from "vitest";
import { substituteTyped } from "./german-typography.ts";

/** Types character by character, as the editor does. */
function type(typed: string, before = ""): string {
  return [...typed].reduce((text, character) => {
    const substitution = substituteTyped(text, character);
    const next = text + character;
    return substitution ? next.slice(0, next.length - substitution.replace) + substitution.by : next;
  }, before);
}

describe("German typography while typing", () => {
  it.each([
    ['"Hallo"', "„Hallo“"],
    ['Er sagt: "Ja."', "Er sagt: „Ja.“"],
    ['("Ja")', "(„Ja“)"],
    ['Das "E-Government-Gesetz", so', "Das „E-Government-Gesetz“, so"],
    ['"Ich wollte nur –"', "„Ich wollte nur –“"],
    ['Anti-"Euro"-Partei', "Anti-„Euro“-Partei"],
    ["\"Er sagte 'Ja' dazu\"", "„Er sagte ‚Ja‘ dazu“"],
    ["\"'Ja', sagte er\"", "„‚Ja‘, sagte er“"],
    ["\"Das heißt 'Ja'\"", "„Das heißt ‚Ja‘“"],
    ["Wie geht's", "Wie geht’s"],
    ["'Wie geht's', fragt er", "‚Wie geht’s‘, fragt er"],
    ["Hans' Buch", "Hans’ Buch"],
    ["Erfurt - die Stadt", "Erfurt – die Stadt"],
    ["10 - 12 Uhr", "10 – 12 Uhr"],
    ["E-Mail- und", "E-Mail- und"],
    ["- Punkt", "- Punkt"],
    ["Und dann...", "Und dann…"],
    ["Und dann ... Schluss", "Und dann … Schluss"],
    ["am 1.1. und 2.", "am 1.1. und 2."],
    ["https://example.de/a'b...c", "https://example.de/a'b...c"],
    ["www.example.de/it's", "www.example.de/it's"],
    ['"Mail an a@example.de"', "„Mail an a@example.de“"],
    ['Zeile\n"Neu"', "Zeile\n„Neu“"],
  ])("turns %s into %s", (typed, expected) => {
    expect(type(typed)).toBe(expected);
  });

  it("closes a quote that an earlier paragraph opened", () => {
    expect(type('Ende."')).toBe("Ende.“");
  });
});
