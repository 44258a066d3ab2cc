import { expect, type Locator, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { test } from "./quiet-test.ts";
import { accountOf } from "./running-server.ts";
import { clearAway } from "./server-actions.ts";
import { buildPiece } from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const headline = (desk: Page) => desk.getByRole("textbox", { name: "Titel", exact: true });
const section = (desk: Page) => desk.getByLabel("Ressort", { exact: true });

test("the whole way from sign-in to publication needs no mouse", async ({ newsroom }) => {
  const { email, password } = accountOf(newsroom.dataDir, "editor");
  const page = await newsroom.stranger();
  await page.goto("/anmelden");
  await typeAt(page, page.getByLabel("E-Mail"), email);
  await typeAt(page, page.getByLabel("Passwort", { exact: true }), password);
  await page.keyboard.press("Enter");
  await page.waitForURL("**/redaktion");
  await press(page, page.getByRole("button", { name: "Neuer Artikel" }).first(), "Enter");
  await page.waitForURL(/\/redaktion\/artikel\/\d+$/);

  const piece = buildPiece();
  await typeAt(page, headline(page), piece.headline);
  // In a field of one line Enter leads on to the next.
  await page.keyboard.press("Enter");
  await page.keyboard.type(piece.kicker);
  await page.keyboard.press("Enter");
  await page.keyboard.type(piece.teaser);
  await typeAt(page, text(page), piece.text[0] ?? "");
  await typeAt(page, section(page), piece.section);
  await expect(section(page).getByRole("option", { name: piece.section })).toHaveJSProperty("selected", true);
  const keywords = page.getByRole("combobox", { name: "Stichwörter" });
  await typeAt(page, keywords, "Falkenbrueck");
  await expect(page.getByRole("option", { name: "Falkenbrück", exact: true })).toHaveAttribute("aria-selected", "true");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "‚Falkenbrück‘ entfernen" })).toBeVisible();
  await press(page, page.getByRole("button", { name: "Veröffentlichen" }), "Space", "Shift+Tab");
  await expect(page.getByText("Leser sehen diese Fassung.")).toBeVisible();

  const reader = await newsroom.stranger();
  await reader.goto(`/meldung/${/\d+$/.exec(page.url())?.[0]}`);
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText(`${piece.kicker}: ${piece.headline}`);
  await expect(reader.getByRole("link", { name: "Falkenbrück", exact: true })).toBeVisible();
  await press(page, page.getByRole("button", { name: "Offline nehmen" }), "Enter");
  await press(page, page.getByRole("alertdialog").getByRole("button", { name: "Offline nehmen" }), "Enter");
  await expect(page.getByText("Entwurf", { exact: true })).toBeVisible();
});

test("an author writes, formats, links, sets a table, finds a keyword and hands in without the mouse", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("author");
  const { keyboard } = desk;
  const piece = buildPiece();
  await press(desk, desk.getByRole("button", { name: "Neuer Artikel" }).first(), "Enter");
  await desk.waitForURL(/\/redaktion\/artikel\/\d+$/);
  const id = Number(/\d+$/.exec(desk.url())?.[0]);
  await typeAt(desk, headline(desk), piece.headline);
  await keyboard.press("Enter");
  await keyboard.type(piece.kicker);
  await keyboard.press("Enter");
  await keyboard.type(piece.teaser);

  await typeAt(desk, text(desk), "Der neue Schalter ist ");
  await keyboard.press("Control+b");
  await keyboard.type("ab Montag");
  await keyboard.press("Control+b");
  await keyboard.type(" offen, siehe Aushang");
  await keyboard.press("Control+Shift+ArrowLeft");
  await keyboard.press("Control+k");
  // Whoever knows the way types on without looking.
  await keyboard.type("www.falkenbrueck.example/aushang");
  await keyboard.press("Enter");
  await expect(desk.getByRole("dialog")).toBeHidden();
  await keyboard.press("End");
  await keyboard.press("Enter");
  await keyboard.type("/tab");
  await expect(desk.getByRole("option", { name: /^Tabelle/ })).toHaveAttribute("aria-selected", "true");
  await keyboard.press("Enter");
  await keyboard.type("Öffnungszeiten");
  await keyboard.press("Enter");
  for (const cell of ["Tag", "Von", "Bis", "Montag", "8 Uhr", "12 Uhr", "Dienstag", "14 Uhr", "18 Uhr"]) {
    await keyboard.type(cell);
    if (cell !== "18 Uhr") await keyboard.press("Tab");
  }
  // What stands half below the bar that stays at the top is no small target.
  await desk.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
  expect(await findBarriers(desk)).toEqual([]);
  // Tab leads from cell to cell; the arrow leads out of the table.
  await keyboard.press("ArrowDown");
  await keyboard.type("Mehr im Aushang.");

  await typeAt(desk, section(desk), piece.section);
  const keywords = desk.getByRole("combobox", { name: "Stichwörter" });
  await typeAt(desk, keywords, "Falkenbrueck");
  await expect(desk.getByRole("option", { name: "Falkenbrück", exact: true })).toHaveAttribute("aria-selected", "true");
  await keyboard.press("Enter");
  await expect(desk.getByRole("button", { name: "‚Falkenbrück‘ entfernen" })).toBeVisible();
  await press(desk, desk.getByRole("button", { name: "Zur Abnahme" }), "Enter", "Shift+Tab");
  await expect(desk.getByText("Zur Abnahme gegeben.")).toBeVisible();
  expect(await findBarriers(desk)).toEqual([]);

  await desk.reload();
  await expect(text(desk).getByRole("strong")).toHaveText("ab Montag");
  await expect(text(desk).getByRole("link", { name: "Aushang" })).toHaveAttribute(
    "href",
    "https://www.falkenbrueck.example/aushang",
  );
  await expect(text(desk).getByRole("row")).toHaveText([
    /Tag.*Von.*Bis/,
    /Montag.*8.Uhr.*12.Uhr/,
    /Dienstag.*14.Uhr.*18.Uhr/,
  ]);
  const editor = await newsroom.signIn("editor");
  await clearAway({ request: editor.request, url: newsroom.url }, [id]);
});

/** Goes from field to field with the Tab key, as somebody without a mouse does. */
async function reach(page: Page, target: Locator, key = "Tab"): Promise<void> {
  await target.waitFor();
  for (let step = 0; step < 60; step += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${target} is out of reach of ${key}`);
}

async function typeAt(page: Page, target: Locator, words: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.type(words);
}

async function press(page: Page, target: Locator, key: string, way = "Tab"): Promise<void> {
  await reach(page, target, way);
  await page.keyboard.press(key);
}
