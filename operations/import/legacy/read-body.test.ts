import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage } from "./build-legacy-text.ts";
import { eachInitials } from "./read-initials.ts";

const texts = (parts: Parameters<typeof buildLegacyText>[0]) => {
  const page = parsePage(buildLegacyText(parts));
  return { ...page, texts: page.paragraphs.map((runs) => runs.map((run) => run.text).join("")) };
};

describe("the teaser", () => {
  it.each([
    ["on the dated line", ["[1.2.2018] Der Vorspann."]],
    ["on the next line", ["[1.2.2018]", "Der Vorspann."]],
    ["below a blank line", ["[1.2.2018]", "", "Der Vorspann."]],
    ["without a space behind the date", ["[1.2.2018]Der Vorspann."]],
    ["over several lines", ["[1.2.2018] Der", "Vorspann."]],
  ])("may stand %s", (_, opening) => {
    expect(texts({ opening, body: ["Der Text."] })).toMatchObject({ teaser: "Der Vorspann.", texts: ["Der Text."] });
  });

  it("ends with its sentence even when the text follows at once", () => {
    const opening = ["[1.2.2018] „Der Vorspann.“", "Der Text."];
    expect(texts({ opening, body: [] })).toMatchObject({ teaser: "„Der Vorspann.“", texts: ["Der Text."] });
  });

  it("is missing when a bare date has a single paragraph below it", () => {
    expect(texts({ opening: ["[1.2.2018]"], body: ["Der Text."] })).toMatchObject({ teaser: "", texts: ["Der Text."] });
  });

  it("may be all there is", () => {
    const opening = ["[1.2.2018] Nur ein Vorspann. (mw)"];
    expect(texts({ opening, body: [] })).toMatchObject({ teaser: "Nur ein Vorspann.", texts: [], initials: "mw" });
  });
});

describe("initials", () => {
  it.each([
    ["Der Text. (ba)", "ba", "Der Text."],
    ["Der Text. (ba/sib)", "ba/sib", "Der Text."],
    ["Der Text. (ba, sib)", "ba/sib", "Der Text."],
    ["Der Text.\u00a0( ba )", "ba", "Der Text."],
    ["Der Text der Anstalt (LNV)", null, "Der Text der Anstalt (LNV)"],
    ["Der Text für jeden Bürger(in)", null, "Der Text für jeden Bürger(in)"],
    ["Der Text (wir berichteten)", null, "Der Text (wir berichteten)"],
    ["Der Text (ba).", null, "Der Text (ba)."],
  ])("%j", (last, initials, text) => {
    expect(texts({ body: ["Anfang.", last] })).toMatchObject({ initials, texts: ["Anfang.", text] });
  });

  it("may stand on a line of their own, and count only at the end of the text", () => {
    expect(texts({ body: ["Zitat (sic)", "Ende.", "(ba)"] })).toMatchObject({
      initials: "ba",
      texts: ["Zitat (sic)", "Ende."],
    });
  });

  it("come apart for the by-line", () => {
    expect(eachInitials("ba/sib")).toEqual(["ba", "sib"]);
    expect(eachInitials(null)).toEqual([]);
  });
});

describe("the text", () => {
  it("marks every reference to earlier articles, however it is spaced", () => {
    const [runs] = parsePage(
      buildLegacyText({ body: ["(Wir berichteten) Dies und das (wir\u00a0berichteten).", "Ende."] }),
    ).paragraphs;
    expect(runs).toEqual([
      { text: "(Wir berichteten)", coverage: true },
      { text: " Dies und das " },
      { text: "(wir\u00a0berichteten)", coverage: true },
      { text: "." },
    ]);
  });

  it("keeps addresses inside the text as text", () => {
    expect(texts({ body: ["https://mitten.example", "Ende."] }).texts).toEqual(["https://mitten.example", "Ende."]);
  });

  it("leaves aside ad labels and picture captions", () => {
    const caption = "Der neue Schalter. (Bildquelle: Stadt Oberlinden)";
    const page = texts({ body: ["Anfang.", "Anzeige", "Ende. (mw)", caption] });
    expect(page).toMatchObject({ texts: ["Anfang.", "Ende."], initials: "mw" });
    expect(page.leftAside.map((aside) => aside.text)).toEqual(expect.arrayContaining(["Anzeige", caption]));
  });
});
