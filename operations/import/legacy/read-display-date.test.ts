import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage, refusalOf } from "./build-legacy-text.ts";

const dated = (bracket: string) => buildLegacyText({ opening: [`${bracket} Der Schalter ist offen.`] });

describe("the visible date", () => {
  it.each([
    ["[9.11.2018]", "2018-11-09"],
    ["[09.01.2018]", "2018-01-09"],
    ["[ 9. 11. 2018 ]", "2018-11-09"],
    ["[9.\u00a011.2018]", "2018-11-09"],
    ["[29.2.2016]", "2016-02-29"],
  ])("%s is %s", (bracket, date) => {
    expect(parsePage(dated(bracket))).toMatchObject({ displayDate: date, teaser: "Der Schalter ist offen." });
  });

  it.each(["[31.2.2018]", "[29.2.2018]", "[0.5.2018]", "[1.13.2018]", "[1.1.0018]"])("%s is no day", (bracket) => {
    expect(refusalOf(dated(bracket))).toMatch(/^Zeile 4: Das Datum \[.*\] gibt es nicht\. Bitte .* berichtigen/);
  });

  it.each(["[9.11.18]", "[9. November 2018]", "[2018-11-09]"])("%s is refused as unreadable", (bracket) => {
    expect(refusalOf(dated(bracket))).toMatch(/^Zeile 4: Das Datum \[.*\] ist nicht lesbar\. Bitte .* \[9\.11\.2018\]/);
  });
});
