import { expect, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { test } from "./newsroom-test.ts";
import { accountOf } from "./running-server.ts";
import { clearAway } from "./server-actions.ts";
import { buildPiece, expectSaved, publishPiece, uniqueWord, writePiece } from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const comments = (desk: Page) => desk.getByRole("region", { name: "Kommentare" });
const field = (desk: Page) => comments(desk).getByRole("textbox", { name: "Kommentar" });
const button = (desk: Page, name: string) => comments(desk).getByRole("button", { name, exact: true });

/** The words that stand out as commented; somebody's caret may stand between them. */
async function expectMarked(desk: Page, words: string): Promise<void> {
  await expect.poll(async () => (await text(desk).locator(".comment-mark").allTextContents()).join("")).toBe(words);
}

/** Selects words of the text as a reader would, and asks for a comment by the keyboard. */
async function commentOn(desk: Page, words: string): Promise<void> {
  await selectWords(desk, words);
  await desk.keyboard.press("Control+Alt+m");
  await expect(field(desk)).toBeFocused();
}

async function selectWords(desk: Page, words: string): Promise<void> {
  await text(desk).click();
  await text(desk).evaluate((editor, wanted) => {
    const walker = document.createTreeWalker(editor, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = node.textContent?.indexOf(wanted) ?? -1;
      if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + wanted.length);
    }
  }, words);
  await expect.poll(() => desk.evaluate(() => document.getSelection()?.toString())).toBe(words);
}

test("two browsers talk about a passage while both write around it; it is lost with its words and never reaches readers", async ({
  newsroom,
}) => {
  const [one, two] = [await newsroom.signIn("editor"), await newsroom.signIn("admin")];
  const piece = buildPiece({ text: ["Der Schalter steht im Erdgeschoss.", "Geöffnet ist auch am Samstag."] });
  const id = await writePiece(one, piece);
  await two.goto(`/redaktion/artikel/${id}`);
  await expect(text(two)).toContainText("Erdgeschoss");
  const canary = uniqueWord("geheim");

  await commentOn(one, "im Erdgeschoss");
  await one.keyboard.type(`Stimmt das noch? ${canary} @`);
  const admin = accountOf(newsroom.dataDir, "admin").name;
  await expect(comments(one).getByRole("option", { name: admin })).toBeVisible();
  expect(await findBarriers(one)).toEqual([]);
  await one.keyboard.type(admin.slice(0, 3));
  await one.keyboard.press("Enter");
  await expect(field(one)).toHaveValue(`Stimmt das noch? ${canary} @${admin} `);
  await one.keyboard.press("Control+Enter");
  await expectMarked(one, "im Erdgeschoss");

  // Without reloading.
  await expect(comments(two).getByText(canary)).toBeVisible();
  await expectMarked(two, "im Erdgeschoss");
  await expect(comments(two).getByRole("status")).toHaveText("1 offener Kommentar");

  // Both write at the same time, before and behind the words.
  await text(one).press("Control+Home");
  await text(two).getByText("Der Schalter steht").click();
  await two.keyboard.press("End");
  await Promise.all([one.keyboard.type("Neu: "), two.keyboard.type(" Und zwar links.")]);
  for (const page of [one, two]) {
    // The other one's caret, with its name, stands between the two.
    await expect(text(page)).toContainText("Neu:");
    await expect(text(page)).toContainText("Der Schalter steht im Erdgeschoss. Und zwar links.");
    await expectMarked(page, "im Erdgeschoss");
  }

  await button(two, "Antworten").click();
  await comments(two).getByRole("textbox", { name: "Antwort" }).fill("Ja, seit Montag.");
  await button(two, "Antwort speichern").click();
  await expect(comments(one).getByText("Ja, seit Montag.")).toBeVisible();

  // There and back.
  await comments(one).getByRole("button", { name: "Zur Stelle im Text: im Erdgeschoss" }).click();
  await expect(text(one)).toBeFocused();
  await expect.poll(() => one.evaluate(() => document.getSelection()?.toString())).toBe("im Erdgeschoss");
  await one.keyboard.press("ArrowLeft");
  await one.keyboard.press("ArrowRight");
  await one.keyboard.press("Control+Alt+m");
  await expect(comments(one).getByRole("listitem", { name: /^Kommentar von .*: im Erdgeschoss$/ })).toBeFocused();
  // A caret in the words would stand between them in the other browser.
  await text(one).press("Control+End");

  await selectWords(two, "im Erdgeschoss");
  await two.keyboard.press("Delete");
  for (const page of [one, two]) {
    await expect(comments(page).getByText("Stelle gelöscht")).toBeVisible();
    await expect(comments(page).getByText("„im Erdgeschoss“")).toBeVisible();
  }
  await two.keyboard.press("Control+z");
  await expectMarked(one, "im Erdgeschoss");
  await expectSaved(two);

  await button(one, "Erledigt").click();
  await expect(comments(two).getByRole("status")).toHaveText("Keine offenen Kommentare");
  await expectMarked(two, "");
  await comments(two).getByRole("button", { name: "1 erledigten zeigen" }).click();
  await button(two, "Wieder öffnen").click();
  await expect(comments(one).getByRole("status")).toHaveText("1 offener Kommentar");

  await one.reload();
  await expectMarked(one, "im Erdgeschoss");
  await publishPiece(one);
  const stranger = await newsroom.stranger();
  const search = `/suche?q=${encodeURIComponent(piece.headline)}`;
  for (const address of [`/meldung/${id}`, `/meldung/${id}/druck`, "/", "/ressort/infrastruktur", search]) {
    const answer = await stranger.request.get(address);
    expect(answer.status(), address).toBe(200);
    expect(await answer.text(), address).not.toContain(canary);
  }

  await one.goto(`/redaktion/artikel?q=${id}`);
  await expect(one.getByRole("row").filter({ hasText: piece.headline })).toContainText("1 offener Kommentar");
  await clearAway({ request: one.request, url: newsroom.url }, [id]);
});

