import { expect, type Page } from "@playwright/test";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { test } from "./quiet-test.ts";
import { buildPiece, expectSaved, publishPiece, uniqueWord, unpublishPiece, writePiece } from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });

/** Chooses a block from the list behind a slash, in an empty paragraph. */
async function insert(desk: Page, query: string, name: string): Promise<void> {
  await desk.keyboard.type(`/${query}`);
  await expect(desk.getByRole("option", { name })).toHaveAttribute("aria-selected", "true");
  await desk.keyboard.press("Enter");
}

test("table, box, quote and footnote are written with the keyboard alone and read in every form", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const [word, piece] = [uniqueWord("Kreisumlage"), buildPiece()];
  const id = await writePiece(desk, piece);
  const { keyboard } = desk;
  await text(desk).press("Control+End");

  await test.step("a footnote: written in its field, left with Enter, numbered by its place", async () => {
    await keyboard.press("Control+Alt+f");
    const note = desk.getByRole("textbox", { name: "Text der Fußnote" });
    await expect(note).toBeFocused();
    await keyboard.type(`Satzung, siehe https://falkenbrueck.example/${word}.`);
    await keyboard.press("Enter");
    await expect(note).toBeHidden();
    await expect(text(desk)).toBeFocused();
    await keyboard.type(" Mehr dazu.");
  });

  await test.step("a footnote that says nothing does not stay", async () => {
    await keyboard.press("Control+Alt+f");
    await expect(desk.getByRole("textbox", { name: "Text der Fußnote" })).toBeFocused();
    await keyboard.press("Escape");
    await expect(text(desk).getByRole("button", { name: /^Fußnote/ })).toHaveCount(1);
  });

  await test.step("a table: caption, cells by Tab, a row of its own at the end", async () => {
    await keyboard.press("Enter");
    await insert(desk, "tabelle", "Tabelle");
    await keyboard.type(`Umlage ${word}`);
    await keyboard.press("Enter");
    for (const cell of ["Ort", "2025", "2026", "Falkenbrück", "1.200", "900", "Oberlinden", "70", "80"]) {
      await keyboard.type(cell);
      await keyboard.press("Tab");
    }
    await keyboard.type("Holnau");
    await expect(text(desk).getByRole("row")).toHaveCount(4);
    await keyboard.press("Alt+F10");
    const bar = desk.getByRole("toolbar", { name: "Tabelle" });
    await expect(bar.getByRole("button", { name: "Überschrift der Tabelle" })).toBeFocused();
    await bar.getByRole("button", { name: "Zeile nach oben" }).press("Enter");
    await expect(text(desk).getByRole("row").nth(2)).toContainText("Holnau");
    await expect(text(desk)).toBeFocused();
    await keyboard.press("Alt+F10");
    await bar.getByRole("button", { name: "Erste Spalte benennt die Zeilen" }).press("Enter");
    await expect(text(desk).getByRole("rowheader")).toHaveCount(3);
    await expect(text(desk)).toBeFocused();
    await keyboard.press("ArrowDown");
    await keyboard.press("ArrowDown");
  });

  await test.step("a box and a quote with its speaker", async () => {
    await insert(desk, "kasten", "Kasten");
    await keyboard.type("Zur Sache");
    await keyboard.press("Enter");
    await keyboard.type("Die Umlage zahlen alle.");
    for (const key of ["Enter", "Enter"]) await keyboard.press(key);
    await insert(desk, "sprecher", "Zitat mit Sprecher");
    await keyboard.type("Das ist zu viel.");
    for (const key of ["Enter", "Enter"]) await keyboard.press(key);
    await keyboard.type("Wiebke Ohlendahl");
    await keyboard.press("Enter");
    await keyboard.type("Bürgermeisterin");
    await keyboard.press("Enter");
    await keyboard.type("So endet es.");
  });
  expect(await findBarriers(desk)).toEqual([]);
  await expectSaved(desk);
  await publishPiece(desk);

  const reader = await newsroom.stranger();
  for (const address of [`/meldung/${id}`, `/meldung/${id}/druck`]) {
    await reader.goto(address);
    const main = reader.getByRole("main");
    const table = main.getByRole("table", { name: `Umlage ${word}` });
    await expect(table.getByRole("columnheader")).toHaveText(["Ort", "2025", "2026"]);
    await expect(table.getByRole("rowheader")).toHaveText(["Falkenbrück", "Holnau", "Oberlinden"]);
    await expect(main.getByRole("complementary", { name: "Zur Sache" })).toContainText("Die Umlage zahlen alle.");
    const quote = main.getByRole("figure").filter({ has: reader.getByRole("blockquote") });
    await expect(quote).toContainText("Das ist zu viel.");
    await expect(quote).toContainText("Wiebke Ohlendahl, Bürgermeisterin");
    await expect(main.getByText("So endet es. (jm)")).toBeVisible();
    const notes = main.getByRole("listitem").filter({ hasText: "Satzung" });
    await expect(notes.getByRole("link", { name: word })).toHaveAttribute(
      "href",
      `https://falkenbrueck.example/${word}`,
    );
  }
  await expectNoBarriers(reader, `/meldung/${id}`);

  await test.step("the number leads to the note and the note back", async () => {
    await reader.goto(`/meldung/${id}`);
    await reader.getByRole("link", { name: "Fußnote 1", exact: true }).press("Enter");
    await expect(reader).toHaveURL(/#fussnote-1$/);
    await reader.getByRole("link", { name: "Zurück zum Text bei Fußnote 1" }).press("Enter");
    await expect(reader).toHaveURL(/#fussnote-1-stelle$/);
  });
  await reader.goto(`/suche?q=${word}`);
  await expect(reader.getByRole("main")).toContainText(piece.headline);
  const pdf = await reader.request.get(new URL(`/meldung/${id}`, newsroom.url).href.replace(/$/, ".pdf"));
  expect(pdf.status()).toBe(200);
  await unpublishPiece(desk);
});

async function expectNoBarriers(reader: Page, address: string): Promise<void> {
  for (const [colorScheme, width] of LOOKS) {
    await reader.emulateMedia({ colorScheme });
    await reader.setViewportSize({ width, height: 800 });
    await reader.goto(address);
    expect(await findBarriers(reader, colorScheme), `${colorScheme} ${width}`).toEqual([]);
    const tooWide = await reader.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect(tooWide, `${colorScheme} ${width}`).toBe(false);
  }
}
