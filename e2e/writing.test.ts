import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./quiet-test.ts";
import { clearAway } from "./server-actions.ts";
import {
  beginPiece,
  buildPiece,
  expectSaved,
  publishPiece,
  uniqueWord,
  unpublishPiece,
  withdrawPiece,
  writePiece,
} from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const headline = (desk: Page) => desk.getByRole("textbox", { name: "Titel", exact: true });
const section = (desk: Page) => desk.getByLabel("Ressort", { exact: true });

test("what is missing before publication stands at its field, and the first field waits for it", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await desk.getByRole("button", { name: /^‚Jonas Merrbach.*‘ entfernen$/ }).click();
  await desk.getByRole("button", { name: "Veröffentlichen" }).click();

  await expect(desk.getByRole("alert").filter({ hasText: "Vor der Veröffentlichung fehlt noch etwas." })).toBeVisible();
  await expect(headline(desk)).toBeFocused();
  const missing: readonly (readonly [Locator, string])[] = [
    [headline(desk), "Der Titel fehlt."],
    [desk.getByRole("textbox", { name: "Vorspann" }), "Der Vorspann fehlt."],
    [text(desk), "Der Text fehlt."],
    [section(desk), "Wählen Sie ein Ressort."],
    [desk.getByRole("combobox", { name: "Autor" }), "Wählen Sie mindestens einen Autor."],
    [desk.getByRole("combobox", { name: "Stichwörter" }), "Vergeben Sie mindestens ein Stichwort."],
  ];
  for (const [field, message] of missing) {
    await expect(field).toHaveAttribute("aria-invalid", "true");
    await expect(field).toHaveAccessibleDescription(message);
  }
  // Whoever mends one field stays in it, though others still lack something.
  await desk.keyboard.type("Jetzt mit Titel");
  await expect(headline(desk)).toHaveValue("Jetzt mit Titel");
  await expect(headline(desk)).toBeFocused();
  await desk.getByRole("button", { name: "Veröffentlichen" }).click();
  await expect(desk.getByRole("textbox", { name: "Vorspann" })).toBeFocused();
  await expect(headline(desk)).not.toHaveAttribute("aria-invalid");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("an author hands a piece in, an editor finds it on the desk, approves it and publishes it", async ({
  newsroom,
}) => {
  const author = await newsroom.signIn("author");
  const piece = buildPiece({ author: "Katrin Velten" });
  const id = await writePiece(author, piece);
  await expect(author.getByRole("button", { name: "Veröffentlichen" })).toHaveCount(0);
  await author.getByRole("button", { name: "Zur Abnahme" }).click();
  await expect(author.getByText("Nur zum Lesen.")).toBeVisible();
  await expect(headline(author)).not.toBeEditable();

  const editor = await newsroom.signIn("editor");
  const waiting = editor
    .locator("section")
    .filter({ has: editor.getByRole("heading", { name: "Wartet auf meine Abnahme" }) });
  await waiting.getByRole("link", { name: piece.headline }).click();
  await editor.getByRole("button", { name: "Abnehmen" }).click();
  await expect(editor.getByText("Abgenommen", { exact: true })).toBeVisible();
  const reader = await newsroom.stranger();
  expect((await reader.goto(`/meldung/${id}`))?.status()).toBe(404);
  await publishPiece(editor);
  expect((await reader.goto(`/meldung/${id}`))?.status()).toBe(200);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(piece.headline);
  await unpublishPiece(editor);
});

test("Ctrl+K links the selected words, refuses a script with the reason, and Ctrl+S saves", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await text(desk).click();
  await desk.keyboard.type("Alles steht in der Ausschreibung");
  await desk.keyboard.press("Control+Shift+ArrowLeft");
  await desk.keyboard.press("Control+k");
  const dialog = desk.getByRole("dialog", { name: "Link" });
  const address = dialog.getByRole("textbox", { name: "Adresse" });
  await expect(address).toBeFocused();
  await address.fill("javascript:alert(1)");
  await desk.keyboard.press("Enter");
  await expect(address).toHaveAccessibleDescription(
    /Diese Art von Link ist nicht erlaubt\. Möglich sind http, https, mailto und tel\./,
  );
  await expect(address).toHaveValue("javascript:alert(1)");
  await address.fill("www.falkenbrueck.example/vergabe");
  await desk.keyboard.press("Enter");
  await expect(dialog).toBeHidden();
  await expect(text(desk)).toBeFocused();
  await expectSaved(desk);

  await desk.reload();
  await expect(text(desk)).toHaveText("Alles steht in der Ausschreibung");
  const link = text(desk).getByRole("link", { name: "Ausschreibung" });
  await expect(link).toHaveAttribute("href", "https://www.falkenbrueck.example/vergabe");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("signs at the beginning of a line become headings, lists, quotes and a divider", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await text(desk).click();
  const lines = [
    "## Die Lage",
    "### Im Einzelnen",
    "- Wasser",
    "Strom",
    "",
    "1. zuerst",
    "dann",
    "",
    "> So war es",
    "",
  ];
  for (const line of [...lines, "", "**fett** und *kursiv* "]) {
    await desk.keyboard.type(line);
    await desk.keyboard.press("Enter");
  }
  await desk.keyboard.type("---");
  await expect(text(desk).getByRole("heading", { level: 2 })).toHaveText("Die Lage");
  await expect(text(desk).getByRole("heading", { level: 3 })).toHaveText("Im Einzelnen");
  await expect(text(desk).locator("ul > li")).toHaveText(["Wasser", "Strom"]);
  await expect(text(desk).locator("ol > li")).toHaveText(["zuerst", "dann"]);
  await expect(text(desk).getByRole("blockquote")).toHaveText("So war es");
  await expect(text(desk).getByRole("strong")).toHaveText("fett");
  await expect(text(desk).getByRole("emphasis")).toHaveText("kursiv");
  await expect(text(desk).getByRole("separator")).toHaveCount(1);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("a change after publication stays at the desk until it is published again", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece();
  const id = await writePiece(desk, piece);
  await publishPiece(desk);
  const reader = await newsroom.stranger();
  await reader.goto(`/meldung/${id}`);

  const word = uniqueWord("Nachtrag");
  await text(desk).press("Control+End");
  await desk.keyboard.insertText(` ${word}`);
  await expectSaved(desk);
  await expect(desk.getByText("Leser sehen eine ältere Fassung.")).toBeVisible();
  for (const address of [reader.url(), `/suche?q=${word}`]) {
    await reader.goto(address);
    await expect(reader.getByRole("main")).not.toContainText(`. ${word}`);
  }
  await desk.goto("/redaktion");
  await expect(desk.getByRole("listitem").filter({ hasText: piece.headline }).first()).toContainText(
    "Änderungen noch nicht veröffentlicht",
  );
  await desk.goto(`/redaktion/artikel/${id}`);
  await publishPiece(desk);
  await reader.goto(`/meldung/${id}`);
  await expect(reader.getByRole("article").first()).toContainText(word);
  await unpublishPiece(desk);
});

test("a piece taken offline is not found, a withdrawn one is gone and says why", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, buildPiece());
  await publishPiece(desk);
  const reader = await newsroom.stranger();
  const statusOf = async () => (await reader.goto(`/meldung/${id}`))?.status();
  expect(await statusOf()).toBe(200);
  await unpublishPiece(desk);
  await expect(desk.getByText("Entwurf", { exact: true })).toBeVisible();
  expect(await statusOf()).toBe(404);
  await publishPiece(desk);
  expect(await statusOf()).toBe(200);

  const notice = `Eine Angabe war falsch, siehe ${uniqueWord("Vorgang")}.`;
  await withdrawPiece(desk, notice);
  expect(await statusOf()).toBe(410);
  await expect(reader.getByRole("main")).toContainText(notice);
  await expect(desk.getByText("Zurückgezogen", { exact: true })).toBeVisible();
  await expect(headline(desk)).not.toBeEditable();
});
