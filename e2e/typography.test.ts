import { expect, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { pasteInto } from "./paste-into.ts";
import { test } from "./quiet-test.ts";
import { clearAway } from "./server-actions.ts";
import { beginPiece, expectSaved } from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const headline = (desk: Page) => desk.getByRole("textbox", { name: "Titel", exact: true });
const teaser = (desk: Page) => desk.getByRole("textbox", { name: "Vorspann" });
const SHY = "\u00ad";

/** What stands in the text, letter by letter: matchers of text take one space for another. */
const letters = (desk: Page) => text(desk).evaluate((element) => element.textContent);

/** · is a no-break space and ¦ a narrow one, so that they can be seen. */
const unveil = (words: string) => words.replaceAll("·", "\u00a0").replaceAll("¦", "\u202f");

/** What is typed, what it becomes at once, and what one Ctrl+Z makes of it. */
const TYPED: readonly (readonly [typed: string, german: string, undone: string])[] = [
  ['Sie: "', "Sie: „", 'Sie: "'],
  ["„Er sagt 'ja'\"", "„Er sagt ‚ja‘“", '„Er sagt ‚ja‘"'],
  ["So - ", "So – ", "So - "],
  ["2019-2024.", "2019–2024.", "2019-2024."],
  ["Nun...", "Nun…", "Nun..."],
  ["z.B.", "z.¦B.", "z.B."],
  ["§ 3", "§·3", "§ 3"],
  ["10 % ", "10¦% ", "10 % "],
];

test("signs become German ones while typing, in text and fields, and one Ctrl+Z takes each exchange back", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await text(desk).click();
  for (const [typed, german, undone] of TYPED) {
    await desk.keyboard.type(typed);
    await expect.poll(() => letters(desk)).toBe(unveil(german));
    await desk.keyboard.press("Control+z");
    await expect.poll(() => letters(desk), typed).toBe(undone);
    await desk.keyboard.press("Control+a");
    await desk.keyboard.press("Delete");
  }
  await desk.keyboard.type("siehe https://falkenbrueck.example/it's?von=2019-2024... ");
  await expect.poll(() => letters(desk)).toBe("siehe https://falkenbrueck.example/it's?von=2019-2024... ");

  await headline(desk).click();
  await desk.keyboard.type('Das "Ammertal"');
  await expect(headline(desk)).toHaveValue("Das „Ammertal“");
  await desk.keyboard.press("Control+z");
  await expect(headline(desk)).toHaveValue('Das „Ammertal"');
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("what is pasted becomes German too, but for addresses, and Ctrl+Z brings it back as it came", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  const address = "https://falkenbrueck.example/2019-2024...";
  const foreign = `Er sagt: "Nach § 3, z. B. 2019-2024" - Grund${SHY}steuer...`;
  await pasteInto(text(desk), { "text/html": `<p>${foreign}</p><p><a href="${address}">10 - 12</a></p>` });
  const german = unveil(`Er sagt: „Nach §·3, z.¦B. 2019–2024“ – Grund${SHY}steuer…`);
  await expect.poll(() => letters(desk)).toBe(`${german}10 - 12`);
  await expect(text(desk).getByRole("link", { name: "10 - 12" })).toHaveAttribute("href", address);
  await expect(text(desk).locator(".soft-hyphen")).toHaveCount(1);
  await desk.keyboard.press("Control+z");
  await expect.poll(() => letters(desk)).toBe(`${foreign}10 - 12`);
  await desk.keyboard.press("Control+z");
  await expect.poll(() => letters(desk)).toBe("");
  await desk.keyboard.press("Control+Shift+z");
  await desk.keyboard.press("Control+Shift+z");
  await expect.poll(() => letters(desk)).toBe(`${german}10 - 12`);

  await pasteInto(headline(desk), { "text/plain": 'Mehr "Grün" 2019-2024' });
  await expect(headline(desk)).toHaveValue("Mehr „Grün“ 2019–2024");
  await text(desk).press("Control+End");
  await desk.keyboard.type(" Haus");
  await desk.keyboard.press("Control+Alt+-");
  await desk.keyboard.type("rat");
  await expect(text(desk).locator(".soft-hyphen")).toHaveCount(2);
  await expectSaved(desk);
  await desk.reload();
  await expect.poll(() => letters(desk)).toBe(`${german}10 - 12 Haus${SHY}rat`);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("the whole piece is checked with a preview, chosen places are mended, one Ctrl+Z takes all back", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  const open = async () => {
    await desk.getByRole("button", { name: "Werkzeuge" }).click();
    await desk.getByRole("menuitem", { name: "Typografie prüfen" }).click();
  };
  const dialog = desk.getByRole("dialog", { name: "Typografie prüfen" });
  await open();
  await expect(dialog).toContainText("Alles in Ordnung");
  await dialog.getByRole("button", { name: "Schließen" }).last().click();

  // As it came, with what was exchanged behind it taken back.
  await pasteInto(teaser(desk), { "text/plain": 'Der "Plan" gilt.' });
  await desk.keyboard.press("Control+z");
  await expect(teaser(desk)).toHaveValue('Der "Plan" gilt.');
  await pasteInto(text(desk), { "text/plain": 'Er sagt "ja" zu § 3 und 10 %.' });
  await desk.keyboard.press("Control+z");
  const before = 'Er sagt "ja" zu § 3 und 10 %.';
  await expect.poll(() => letters(desk)).toBe(before);
  await open();
  await expect(dialog).toContainText("6 Stellen lassen sich verbessern.");
  const places = dialog.getByRole("list", { name: "Gefundene Stellen" }).getByRole("checkbox");
  await expect(places).toHaveCount(6);
  await expect(dialog.getByRole("listitem").first()).toContainText("Vorspann");
  await expect(dialog.getByRole("listitem").first().getByRole("deletion")).toHaveText('"');
  await expect(dialog.getByRole("listitem").first().getByRole("insertion")).toHaveText("„");
  await expect(dialog.getByRole("listitem").last()).toContainText("Vor %, ‰ und °C");
  expect(await findBarriers(desk)).toEqual([]);
  await places.last().uncheck();
  await dialog.getByRole("button", { name: "5 Stellen ändern" }).click();
  await expect(dialog).toBeHidden();
  await expect.poll(() => letters(desk)).toBe(unveil("Er sagt „ja“ zu §·3 und 10 %."));
  await expect(teaser(desk)).toHaveValue("Der „Plan“ gilt.");
  await desk.keyboard.press("Control+z");
  await expect.poll(() => letters(desk)).toBe(before);
  await expect(teaser(desk)).toHaveValue('Der "Plan" gilt.');
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
