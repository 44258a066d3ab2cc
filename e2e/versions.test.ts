import { expect, type Locator, type Page } from "@playwright/test";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { pasteInto } from "./paste-into.ts";
import { test } from "./quiet-test.ts";
import { clearAway, mustSucceed } from "./server-actions.ts";
import { beginPiece, buildPiece, expectSaved, publishPiece, uniqueWord, writePiece } from "./written-piece.ts";

const textOf = (desk: Page): Locator => desk.getByRole("textbox", { name: "Text", exact: true });
const versionsOf = (desk: Page): Locator => desk.getByRole("list", { name: "Versionen, die neueste zuerst" });

async function chooseDeed(desk: Page, name: string): Promise<void> {
  await desk.getByRole("button", { name: "Weitere Aktionen" }).click();
  await desk.getByRole("menuitem", { name }).click();
}

test("a published piece is changed, compared, named, restored and copied", async ({ newsroom }) => {
  test.setTimeout(120_000);
  const desk = await newsroom.signIn("editor");
  const [word, name] = [uniqueWord("Turm"), uniqueWord("Stand ")];
  const last = "Am Ende gab es Beifall von allen Seiten.";
  const piece = buildPiece({
    text: [`Der ${word} ist offen.`, "Geöffnet ist auch am Samstag.", "Der Eintritt ist frei.", last],
  });
  const id = await writePiece(desk, piece);
  const table = "<table><tr><th>Ort</th><th>Euro</th></tr><tr><td>Falkenbrück</td><td>10</td></tr></table>";
  await textOf(desk).press("Control+End");
  await desk.keyboard.press("Enter");
  await pasteInto(textOf(desk), { "text/html": table });
  await expectSaved(desk);
  await publishPiece(desk);

  await test.step("a word, a cell and the place of a paragraph change; readers see the old text", async () => {
    await textOf(desk).getByText(last).click();
    await desk.keyboard.press("Alt+Shift+ArrowUp");
    await desk.keyboard.press("Alt+Shift+ArrowUp");
    await desk.keyboard.press("Alt+Shift+ArrowUp");
    await textOf(desk).getByText(`Der ${word} ist offen.`).click();
    await desk.keyboard.press("Home");
    await desk.keyboard.type("Ja: ");
    await textOf(desk).getByRole("cell", { name: "10" }).click();
    await desk.keyboard.press("End");
    await desk.keyboard.type("5");
    await expectSaved(desk);
    await expect(desk.getByText("Leser sehen eine ältere Fassung.")).toBeVisible();
  });

  await test.step("what has changed since stands one step away, word by word", async () => {
    await desk.getByRole("link", { name: "Mit der veröffentlichten Fassung vergleichen" }).click();
    await expect(desk.getByRole("heading", { name: "Versionen vergleichen", level: 1 })).toBeVisible();
    await expect(desk.getByRole("status").filter({ hasText: "Änderungen" })).toHaveText("3 Änderungen");
    await expect(desk.getByRole("region", { name: "Von" })).toContainText("Leser sehen diese Version");
    await expect(desk.getByRole("insertion").filter({ hasText: "Ja: " })).toBeVisible();
    await expect(desk.getByRole("deletion").filter({ hasText: "10" })).toBeVisible();
    await expect(desk.getByRole("cell").getByRole("insertion")).toContainText("105");
    await expect(desk.getByText("Von weiter unten hierher verschoben")).toBeVisible();
    await expect(desk.getByText("„Am Ende gab es Beifall von …“ stand hier und wurde verschoben")).toBeVisible();
    await expect(desk.getByText("Geöffnet ist auch am Samstag.")).toBeVisible();
  });

  await test.step("single keys lead from change to change", async () => {
    const place = desk.getByRole("status").filter({ hasText: "Änderung" });
    await desk.keyboard.press("n");
    await expect(place).toHaveText("Änderung 1 von 3");
    await desk.keyboard.press("j");
    await desk.keyboard.press("j");
    await expect(place).toHaveText("Änderung 3 von 3");
    await desk.keyboard.press("p");
    await expect(place).toHaveText("Änderung 2 von 3");
  });

  await test.step("the comparison is free of barriers in every look", async () => {
    for (const [colorScheme, width] of LOOKS) await expectFine(desk, colorScheme, width);
  });

  await test.step("the stored text gets a name, once", async () => {
    await desk.getByRole("link", { name: "Zum Artikel" }).click();
    await chooseDeed(desk, "Version benennen");
    const dialog = desk.getByRole("dialog", { name: "Version benennen" });
    await dialog.getByRole("button", { name: "Benennen" }).click();
    await expect(dialog.getByLabel("Name")).toHaveAccessibleDescription(/Der Name fehlt/);
    await dialog.getByLabel("Name").fill(name);
    await dialog.getByRole("button", { name: "Benennen" }).click();
    await expect(desk.getByText(`Version „${name}“ ist erhalten.`)).toBeVisible();
  });

  await test.step("the list shows all of it, and any two can be compared", async () => {
    await chooseDeed(desk, "Versionen");
    await expect(versionsOf(desk).getByRole("listitem")).toHaveCount(3);
    await expect(versionsOf(desk).getByRole("listitem").nth(1)).toContainText(name);
    await expect(versionsOf(desk).getByRole("listitem").nth(2)).toContainText("Leser sehen diese Version");
    for (const [colorScheme, width] of LOOKS.slice(-2)) await expectFine(desk, colorScheme, width);
    await desk.getByRole("radio", { name: /^Von: Veröffentlicht/ }).check();
    await desk.getByRole("radio", { name: /^Bis: Benannt/ }).check();
    await desk.getByRole("button", { name: "Vergleichen", exact: true }).click();
    await expect(desk.getByRole("region", { name: "Bis" })).toContainText(name);
    await expect(desk.getByRole("insertion").filter({ hasText: "Ja: " })).toBeVisible();
  });

  await test.step("the published version becomes the working copy again, as a new version", async () => {
    await desk.getByRole("button", { name: /^Veröffentlicht, Version \d+ wiederherstellen$/ }).click();
    await desk.getByRole("alertdialog").getByRole("button", { name: "Wiederherstellen" }).click();
    await expect(versionsOf(desk).getByRole("listitem").nth(1)).toContainText("Wiederhergestellt");
    await desk.getByRole("link", { name: "Zum Artikel" }).click();
    await expect(textOf(desk)).toContainText(`Der ${word} ist offen.Geöffnet ist auch am Samstag.`);
    await expect(textOf(desk)).not.toContainText("Ja: ");
  });

  await test.step("a copy is a draft of its own that no reader sees", async () => {
    await chooseDeed(desk, "Als neuen Entwurf kopieren");
    await desk.waitForURL((url) => /\/redaktion\/artikel\/\d+$/.test(url.pathname) && !url.pathname.endsWith(`/${id}`));
    const copy = Number(/\d+$/.exec(desk.url())?.[0]);
    await expect(textOf(desk)).toContainText(`Der ${word} ist offen.`);
    await expect(desk.getByRole("textbox", { name: "Titel", exact: true })).toHaveValue(piece.headline);
    await expect(desk.getByText("Entwurf", { exact: true })).toBeVisible();
    const stranger = await newsroom.stranger();
    expect((await stranger.request.get(`${newsroom.url}/meldung/${copy}`)).status()).toBe(404);
    expect((await stranger.request.get(`${newsroom.url}/meldung/${id}`)).status()).toBe(200);
    await clearAway({ request: desk.request, url: newsroom.url }, [id, copy]);
  });
});

