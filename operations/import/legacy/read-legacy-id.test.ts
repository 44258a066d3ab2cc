import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage } from "./build-legacy-text.ts";

const idFrom = (sourceName: string) => parsePage(buildLegacyText(), sourceName);

describe("the legacy article number", () => {
  it.each([
    ["meldung_30205.txt", 30205],
    ["meldung_30205_schalter.html.txt", 30205],
    ["/archiv/meldung_1/Meldung_30205_n.txt", 30205],
    ["C:\\archiv\\meldung_30205.txt", 30205],
    ["0042.txt", null],
    ["fehlmeldung_30205.txt", null],
  ])("in the file name %s is %s", (name, id) => {
    expect(idFrom(name).legacyId).toBe(id);
  });

  it.each(["meldung_0.txt", "meldung_100000.txt", "meldung_123456789012.txt"])("%s is out of range", (name) => {
    const page = idFrom(name);
    expect(page.legacyId).toBeNull();
    expect(page.leftAside[0]).toMatchObject({ line: 0, text: name, reason: expect.stringContaining("100.000") });
  });

  it("is read from an address around the article", () => {
    const above = ["https://portal.example/meldung_30205_schalter.html", "", "Oberlinden:", "Neuer Schalter"];
    expect(parsePage(buildLegacyText({ above })).legacyId).toBe(30205);
    const around = ["Druckversion PDF Link mailen", "Quelle: https://portal.example/meldung_30205"];
    expect(parsePage(buildLegacyText({ around })).legacyId).toBe(30205);
  });

  it("is not guessed from links inside the article or from several addresses", () => {
    const links = ["https://portal.example/meldung_30100"];
    expect(parsePage(buildLegacyText({ links })).legacyId).toBeNull();
    const around = ["Druckversion PDF Link mailen", "/meldung_30100", "/meldung_30101"];
    expect(parsePage(buildLegacyText({ around })).legacyId).toBeNull();
  });

  it("of the file name wins over the page's", () => {
    const above = ["/meldung_30100", "", "Oberlinden:", "Neuer Schalter"];
    expect(parsePage(buildLegacyText({ above }), "meldung_30205.txt").legacyId).toBe(30205);
  });
});