test("a comment on the whole piece is told by the bell, read, changed and deleted; the comparison shows it", async ({
  newsroom,
}) => {
  const [author, editor] = [await newsroom.signIn("author"), await newsroom.signIn("editor")];
  const piece = buildPiece();
  const id = await writePiece(author, piece);
  await author.goto("/redaktion/mitteilungen");
  const markAll = author.getByRole("button", { name: "Alle als gelesen markieren" });
  if (await markAll.isVisible()) await markAll.click();
  await expect(author.getByRole("link", { name: "Mitteilungen", exact: true })).toBeVisible();

  await editor.goto(`/redaktion/artikel/${id}`);
  await comments(editor).getByRole("button", { name: "Kommentieren" }).click();
  await expect(field(editor)).toBeFocused();
  await button(editor, "Kommentar speichern").click();
  await expect(field(editor)).toHaveAccessibleDescription(/Schreiben Sie etwas/);
  await field(editor).fill("Der Vorspann ist zu lang.");
  await editor.reload();
  await comments(editor).getByRole("button", { name: "Kommentieren" }).click();
  await expect(field(editor)).toHaveValue("Der Vorspann ist zu lang.");
  await button(editor, "Kommentar speichern").click();
  await expect(comments(editor).getByRole("listitem", { name: /Zum ganzen Artikel$/ })).toBeFocused();

  await author.reload();
  await expect(author.getByRole("link", { name: "Mitteilungen, 1 ungelesene" })).toBeVisible();
  const entry = author.getByRole("listitem").filter({ hasText: piece.headline });
  await expect(entry).toContainText("Der Vorspann ist zu lang.");
  expect(await findBarriers(author)).toEqual([]);
  await author.getByLabel("Gespräche").selectOption({ label: "einmal am Tag, morgens um 7 Uhr" });
  await author.getByRole("button", { name: "Auswahl speichern" }).click();
  await expect(author.getByText("Ihre Auswahl gilt ab sofort.")).toBeVisible();
  await author.reload();
  await expect(author.getByLabel("Gespräche")).toHaveValue("daily");
  await entry.getByRole("link").click();
  await expect(comments(author).getByRole("listitem", { name: /Zum ganzen Artikel$/ })).toBeFocused();
  await expect(author.getByRole("link", { name: "Mitteilungen", exact: true })).toBeVisible();

  await comments(editor)
    .getByRole("button", { name: /^Aktionen für den Kommentar/ })
    .click();
  await editor.getByRole("menuitem", { name: "Bearbeiten" }).click();
  await field(editor).fill("Der Vorspann ist viel zu lang.");
  await button(editor, "Änderung speichern").click();
  await expect(comments(author).getByText("Der Vorspann ist viel zu lang.")).toBeVisible();
  // An author changes what they wrote themselves, and nothing else.
  await expect(comments(author).getByRole("button", { name: /^Aktionen für den Kommentar/ })).toHaveCount(0);

  await editor.getByRole("button", { name: "Weitere Aktionen" }).click();
  await editor.getByRole("menuitem", { name: "Version benennen" }).click();
  await editor.getByRole("dialog").getByRole("textbox").fill("Erste");
  await editor.getByRole("dialog").getByRole("button", { name: "Benennen", exact: true }).click();
  await expect(editor.getByRole("dialog")).toBeHidden();

  await editor.setViewportSize({ width: 375, height: 800 });
  await editor.goto(`/redaktion/artikel/${id}`);
  await expect(comments(editor).getByText("Der Vorspann ist viel zu lang.")).toBeVisible();
  await button(editor, "Antworten").click();
  await comments(editor).getByRole("textbox", { name: "Antwort" }).fill("Nach der Version gesagt.");
  await button(editor, "Antwort speichern").click();
  await expect(comments(editor).getByText("Nach der Version gesagt.")).toBeVisible();
  expect(await findBarriers(editor)).toEqual([]);
  const width = await editor.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(375);
  await editor.setViewportSize({ width: 1280, height: 800 });

  await editor.goto(`/redaktion/artikel/${id}/versionen`);
  await editor
    .getByRole("link", { name: /vergleichen/i })
    .first()
    .click();
  await expect(editor.getByRole("heading", { name: "Kommentare aus dieser Zeit" })).toBeVisible();
  await expect(editor.getByText("Nach der Version gesagt.")).toBeVisible();
  expect(await findBarriers(editor)).toEqual([]);

  await editor.goto(`/redaktion/artikel/${id}`);
  for (const left of [1, 0]) {
    await comments(editor)
      .getByRole("button", { name: /^Aktionen für den Kommentar/ })
      .last()
      .click();
    await editor.getByRole("menuitem", { name: "Löschen" }).click();
    await editor.getByRole("alertdialog").getByRole("button", { name: "Löschen" }).click();
    await expect(editor.getByRole("alertdialog")).toBeHidden();
    await expect(comments(editor).getByRole("button", { name: /^Aktionen für den Kommentar/ })).toHaveCount(left);
  }
  await expect(comments(editor).getByRole("listitem")).toHaveCount(0);
  await author.goto("/redaktion/mitteilungen");
  await expect(author.getByRole("listitem").filter({ hasText: piece.headline })).toHaveCount(0);
  await clearAway({ request: editor.request, url: newsroom.url }, [id]);
});
