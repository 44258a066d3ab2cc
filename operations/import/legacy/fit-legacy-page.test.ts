import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage } from "./build-legacy-text.ts";
import { fileUnder, fitLegacyPage } from "./fit-legacy-page.ts";

describe("a page that holds more than an article of ours", () => {
  it("keeps what fits and leaves the rest aside, with line and reason", () => {
    const page = parsePage(
      buildLegacyText({
        links: ["http://www.oberlinden.example", "http://intranet", "http://ina:geheim@www.oberlinden.example"],
        keywords: [`Stichwörter: Verwaltung, ${"Lang".repeat(31)}, Oberlinden`],
      }),
    );
    const fitted = fitLegacyPage(page);
    expect(fitted.links).toEqual(["http://www.oberlinden.example"]);
    expect(fitted.keywords.map(({ name }) => name)).toEqual(["Verwaltung", "Oberlinden"]);
    const added = fitted.leftAside.filter((aside) => !page.leftAside.includes(aside));
    expect(added.map(({ line, text }) => [line, text.slice(0, 15)])).toEqual([
      [10, "http://intranet"],
      [11, "http://ina:gehe"],
      [13, "LangLangLangLan"],
    ]);
    expect(added.every(({ reason }) => reason.endsWith("."))).toBe(true);
    expect(fitted.recognised.filter(({ field }) => field === "Stichwörter").map(({ value }) => value)).toEqual([
      "Verwaltung",
      "Oberlinden",
    ]);
  });

  it("keeps the first fifty keywords and links", () => {
    const many = Array.from({ length: 60 }, (_, index) => index + 1);
    const fitted = fitLegacyPage(
      parsePage(
        buildLegacyText({
          links: many.map((number) => `http://seite-${number}.example`),
          keywords: [`Stichwörter: ${many.map((number) => `Wort ${number}`).join(", ")}`],
        }),
      ),
    );
    expect(fitted.links.at(-1)).toBe("http://seite-50.example");
    expect(fitted.keywords.at(-1)?.name).toBe("Wort 50");
    expect(fitted.keywords).toHaveLength(50);
    expect(fitted.leftAside.filter(({ reason }) => reason.startsWith("Mehr als 50"))).toHaveLength(20);
  });

  it("is left as it is when everything fits", () => {
    const page = parsePage(buildLegacyText());
    expect(fitLegacyPage(page)).toEqual(page);
  });
});

describe("a page filed under a section of the operator's choice", () => {
  const page = parsePage(buildLegacyText({ keywords: ["Stichwörter: verwaltung, Oberlinden"] }));

  it("has the section's keyword, and the old one is open again", () => {
    expect(page.keywords.map(({ kind }) => kind)).toEqual(["section", null]);
    const filed = fileUnder(page, "Oberlinden");
    expect(filed.section).toBe("Oberlinden");
    expect(filed.keywords.map(({ name, kind }) => [name, kind])).toEqual([
      ["verwaltung", null],
      ["Oberlinden", "section"],
    ]);
  });
});
