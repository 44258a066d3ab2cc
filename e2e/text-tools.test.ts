import { expect, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { test } from "./quiet-test.ts";
import { answerTo, clearAway } from "./server-actions.ts";
import { beginPiece, expectSaved } from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const blocks = (desk: Page) => desk.getByRole("listbox", { name: "Bausteine" });

async function typeLines(desk: Page, lines: readonly string[]): Promise<void> {
  for (const [index, line] of lines.entries()) {
    if (index > 0) await desk.keyboard.press("Enter");
    await desk.keyboard.type(line);
  }
}

test("a slash offers the blocks to whoever types, and is a sign like any other elsewhere", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await text(desk).click();
  await desk.keyboard.type("und/oder 1/2 ");
  await expect(blocks(desk)).toBeHidden();
  await desk.keyboard.type("/");
  await expect(blocks(desk).getByRole("option").first()).toHaveAttribute("aria-selected", "true");
  const chosen = await blocks(desk).getByRole("option").first().getAttribute("id");
  await expect(text(desk)).toHaveAttribute("aria-activedescendant", chosen ?? "");
  expect(await findBarriers(desk)).toEqual([]);
  await desk.keyboard.press("Escape");
  await expect(blocks(desk)).toBeHidden();
  await desk.keyboard.type("ab");
  await expect(text(desk)).toHaveText("und/oder 1/2 /ab");
  await expect(blocks(desk)).toBeHidden();

  await desk.keyboard.press("Enter");
  await desk.keyboard.type("/ueber");
  await expect(blocks(desk).getByRole("option")).toHaveCount(2);
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Enter");
  await desk.keyboard.type("Die Lage");
  await expect(text(desk).getByRole("heading", { level: 3 })).toHaveText("Die Lage");
  await expect(text(desk)).not.toContainText("/ueber");
  await desk.keyboard.press("Enter");
  await desk.keyboard.type("Vorn /liste");
  await desk.keyboard.press("Enter");
  await desk.keyboard.type("zuerst");
  await expect(text(desk).getByRole("listitem")).toHaveText("zuerst");
  await expect(text(desk).locator("p").filter({ hasText: /^Vorn/ })).toHaveText(/^Vorn\s*$/);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("blocks and list items move by keys, by the menu and by the handle beside them", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await text(desk).click();
  await typeLines(desk, ["eins", "zwei", "## Drei", "- a", "b"]);
  await desk.keyboard.press("Alt+Shift+ArrowUp");
  await expect(desk.getByRole("status").filter({ hasText: "Verschoben, jetzt 1 von 2." })).toBeAttached();
  await expect(text(desk).getByRole("listitem")).toHaveText(["b", "a"]);
  await desk.keyboard.press("Alt+Shift+ArrowUp");
  await expect(desk.getByRole("status").filter({ hasText: "Steht schon ganz oben." })).toBeAttached();

  await text(desk).getByText("zwei").click();
  const toolbar = desk.getByRole("toolbar", { name: "Schreibwerkzeuge" });
  await expect(toolbar.getByRole("button", { name: "Aufzählung" })).toHaveAttribute("aria-pressed", "false");
  await desk.keyboard.press("Alt+F10");
  await expect(toolbar.getByRole("button", { name: "Fett" })).toBeFocused();
  for (const key of ["End", "ArrowLeft", "ArrowLeft", "ArrowLeft"]) await desk.keyboard.press(key);
  await expect(toolbar.getByRole("button", { name: "Baustein" })).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("menuitem", { name: "Nach oben" })).toBeFocused();
  expect(await findBarriers(desk)).toEqual([]);
  await desk.keyboard.press("Enter");
  await expect(text(desk).locator("p").first()).toHaveText("zwei");
  await expect(text(desk)).toBeFocused();

  await text(desk).getByRole("heading").hover();
  const handle = desk.getByRole("button", { name: /^Baustein: ziehen/ });
  await handle.click();
  await desk.getByRole("menuitem", { name: "In Absatz umwandeln" }).click();
  await expect(text(desk).getByRole("heading")).toHaveCount(0);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

/** Drags the block that holds a word by its handle and drops it below another, step by step as a hand does. */
async function dragBelow(desk: Page, word: string, target: string): Promise<void> {
  const handle = desk.getByRole("button", { name: /^Baustein: ziehen/ });
  // It is fetched when the text is first used.
  await expect(desk.locator(".block-handle")).toBeAttached();
  await text(desk).getByText(word, { exact: true }).hover();
  await handle.hover();
  await desk.mouse.down();
  const box = await text(desk).getByText(target, { exact: true }).boundingBox();
  const [x, y] = [(box?.x ?? 0) + 40, (box?.y ?? 0) + (box?.height ?? 0)];
  await desk.mouse.move(x, y - 8, { steps: 6 });
  await desk.mouse.move(x, y - 2, { steps: 2 });
  await expect(desk.locator(".drop-cursor")).toBeVisible();
  await desk.mouse.up();
}

test("the mouse drags blocks by their handle; the new order is stored, and one Ctrl+Z takes it back", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await text(desk).click();
  await typeLines(desk, ["eins", "zwei", "## Drei", "- Apfel", "Birne"]);
  await dragBelow(desk, "eins", "Drei");
  await expect(text(desk).locator("> *")).toHaveText(["zwei", "Drei", "eins", "ApfelBirne"]);
  await expect(desk.getByRole("menu")).toHaveCount(0);
  await expectSaved(desk);
  await desk.reload();
  await expect(text(desk).locator("> *")).toHaveText(["zwei", "Drei", "eins", "ApfelBirne"]);
  await text(desk).getByText("zwei").click();
  await dragBelow(desk, "Drei", "eins");
  await expect(text(desk).locator("> *")).toHaveText(["zwei", "eins", "Drei", "ApfelBirne"]);
  await desk.keyboard.press("Control+z");
  await expect(text(desk).locator("> *")).toHaveText(["zwei", "Drei", "eins", "ApfelBirne"]);
  await dragBelow(desk, "Apfel", "Birne");
  await expect(text(desk).getByRole("listitem")).toHaveText(["Birne", "Apfel"]);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("Enter acts where the cursor stands, though the browser has not yet told of its move", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await text(desk).click();
  await typeLines(desk, ["Der Rat tagt", "Ende"]);
  await desk.keyboard.press("Control+Shift+ArrowLeft");
  await expect(desk.getByRole("toolbar", { name: "Auswahl bearbeiten" })).toBeVisible();
  // Both within one task, as when keys have queued up on a busy machine.
  await text(desk).evaluate((element) => {
    const words = element.lastElementChild?.firstChild;
    if (words) getSelection()?.collapse(words, words.textContent?.length);
    element.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true }));
  });
  await desk.keyboard.type("neu");
  await expect(text(desk).locator("> p")).toHaveText(["Der Rat tagt", "Ende", "neu"]);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("words are found across bold and replaced at one stroke, which one Ctrl+Z takes back", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await desk.getByRole("textbox", { name: "Vorspann" }).fill("Der Rat hat getagt.");
  await text(desk).click();
  await typeLines(desk, ["Der **Stadt**rat tagt, der Rat.", "Der Rat schweigt."]);
  await desk.keyboard.press("Control+f");
  const search = desk.getByRole("search", { name: "Suchen und ersetzen" });
  await expect(search.getByRole("textbox", { name: "Suchen" })).toBeFocused();
  await desk.keyboard.type("stadtrat");
  await expect(search.getByRole("status")).toHaveText("1 von 1");
  await search.getByRole("textbox", { name: "Suchen" }).fill("rat");
  await search.getByRole("checkbox", { name: "Ganze Wörter" }).check();
  await expect(search.getByRole("status")).toHaveText(/^. von 2\s*Außerdem: Vorspann 1$/);
  await search.getByRole("textbox", { name: "Suchen" }).press("Enter");
  await search.getByRole("textbox", { name: "Suchen" }).press("Shift+Enter");
  expect(await findBarriers(desk)).toEqual([]);

  await search.getByRole("button", { name: "Ersetzen einblenden" }).click();
  await search.getByRole("textbox", { name: "Ersetzen durch" }).fill("Kreistag");
  await search.getByRole("button", { name: "Alle ersetzen" }).click();
  await expect(text(desk)).toHaveText("Der Stadtrat tagt, der Kreistag.Der Kreistag schweigt.");
  await search.getByRole("checkbox", { name: "Regulärer Ausdruck" }).check();
  await search.getByRole("textbox", { name: "Suchen" }).fill("(Kreis");
  await expect(search.getByRole("textbox", { name: "Suchen" })).toHaveAccessibleDescription(/unvollständig/);
  await search.getByRole("textbox", { name: "Suchen" }).fill("(K\\w+)tag");
  await expect(search.getByRole("status")).toHaveText(/von 2/);
  await search.getByRole("textbox", { name: "Suchen" }).press("Escape");
  await expect(search).toBeHidden();
  await expect(text(desk)).toBeFocused();
  await desk.keyboard.press("Control+z");
  await expect(text(desk)).toHaveText("Der Stadtrat tagt, der Rat.Der Rat schweigt.");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("selected words bring their tools, headings an outline, and what cannot be seen can be shown", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  const outline = desk.getByRole("navigation", { name: "Gliederung" });
  await expect(outline).toContainText("erscheinen hier");
  await text(desk).click();
  await typeLines(desk, ["## Erstens", "Text", "## Zweitens", "Ende hier"]);
  await desk.keyboard.press("Control+Shift+ArrowLeft");
  const bar = desk.getByRole("toolbar", { name: "Auswahl bearbeiten" });
  await expect(bar).toBeVisible();
  expect(await findBarriers(desk)).toEqual([]);
  await desk.keyboard.press("Alt+F10");
  await desk.keyboard.press("ArrowRight");
  await expect(bar.getByRole("button", { name: "Kursiv" })).toBeFocused();
  await desk.keyboard.press("Enter");
  await expect(text(desk).getByRole("emphasis")).toHaveText("hier");
  await desk.keyboard.press("Alt+F10");
  await desk.keyboard.press("Escape");
  await expect(text(desk)).toBeFocused();

  await expect(outline.getByRole("button", { name: "Zweitens" })).toHaveAttribute("aria-current", "location");
  await outline.getByRole("button", { name: "Erstens" }).press("Enter");
  await expect(text(desk)).toBeFocused();
  await expect(outline.getByRole("button", { name: "Erstens" })).toHaveAttribute("aria-current", "location");

  await desk.getByRole("button", { name: "Werkzeuge" }).click();
  const shown = answerTo(desk, "changePreferencesAction");
  await desk.getByRole("menuitemcheckbox", { name: "Unsichtbare Zeichen" }).click();
  await expect(text(desk).locator(".invisible-space")).toHaveCount(1);
  await shown;
  await expectSaved(desk);
  await desk.reload();
  await expect(text(desk).locator(".invisible-space")).toHaveCount(1);
  await desk.getByRole("button", { name: "Werkzeuge" }).click();
  const hidden = answerTo(desk, "changePreferencesAction");
  await desk.getByRole("menuitemcheckbox", { name: "Unsichtbare Zeichen", checked: true }).click();
  await expect(text(desk).locator(".invisible-space")).toHaveCount(0);
  await hidden;
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("shortcuts are listed by one, and are off for good when a person switches them off", async ({ newsroom }) => {
  const desk = await newsroom.signIn("author");
  const id = await beginPiece(desk);
  await desk.keyboard.press("Control+/");
  const sheet = desk.getByRole("dialog", { name: "Tastenkürzel" });
  await expect(sheet.getByRole("row", { name: /Speichern.*Strg\+S/ })).toBeVisible();
  expect(await findBarriers(desk)).toEqual([]);
  const stored = answerTo(desk, "changePreferencesAction");
  await sheet.getByRole("checkbox", { name: "Tastenkürzel der Redaktion verwenden" }).uncheck();
  await stored;
  await desk.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await text(desk).click();
  await desk.keyboard.type("ab /");
  await desk.keyboard.press("Control+k");
  await desk.keyboard.press("Control+b");
  await desk.keyboard.type("c");
  await expect(text(desk)).toHaveText("ab /c");
  await expect(text(desk).getByRole("strong")).toHaveText("c");
  await expect(blocks(desk)).toBeHidden();
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await expectSaved(desk);

  const elsewhere = await newsroom.signIn("author");
  await elsewhere.goto(`/redaktion/artikel/${id}`);
  await text(elsewhere).click();
  await elsewhere.keyboard.press("Control+/");
  await elsewhere.keyboard.press("Control+k");
  await elsewhere.getByRole("button", { name: "Werkzeuge" }).click();
  await elsewhere.getByRole("menuitem", { name: "Tastenkürzel" }).click();
  await expect(elsewhere.getByRole("dialog")).toHaveCount(1);
  const storedAgain = answerTo(elsewhere, "changePreferencesAction");
  await elsewhere.getByRole("checkbox", { name: "Tastenkürzel der Redaktion verwenden" }).check();
  await storedAgain;
  await elsewhere.keyboard.press("Escape");
  await text(elsewhere).press("Control+k");
  await expect(elsewhere.getByRole("dialog", { name: "Link" })).toBeVisible();
  await elsewhere.keyboard.press("Escape");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("on a phone every tool is within reach and nothing is wider than the screen", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  await desk.setViewportSize({ width: 375, height: 720 });
  const id = await beginPiece(desk);
  await text(desk).click();
  await desk.keyboard.insertText("Ein Satz.");
  await desk.keyboard.press("Control+h");
  await expect(desk.getByRole("button", { name: "Alle ersetzen" })).toBeInViewport();
  await desk.keyboard.press("Escape");
  const toolbar = desk.getByRole("toolbar", { name: "Schreibwerkzeuge" });
  for (const name of ["Einfügen", "Baustein", "Werkzeuge"]) {
    await toolbar.getByRole("button", { name }).click();
    await expect(desk.getByRole("menu").getByRole("menuitem").last()).toBeInViewport();
    await desk.keyboard.press("Escape");
    await expect(desk.getByRole("menu")).toBeHidden();
  }
  await toolbar.getByRole("button", { name: "Rückgängig" }).click();
  await expect(text(desk)).toHaveText("");
  await text(desk).click();
  await typeLines(desk, ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12 /"]);
  const tools = await toolbar.boundingBox();
  const top = async () => (await blocks(desk).boundingBox())?.y;
  await expect.poll(top).toBeGreaterThanOrEqual((tools?.y ?? 0) + (tools?.height ?? 0));
  await expect(blocks(desk).getByRole("option").nth(2)).toBeInViewport();
  await desk.keyboard.press("Escape");
  const width = await desk.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(375);
  expect(await findBarriers(desk)).toEqual([]);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
