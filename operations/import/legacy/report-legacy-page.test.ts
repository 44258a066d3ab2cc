import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage, readFixture } from "./build-legacy-text.ts";
import { describeLegacyPage } from "./report-legacy-page.ts";

describe("the report for the terminal", () => {
  const report = describeLegacyPage(parsePage(readFixture("kongress-in-ammertal.txt"), "meldung_30417.txt"));

  it("tells per field what was recognised and where", () => {
    expect(report[0]).toBe("Erkannt:");
    expect(report).toContain("  Dachzeile         Ammertal (Zeile 1)");
    expect(report).toContain("  Sichtbares Datum  3.6.2019 (Zeile 5)");
    expect(report).toContain("  Text              3 Absätze (Zeile 7)");
    expect(report).toContain("  Wir berichteten   (wir berichteten), Artikel noch zu finden (Zeile 9)");
    expect(report).toContain("  Artikelnummer     30417 (Dateiname)");
    expect(report).toContain("  Stichwörter       Verwaltung – Ressort: heißt wie das Ressort (Zeile 14)");
    expect(report.join("\n")).toContain("Kurzform LNV – Organisation: Kurzform in Klammern (Zeile 14)");
    expect(report.join("\n")).toContain("Registerpflege – Art offen: nicht eindeutig");
  });

  it("tells what was left aside and why", () => {
    const asides = report.slice(report.indexOf("Beiseitegelassen:") + 1);
    expect(asides).toHaveLength(7);
    expect(asides).toContain("  Zeile 37: Anzeige – Anzeigenplatz der alten Seite.");
  });

  it("tells what is missing and what that means", () => {
    const sparse = describeLegacyPage(parsePage(readFixture("kurzmeldung.txt")));
    expect(sparse).toContain("  Kürzel            keines, der Autor ist zu ergänzen");
    expect(sparse).toContain("  Ressort           keines genannt, ist zu wählen");
    expect(sparse.slice(-2)).toEqual(["Beiseitegelassen:", "  nichts"]);
  });

  it("shortens long values and never passes control characters to the terminal", () => {
    const page = parsePage(
      buildLegacyText({
        above: ["\u001b[31mRot\u202e:", "T\u0007itel"],
        opening: [`[1.2.2018] ${"lang ".repeat(200)}`],
      }),
    );
    const lines = describeLegacyPage(page);
    expect(lines.join("")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    expect(lines).toContain("  Dachzeile         \\u{1b}[31mRot\\u{202e} (Zeile 1)");
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(240);
  });
});