test("a menu and a form stay open, with what was typed, while somebody else restores a version", async ({
  newsroom,
}) => {
  const [first, second] = [await newsroom.signIn("editor"), await newsroom.signIn("admin")];
  const id = await beginPiece(first);
  await typeAtEnd(first, "Vorher.");
  const version = { articleId: id, name: "Stand" };
  await mustSucceed({ request: first.request, url: newsroom.url }, "nameVersionAction", version);
  await typeAtEnd(first, " Nachher.");
  await second.goto(`/redaktion/artikel/${id}`);
  await expect(textOf(second)).toHaveText("Vorher. Nachher.");
  // What lies behind an open menu or form is hidden from assistive technology.
  const textBehind = second.getByRole("textbox", { name: "Text", exact: true, includeHidden: true });

  await second.getByRole("button", { name: "Weitere Aktionen" }).click();
  const entry = second.getByRole("menuitem", { name: "Version benennen" });
  await expect(entry).toBeVisible();
  await restore(first, id);
  await expect(textBehind).toHaveText("Vorher.");
  await entry.click();
  const dialog = second.getByRole("dialog", { name: "Version benennen" });
  await dialog.getByLabel("Name").fill("Nach der Konferenz");
  await first.goto(`/redaktion/artikel/${id}`);
  await typeAtEnd(first, " Anders.");
  await expect(textBehind).toContainText("Vorher. Anders.");
  await restore(first, id);
  await expect(textBehind).toHaveText("Vorher.");
  await expect(dialog.getByLabel("Name")).toBeFocused();
  await expect(dialog.getByLabel("Name")).toHaveValue("Nach der Konferenz");
  await second.keyboard.press("Enter");
  await expect(second.getByText("Version „Nach der Konferenz“ ist erhalten.")).toBeVisible();
  await typeAtEnd(second, " Und weiter.");
  await expect(textOf(second)).toHaveText("Vorher. Und weiter.");
  await clearAway({ request: first.request, url: newsroom.url }, [id]);
});

async function typeAtEnd(desk: Page, words: string): Promise<void> {
  await textOf(desk).click();
  await desk.keyboard.press("Control+End");
  await desk.keyboard.type(words);
  await expectSaved(desk);
}

/** Makes the version „Stand“ the working copy. */
async function restore(desk: Page, id: number): Promise<void> {
  await desk.goto(`/redaktion/artikel/${id}/versionen`);
  await desk.getByRole("button", { name: /^Benannt „Stand“, .* wiederherstellen$/ }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Wiederherstellen" }).click();
  await expect(desk.getByRole("alertdialog")).toBeHidden();
}

async function expectFine(desk: Page, colorScheme: "light" | "dark", width: number): Promise<void> {
  await desk.emulateMedia({ colorScheme, reducedMotion: "reduce" });
  await desk.setViewportSize({ width, height: 800 });
  expect(await findBarriers(desk, colorScheme), `${colorScheme}, ${width}`).toEqual([]);
  expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
}
