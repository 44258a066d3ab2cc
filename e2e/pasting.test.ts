import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { pasteInto } from "./paste-into.ts";
import { test } from "./quiet-test.ts";
import { clearAway } from "./server-actions.ts";
import { beginPiece, expectSaved } from "./written-piece.ts";

const fixtures = path.join(import.meta.dirname, "../test/fixtures/pasting");
const fixture = (file: string) => readFileSync(path.join(fixtures, file), "utf8");
const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });

/** Stores the text and reads it again from the server. */
async function expectToComeBack(desk: Page): Promise<void> {
  await expectSaved(desk);
  const before = await text(desk).ariaSnapshot();
  await desk.reload();
  await expect.poll(() => text(desk).ariaSnapshot()).toBe(before);
}

test("a text from Word keeps its structure, says what stayed behind, is stored, and goes with one Ctrl+Z", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await pasteInto(text(desk), { "text/html": fixture("word/gliederung.html"), "text/plain": "nicht gefragt" });
  await expect(text(desk).getByRole("heading", { level: 2 })).toHaveText([
    "Breitband für Falkenbrück",
    "Was es kostet",
  ]);
  await expect(text(desk).getByRole("heading", { level: 3, name: "Der Zeitplan" })).toBeVisible();
  await expect(text(desk).getByRole("columnheader")).toHaveText(["Ortsteil", "Beginn", "Anschlüsse"]);
  await expect(text(desk).getByRole("cell").getByRole("listitem")).toHaveText(["Trasse gesichert"]);
  await expect(text(desk).getByRole("link", { name: "öffentlich aus" })).toHaveAttribute(
    "href",
    "https://breitband.falkenbrueck.example/plan",
  );
  await expect(text(desk).locator("strong").first()).toHaveText("Bis 2028");
  await expect(text(desk).locator("img")).toHaveCount(0);
  await expect(desk.getByText("Eingefügt ohne ein Bild; Bilder laden Sie bitte als Datei hoch.")).toBeVisible();

  await text(desk).press("Control+End");
  await text(desk).press("Enter");
  await pasteInto(text(desk), { "text/html": fixture("word/listen.html") });
  const deepest = text(desk).locator("ul ul ul > li");
  await expect(deepest).toHaveText(["Baubeginn im März", /^Kosten: 4,2.Millionen.Euro$/]);
  await expect(
    text(desk)
      .getByRole("list")
      .filter({ hasText: /^BauAbnahme$/ }),
  ).toHaveAttribute("start", "4");
  await expectToComeBack(desk);

  for (const key of ["Control+End", "Enter", "Enter"]) await text(desk).press(key);
  await pasteInto(text(desk), { "text/html": "<h1>Nachtrag</h1><p>Ein Satz</p><ul><li>Punkt</li></ul>" });
  await expect(text(desk).getByRole("heading", { name: "Nachtrag" })).toBeVisible();
  await text(desk).press("Control+z");
  await expect(text(desk).getByRole("heading", { name: "Nachtrag" })).toHaveCount(0);
  await expect(text(desk)).not.toContainText("Ein Satz");
  await expect(deepest).toHaveCount(2);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("footnotes come along at their place, and words from a PDF are whole again", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await pasteInto(text(desk), { "text/html": fixture("word/fussnoten.html") });
  await expect(text(desk)).toContainText("Kritik kam vom Städtebund");
  await expect(text(desk)).not.toContainText("[1]");
  const notes = text(desk).getByRole("button", { name: /^Fußnote/ });
  await expect(notes).toHaveCount(3);
  await notes.first().click();
  const note = desk.getByRole("textbox", { name: "Text der Fußnote" });
  await expect(note).toHaveText(/^Ammertaler Amtsblatt Nr\..9, abrufbar im Archiv\.$/);
  await expect(note.getByRole("link", { name: "im Archiv" })).toHaveAttribute(
    "href",
    "https://amtsblatt.ammertal.example/9",
  );
  await desk.keyboard.press("Escape");

  await text(desk).press("Control+End");
  await text(desk).press("Enter");
  await pasteInto(text(desk), { "text/plain": fixture("pdf/amtsblatt.txt") });
  await expect(text(desk).locator("ul > li")).toHaveCount(3);
  await expect(text(desk).locator("ol > li")).toHaveCount(3);
  await expect(text(desk)).toContainText("Antragstellerinnen und Antragstellern Wege erspart");
  await expect(text(desk)).toContainText("Bund-Länder-Arbeitsgruppe");

  const headline = desk.getByRole("textbox", { name: "Titel", exact: true });
  await pasteInto(headline, { "text/plain": "Neue Busse für den Land-\r\nkreis Ammertal\r\n" });
  await expect(headline).toHaveValue("Neue Busse für den Landkreis Ammertal");
  await expectToComeBack(desk);
  await expect(headline).toHaveValue("Neue Busse für den Landkreis Ammertal");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("links lose what follows readers, even from a page that passes for our editor", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  const address = "https://falkenbrueck.example/plan?seite=2";
  await pasteInto(text(desk), {
    "text/html": `<p data-pm-slice="1 1 []"><a href="${address}&amp;utm_source=mail">Der Plan</a> liegt aus</p>`,
  });
  await expect(text(desk).getByRole("link", { name: "Der Plan" })).toHaveAttribute("href", address);
  await text(desk).press("Control+End");
  await text(desk).press("Control+Shift+ArrowLeft");
  await pasteInto(text(desk), { "text/plain": `${address}&fbclid=abc` });
  await expect(text(desk).getByRole("link", { name: "aus" })).toHaveAttribute("href", address);
  await text(desk).press("Control+z");
  await expect(text(desk).getByRole("link")).toHaveText(["Der Plan"]);
  await expect(text(desk)).toHaveText("Der Plan liegt aus");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
