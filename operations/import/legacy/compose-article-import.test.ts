import { describe, expect, it } from "vitest";
import { coverageLink, doc, paragraph } from "#editor/build-body.ts";
import { parseBody } from "#editor/parse-body.ts";
import { buildLegacyText, parsePage, readFixture } from "./build-legacy-text.ts";
import { composeArticleImport } from "./compose-article-import.ts";
import { LEGACY_GENRES } from "./legacy-page.ts";

const now = new Date("2024-05-06T08:00:00Z");
const compose = (text: string, name?: string) => composeArticleImport(parsePage(text, name), now);

describe("what the press is asked to import", () => {
  const order = compose(readFixture("kongress-in-ammertal.txt"), "meldung_30417.txt");

  it("is the page, field by field", () => {
    expect(order).toMatchObject({
      content: {
        kicker: "Ammertal",
        headline: "Zweites Registerforum im Kloster",
        genre: "meldung",
        displayDate: "2019-06-03",
        links: ["http://www.registerforum-ammertal.example", "http://www.lnv.example/pruefung"],
      },
      section: "Verwaltung",
      initials: ["mw"],
      legacyId: 30_417,
      firstPublishedAt: new Date("2019-06-03T10:00:00Z"),
    });
    expect(order.keywords[2]).toEqual({
      name: "Landesanstalt für Netzsicherheit und Verwaltungstechnik",
      acronym: "LNV",
      kind: "organisation",
    });
  });

  it("has a text that the schema takes as it is", () => {
    expect(parseBody(order.content.body)).toEqual({ ok: true, body: order.content.body });
  });

  it("marks „(wir berichteten)“ as a link whose article is still to be found", () => {
    const { content } = compose(buildLegacyText({ body: ["Das war bekannt (wir berichteten). Nun ist es so. (mw)"] }));
    expect(content.body).toEqual(
      doc(paragraph("Das war bekannt ", coverageLink("(wir berichteten)"), ". Nun ist es so.")),
    );
  });

  it("names each author of joined initials", () => {
    expect(compose(buildLegacyText({ body: ["Ende. (ba/sib)"] })).initials).toEqual(["ba", "sib"]);
  });

  it("knows every badge of the old portal", () => {
    const genres = LEGACY_GENRES.map((genre) => {
      const { content } = compose(buildLegacyText({ above: ["Ort:", "Ein langer Titel", genre] }));
      return content.genre;
    });
    expect(genres).toEqual(["bericht", "interview", "kommentar", "hintergrund", "anzeige"]);
  });
});

describe("the keys by which a page is known again", () => {
  const keysOf = (text: string, name?: string) => compose(text, name).importKeys;

  it("are its number and its words", () => {
    const [byNumber, byText] = keysOf(buildLegacyText(), "meldung_30417_neuer_schalter.txt");
    expect(byNumber).toBe("legacy:30417");
    expect(keysOf(buildLegacyText())).toEqual([byText]);
  });

  it("stay the same however the page around the article looks and lines are written", () => {
    const text = buildLegacyText();
    const savedAgain = buildLegacyText({ around: ["Druckversion PDF Link mailen", "", "Anzeige", "Neue Firma GmbH"] });
    expect(keysOf(savedAgain)).toEqual(keysOf(text));
    expect(keysOf(`\ufeff${text.normalize("NFD").replaceAll("\n", "\r\n")}`)).toEqual(keysOf(text));
  });

  it("differ with the words", () => {
    const changed = buildLegacyText({ body: ["Der Schalter steht im ersten Stock. (mw)"] });
    expect(keysOf(changed)).not.toEqual(keysOf(buildLegacyText()));
  });
});
