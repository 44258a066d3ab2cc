import { expect } from "@playwright/test";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { test } from "./quiet-test.ts";
import { clearAway, mustSucceed } from "./server-actions.ts";
import { beginPiece, expectSaved, uniqueWord } from "./written-piece.ts";

test("keywords that the text names are shown in it, taken and made by keyboard alone", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const caller = { request: desk.request, url: newsroom.url };
  const word = uniqueWord("Q");
  const office = `Deichamt ${word}`;
  await mustSucceed(caller, "createKeywordAction", { name: office, kind: "organisation", aliases: [] });
  const id = await beginPiece(desk);
  await desk.getByRole("textbox", { name: "Titel", exact: true }).fill(`Streit am Deich ${uniqueWord("im-")}`);
  await desk.getByRole("textbox", { name: "Text", exact: true }).click();
  await desk.keyboard.type(`Das Haus des Deichamts ${word} steht leer. Das sagte Bürgermeisterin Ylva ${word}.`);

  const known = desk.getByRole("button", { name: `${office} übernehmen` });
  await known.focus();
  await expect(known).toHaveAccessibleDescription(/Organisation.*Text: „.*Deichamts/);
  const mark = desk.getByRole("textbox", { name: "Text", exact: true }).locator(".passage-mark");
  await expect(mark).toHaveText(`Deichamts ${word}`);
  for (const [colorScheme, width] of LOOKS) {
    await desk.emulateMedia({ colorScheme });
    await desk.setViewportSize({ width, height: 800 });
    expect(await findBarriers(desk, colorScheme), `${colorScheme} ${width}`).toEqual([]);
    const overflow = await desk.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(overflow, `${colorScheme} ${width}`).toBeLessThanOrEqual(0);
  }
  await known.press("Enter");
  await expect(desk.getByRole("button", { name: `‚${office}‘ entfernen` })).toBeVisible();
  await expect(known).toHaveCount(0);
  await expect(mark).toHaveCount(0);

  const fresh = desk.getByRole("button", { name: `Ylva ${word} als neues Stichwort aufnehmen` });
  await expect(fresh).toHaveAccessibleDescription(/Person: steht hinter ‚Bürgermeisterin‘/);
  await fresh.press("Enter");
  await expect(desk.getByRole("radio", { name: "Person" })).toBeChecked();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("button", { name: `‚Ylva ${word}‘ entfernen` })).toBeVisible();
  await expectSaved(desk);
  await clearAway(caller, [id]);
});
