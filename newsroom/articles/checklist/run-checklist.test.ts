import { describe, expect, it } from "vitest";
import { articleLink, bold, coverageLink, doc, heading, link, paragraph } from "#editor/build-body.ts";
import { buildChecked } from "#test/factories/checked-article.ts";
import type { CheckedArticle } from "./checked-article.ts";
import { DEFAULT_LEVELS } from "./checklist.ts";
import { runChecklist } from "./run-checklist.ts";

const run = (article: CheckedArticle) =>
  runChecklist(article, DEFAULT_LEVELS).map(({ rule, level, field }) => [rule, level, field]);

const LONG = "Die Mitglieder berieten. ".repeat(160);

describe("the checklist", () => {
  it("has nothing to say of a good piece", () => {
    expect(run(buildChecked())).toEqual([]);
  });

  it.each<[string, CheckedArticle, string, string, string]>([
    ["a missing field", buildChecked({ teaser: " " }), "required-fields", "block", "teaser"],
    [
      "a picture without source",
      buildChecked({ picture: { pictureId: 1, alt: "Saal", caption: "", credit: "" } }),
      "picture-texts",
      "block",
      "picture.credit",
    ],
    [
      "an embargo",
      buildChecked({}, { hindrances: [{ rule: "embargo", reason: "Sperrfrist" }] }),
      "embargo",
      "block",
      "",
    ],
    [
      "a link to what readers do not see",
      buildChecked({ body: doc(paragraph("Siehe ", articleLink("den Plan", 7))) }, { deadTargets: new Set([7]) }),
      "dead-links",
      "block",
      "body",
    ],
    [
      "a coverage link to what readers do not see",
      buildChecked({ body: doc(paragraph(coverageLink("(wir berichteten)", 7))) }, { deadTargets: new Set([7]) }),
      "dead-links",
      "block",
      "body",
    ],
    [
      "a coverage link without an article",
      buildChecked({ body: doc(paragraph("Der Plan ", coverageLink("(wir berichteten)"))) }),
      "open-coverage",
      "warn",
      "body",
    ],
    ["a placeholder", buildChecked({ teaser: "Der Kreis gibt XXX Euro." }), "placeholders", "warn", "teaser"],
    ["a long headline", buildChecked({ headline: "Kreistag ".repeat(11) }), "long-headline", "warn", "headline"],
    ["a long text without headings", buildChecked({ body: doc(LONG) }), "no-subheading", "warn", "body"],
    [
      "a repeated teaser",
      buildChecked({
        teaser: "Der Kreistag hat am Montag den Haushalt für das nächste Jahr beschlossen.",
        body: doc("Streit gab es kaum. Der Kreistag hat am Montag den Haushalt für das nächste Jahr beschlossen!"),
      }),
      "teaser-repeated",
      "warn",
      "body",
    ],
    [
      "a link that says nothing",
      buildChecked({ body: doc(paragraph("Den Plan finden Sie ", link("https://a.example", "hier"), ".")) }),
      "vague-links",
      "warn",
      "body",
    ],
    [
      "an advertisement that is recommended",
      buildChecked({}, { refusedRecommendations: [{ id: 7, headline: "Die E-Akte", why: "paid" }] }),
      "recommendations",
      "block",
      "recommendedIds",
    ],
    [
      "more that are recommended than anybody reads",
      buildChecked({ recommendedIds: [1, 2, 3, 4, 5, 6, 7] }),
      "required-fields",
      "block",
      "recommendedIds",
    ],
    [
      "a keyword without kind",
      buildChecked({}, { keywordsWithoutKind: ["Registermodernisierung"] }),
      "keywords-without-kind",
      "warn",
      "keywordIds",
    ],
  ])("finds %s", (_what, article, rule, level, field) => {
    expect(run(article)).toEqual([[rule, level, field]]);
  });

  it.each<[string, CheckedArticle]>([
    ["a headline of 90 characters", buildChecked({ headline: "m".repeat(90) })],
    ["a long text with a heading", buildChecked({ body: doc(heading(2, "Lob"), LONG) })],
    ["a short phrase that comes twice", buildChecked({ teaser: "Der Plan steht.", body: doc("Der Plan steht.") })],
    ["Roman numerals and one question", buildChecked({ teaser: "Kommt Teil XX oder XIX? Ja!" })],
    [
      "a link that begins with hier",
      buildChecked({ body: doc(paragraph(link("https://a.example", "hier im Haushalt"))) }),
    ],
    [
      "a link to a living piece",
      buildChecked({ body: doc(paragraph(articleLink("den Plan", 8))) }, { deadTargets: new Set([7]) }),
    ],
  ])("leaves alone %s", (_what, article) => {
    expect(run(article)).toEqual([]);
  });

  it("tells a link that is partly bold once, with the words that lead to it", () => {
    const body = doc(paragraph(articleLink("den ", 7), articleLink(bold("Plan"), 7)));
    const [found, ...others] = runChecklist(buildChecked({ body }, { deadTargets: new Set([7]) }), DEFAULT_LEVELS);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ passage: "den Plan", message: expect.stringContaining("„den Plan“") });
  });

  it("does what the house says, but for what is law", () => {
    const article = buildChecked({ headline: "", teaser: "TODO", kicker: "XXX" });
    const levels = { ...DEFAULT_LEVELS, placeholders: "off" } as const;
    expect(runChecklist(article, levels).map(({ rule }) => rule)).toEqual(["required-fields"]);
    const strict = runChecklist(article, { ...DEFAULT_LEVELS, placeholders: "block" });
    expect(strict.map(({ level }) => level)).toEqual(["block", "block", "block"]);
  });

  it.each([
    ["digits", "1".repeat(100_000)],
    ["figures", "1 Gast ".repeat(20_000)],
    ["capitals", "A".repeat(100_000)],
    ["hyphens", "Aa-".repeat(40_000)],
    ["endings", `e${"e".repeat(100_000)}`],
    ["number words", "hundert".repeat(20_000)],
    ["names", "Anna Kern ".repeat(10_000)],
    ["placeholders", "XXX".repeat(30_000)],
    ["full stops", "1. ".repeat(40_000)],
  ])(
    "is done with a text of %s alone",
    (_what, text) => {
      const findings = runChecklist(
        buildChecked({ headline: text.slice(0, 300), teaser: text.slice(0, 3_000), body: doc(text) }),
        DEFAULT_LEVELS,
      );
      expect(findings.every(({ level }) => level === "warn")).toBe(true);
    },
    10_000,
  );

  it("knows a finding again while nothing that it is about has changed", () => {
    const keyOf = (article: CheckedArticle) => runChecklist(article, DEFAULT_LEVELS)[0]?.key;
    const headline = "Kreistag ".repeat(11);
    const first = keyOf(buildChecked({ headline }));
    expect(first).toBeDefined();
    expect(keyOf(buildChecked({ headline, teaser: "Anders." }))).toBe(first);
    expect(keyOf(buildChecked({ headline: `${headline}!` }))).not.toBe(first);
  });
});
