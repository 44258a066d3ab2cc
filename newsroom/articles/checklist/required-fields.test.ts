import { describe, expect, it } from "vitest";
import { doc, horizontalRule, paragraph, picture } from "#editor/build-body.ts";
import { type ArticleContent, GENRES } from "../article.ts";
import { findMissingFields, findMissingPictureTexts } from "./required-fields.ts";

const complete: ArticleContent = {
  kicker: "",
  headline: "Titel",
  teaser: "Vorspann",
  body: doc("Text"),
  genre: "meldung",
  sectionId: 1,
  authorIds: [1],
  keywordIds: [1],
  links: [],
  recommendedIds: [],
  picture: { pictureId: 1, alt: "Ein Saal", caption: "", credit: "Quelle" },
  displayDate: null,
};

const findProblems = (content: ArticleContent) => [...findMissingFields(content), ...findMissingPictureTexts(content)];
const fieldsMissing = (changes: Partial<ArticleContent>) =>
  findProblems({ ...complete, ...changes }).map(({ field }) => field);

describe("what a piece needs before readers see it", () => {
  it("is there in a complete one of any genre, also without kicker, links, caption and picture", () => {
    for (const genre of GENRES) expect(fieldsMissing({ genre })).toEqual([]);
    expect(fieldsMissing({ picture: null })).toEqual([]);
  });

  it.each([
    ["headline", { headline: "" }],
    ["teaser", { teaser: "" }],
    ["body", { body: doc() }],
    ["body", { body: doc(paragraph("  "), horizontalRule()) }],
    ["sectionId", { sectionId: null }],
    ["authorIds", { authorIds: [] }],
    ["keywordIds", { keywordIds: [] }],
    ["picture.alt", { picture: { pictureId: 1, alt: "", caption: "x", credit: "Quelle" } }],
    ["picture.credit", { picture: { pictureId: 1, alt: "Saal", caption: "x", credit: " " } }],
  ] as const)("is missed at its field: %s", (field, changes) => {
    expect(fieldsMissing(changes)).toEqual([field]);
  });

  it("is too long where two people wrote at the same moment, and says so at the field", () => {
    const long = { ...complete, headline: "x".repeat(301), keywordIds: Array.from({ length: 51 }, (_, id) => id + 1) };
    expect(findProblems(long)).toEqual([
      { field: "headline", message: "Höchstens 300 Zeichen; jetzt sind es 301." },
      { field: "keywordIds", message: "Höchstens 50 Stichwörter; jetzt sind es 51." },
    ]);
  });

  it("is missed at the very picture in the text", () => {
    const body = doc("Text", picture(7, { alt: "Saal", credit: "Quelle" }), picture(8, { alt: " ", credit: "\u00ad" }));
    expect(findProblems({ ...complete, body })).toEqual([
      { field: "pictures.1.alt", message: "Bild 2: Alternativtext fehlt. Beschreiben Sie, was zu sehen ist." },
      { field: "pictures.1.credit", message: "Bild 2: Nennen Sie die Bildquelle." },
    ]);
  });

  it.each([" ", "\t\n", "\u00a0", "\ufeff", "\u200b", "\u00ad\u200d\u2060", "\u2028"])(
    "is more than what nobody can see: %j",
    (blank) => {
      const picture = { pictureId: 1, alt: blank, caption: "", credit: blank };
      const fields = fieldsMissing({ headline: blank, teaser: blank, body: doc(blank), picture });
      expect(fields).toEqual(["headline", "teaser", "body", "picture.alt", "picture.credit"]);
    },
  );

  it("is named all at once, each with a German sentence", () => {
    const nothing = { headline: "", teaser: "", body: doc(), sectionId: null, authorIds: [], keywordIds: [] };
    const problems = findProblems({ ...complete, ...nothing, picture: null });
    expect(problems).toHaveLength(6);
    for (const { message } of problems) expect(message).toMatch(/^(Der |Wählen |Vergeben ).*\.$/);
  });
});
