import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findNamedKeywords } from "../rank-keywords.ts";
import type { ArticleWords, VocabularyKeyword } from "../suggestion.ts";
import { buildVocabularyIndex } from "../vocabulary-index.ts";
import { findCandidates } from "./find-candidates.ts";

function candidatesIn(given: Partial<ArticleWords>, vocabulary: readonly VocabularyKeyword[] = []) {
  const words = { headline: "", kicker: "", teaser: "", body: [], ...given };
  const index = buildVocabularyIndex(vocabulary);
  return findCandidates({ index, words, named: findNamedKeywords(index, words) });
}

const offered = (text: string, vocabulary?: readonly VocabularyKeyword[]) =>
  candidatesIn({ body: [text] }, vocabulary).map(({ name, acronym, kind, reason }) => [name, acronym, kind, reason]);

describe("new candidates", () => {
  it.each([
    [
      "Das sagte der Leiter des Zweckverbands Kommunale Technik Oberlinden (ZKTO).",
      ["Zweckverband Kommunale Technik Oberlinden", "ZKTO", "organisation", "acronym-behind"],
    ],
    [
      "Das teilt die Landesanstalt für Netzsicherheit und Verwaltungstechnik (LNV) mit.",
      ["Landesanstalt für Netzsicherheit und Verwaltungstechnik", "LNV", "organisation", "acronym-behind"],
    ],
    ["Mit künstlicher Intelligenz (KI) geht es.", ["Künstliche Intelligenz", "KI", "topic", "acronym-behind"]],
    ["Seit gilt das Meldedatengesetz (MDG).", ["Meldedatengesetz", "MDG", "law", "acronym-behind"]],
    [
      "Den Zuschlag erhielt die Firma Nordwerk Systeme GmbH.",
      ["Nordwerk Systeme GmbH", null, "organisation", "legal-form"],
    ],
    ["Der Verein Offene Ämter e. V. hilft.", ["Verein Offene Ämter e. V.", null, "organisation", "legal-form"]],
    [
      "Das prüft das Institut für Wasserbau seit Mai.",
      ["Institut für Wasserbau", null, "organisation", "organisation-word"],
    ],
    ["Bei den Stadtwerken Ebersfurt", ["Stadtwerke Ebersfurt", null, "organisation", "organisation-word"]],
    ["Das hat Bürgermeisterin Anna Kern zugesagt.", ["Anna Kern", null, "person", "title-before"]],
    ["Das hat Dr. Runhild Vahle-Storm zugesagt.", ["Runhild Vahle-Storm", null, "person", "title-before"]],
    ["„Es läuft“, sagte Runa Vahle.", ["Runa Vahle", null, "person", "speech"]],
    ["Das hat der Leiter der Anstalt, Jost Hagenau, zugesagt.", ["Jost Hagenau", null, "person", "first-name"]],
    ["Paragraf 3 des Wärmeplanungsgesetzes gilt.", ["Wärmeplanungsgesetz", null, "law", "law-word"]],
    ["Rat des Landkreises Ammertal", ["Landkreis Ammertal", null, "place", "place-word"]],
    ["Das plant die Stadt Mehrin.", ["Mehrin", null, "place", "place-word"]],
    ["Ein Treffen in Wiesenbronn", ["Wiesenbronn", null, "place", "place-preposition"]],
    ["Das Programm „Digitale Dörfer“ läuft.", ["Digitale Dörfer", null, "topic", "quoted-name"]],
    ["Ein Tag mit Open Mind. Noch ein Tag mit Open Mind.", ["Open Mind", null, "topic", "repeated-name"]],
  ] as const)("%s", (text, candidate) => {
    expect(offered(text)).toEqual([candidate]);
  });

  it.each([
    "Kommunen sparen Geld. Gemeinden bauen Schulen. Bürgerinnen und Bürger warten auf Bescheide.",
    "Ende Mai kamen Millionen Euro. Anfang Juni folgen Anträge. Am Montag Morgen tagte der Rat.",
    "Das Landesgesetz und die Verordnung gelten in Altstadt und Hospital; nach Feierabend ist Ruhe.",
    "Die Verwaltung (siehe Seite 3) hat (wie berichtet) in Absprache gehandelt.",
    "Sagte jemand etwas? So die Stadt. „Wir haben viel vor“, sagt der Bürgermeister.",
    "",
    "(((ABC))) (A) () „“",
  ])("nothing in „%s“", (text) => {
    expect(offered(text)).toEqual([]);
  });

  it("takes a kicker for a topic, or for a place where the text is there", () => {
    const kinds = (kicker: string, body: string) =>
      candidatesIn({ kicker, body: [body] }).map(({ name, kind, reason }) => [name, kind, reason]);
    expect(kinds("Wärmewende", "Das Netz wächst.")).toEqual([["Wärmewende", "topic", "kicker"]]);
    expect(kinds("Neuwarden", "Wer in Neuwarden wohnt, zahlt.")).toEqual([["Neuwarden", "place", "kicker"]]);
    expect(kinds("Interview", "Wir fragen.")).toEqual([]);
  });

  it("leaves out what the vocabulary knows by name, inflected, by alias or by acronym", () => {
    const known: VocabularyKeyword = {
      id: 1,
      name: "Zweckverband Kommunale Technik Oberlinden",
      acronym: "ZKTO",
      aliases: ["Technikverband Oberlinden"],
      kind: "organisation",
    };
    expect(
      offered("Der Zweckverband Kommunale Technik Oberlinden (ZKTO) und der Technikverband Oberlinden", [known]),
    ).toEqual([]);
    expect(offered("Das Zentrum Kluger Tiefbau Ost (ZKTO)", [known])).toEqual([]);
  });

  it("shows the passages, the inflected ones too, and gives a name its best reason once", () => {
    const [anna, ...others] = candidatesIn({
      headline: "Anna Kern geht",
      body: ["Anna Kerns Amt: Bürgermeisterin Anna Kern (siehe unten)."],
    });
    expect(others).toEqual([]);
    expect(anna).toMatchObject({ reason: "title-before", evidence: "Bürgermeisterin" });
    expect(anna?.passages.map(({ field, written }) => [field, written])).toEqual([
      ["headline", "Anna Kern"],
      ["body", "Anna Kerns"],
      ["body", "Anna Kern"],
    ]);
  });

  it("never throws and offers a few at most, whatever the text", () => {
    const part = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "Dr.",
        "(",
        ")",
        "ABC",
        "GmbH",
        "e. V.",
        "sagte",
        "Anna",
        "Kern",
        "in",
        "Stadt",
        "für",
        "„",
        "“",
        "-",
        "des",
      ),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const text = parts.join(" ");
        for (const { passages } of candidatesIn({ kicker: text.slice(0, 20), headline: text, body: [text, text] })) {
          expect(passages.length).toBeGreaterThan(0);
        }
      }),
    );
  });
});
