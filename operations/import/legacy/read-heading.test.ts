import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage } from "./build-legacy-text.ts";

const headed = (...above: string[]) => parsePage(buildLegacyText({ above }));

describe("kicker and headline", () => {
  it.each([
    [["Oberlinden:", "Neuer Schalter"], "Oberlinden", "Neuer Schalter"],
    [["Oberlinden :", "", "Neuer Schalter"], "Oberlinden", "Neuer Schalter"],
    [["Neuer Schalter"], "", "Neuer Schalter"],
    [["Oberlinden: Neuer Schalter"], "Oberlinden", "Neuer Schalter"],
    [["Ab 8:30 Uhr geöffnet"], "", "Ab 8:30 Uhr geöffnet"],
    [["Oberlinden:", "Schalter: ja oder nein?"], "Oberlinden", "Schalter: ja oder nein?"],
    [
      ["Oberlinden:", "Ein sehr langer Titel", "auf zwei Zeilen"],
      "Oberlinden",
      "Ein sehr langer Titel auf zwei Zeilen",
    ],
  ])("%j", (above, kicker, headline) => {
    expect(headed(...above)).toMatchObject({ kicker, headline, leftAside: [{ line: expect.any(Number) }, {}] });
  });

  it("leaves aside what stands above them", () => {
    const page = headed("Fachportal am Fluss", "", "Oberlinden:", "Neuer Schalter");
    expect(page).toMatchObject({ kicker: "Oberlinden", headline: "Neuer Schalter" });
    expect(page.leftAside[0]).toMatchObject({ line: 1, text: "Fachportal am Fluss" });
    expect(headed("Fachportal am Fluss", "Neuer Schalter")).toMatchObject({ kicker: "", headline: "Neuer Schalter" });
  });
});

describe("the genre badge", () => {
  it.each([
    ["Drei Dörfer teilen ein Rathaus Bericht", "Drei Dörfer teilen ein Rathaus", "Bericht"],
    ["Wer hilft den Dörfern? Interview", "Wer hilft den Dörfern?", "Interview"],
    ["Land kommt voran\u00a0Kommentar", "Land kommt voran", "Kommentar"],
    ["Land kommt voran [Hintergrund]", "Land kommt voran", "Hintergrund"],
    ["Plan für 2030 Anzeige", "Plan für 2030", "Anzeige"],
  ])("is split off %j", (written, headline, genre) => {
    expect(headed("Oberlinden:", written)).toMatchObject({ headline, genre });
  });

  it("may stand on a line of its own", () => {
    expect(headed("Oberlinden:", "Neuer Schalter", "Bericht")).toMatchObject({
      headline: "Neuer Schalter",
      genre: "Bericht",
    });
  });

  it.each([
    "Bericht",
    "Kammer legt Bericht",
    "Ein erster Bericht",
    "Neuer Bericht",
    "Der Bremer Bericht",
    "Offene Fragen",
  ])("is not cut out of the headline %j", (written) => {
    expect(headed("Oberlinden:", written)).toMatchObject({ headline: written, genre: null });
  });

  it("tells of a word that might have been one", () => {
    const genre = headed("Oberlinden:", "Kammer legt Bericht").recognised.find((entry) => entry.field === "Genre");
    expect(genre?.value).toBe("kein Abzeichen, „Bericht“ gehört vermutlich zum Titel");
  });
});
