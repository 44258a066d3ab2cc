import { expect, type Page } from "@playwright/test";
import { z } from "zod";
import { test } from "./quiet-test.ts";
import { clearAway, type DeskCaller, mustSucceed } from "./server-actions.ts";
import { beginPiece, expectSaved, uniqueWord } from "./written-piece.ts";

const chosenList = "Gewählt, in dieser Reihenfolge";
const keywordSchema = z.object({ id: z.number() });

/** An office that goes by several names, none of which another test knows. */
async function foundOffice(caller: DeskCaller) {
  const word = uniqueWord("");
  const acronym = uniqueWord("").slice(0, 8).toUpperCase();
  const office = { name: `Amt für Küstenschutz ${word}`, alias: `Deichamt ${word}`, acronym, word };
  const input = { name: office.name, kind: "organisation", acronym, aliases: [office.alias] };
  keywordSchema.parse(await mustSucceed(caller, "createKeywordAction", input));
  return office;
}

const box = (desk: Page) => desk.getByRole("combobox", { name: "Stichwörter" });

/** The chosen keywords as their rows name them, in their order. */
async function expectChosen(desk: Page, names: readonly string[]): Promise<void> {
  const rows = desk.getByRole("list", { name: chosenList }).filter({ has: desk.getByText(names[0] ?? "") });
  const labels = names.map((name) => `‚${name}‘ entfernen`);
  const removals = rows.getByRole("button", { name: /entfernen$/ });
  await expect
    .poll(() => removals.evaluateAll((buttons) => buttons.map((button) => button.getAttribute("aria-label"))))
    .toEqual(labels);
}

test("a keyword is found by its other name, its short form and with ue for ü", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const caller = { request: desk.request, url: newsroom.url };
  const office = await foundOffice(caller);
  const id = await beginPiece(desk);
  const label = `${office.name} (${office.acronym})`;
  const option = desk.getByRole("option", { name: label, exact: true });

  await box(desk).fill(office.alias);
  await expect(option).toHaveAccessibleDescription(`Organisation · gefunden über ‚${office.alias}‘`);
  for (const typed of [office.acronym.toLowerCase(), `Kuestenschutz ${office.word}`, `küstenschutz ${office.word}`]) {
    await box(desk).fill(typed);
    await expect(option, typed).toBeVisible();
  }
  // What exists under this very name is not offered a second time.
  await box(desk).fill(office.alias);
  await expect(option).toBeVisible();
  await expect(desk.getByRole("option", { name: /anlegen$/ })).toHaveCount(0);
  await desk.keyboard.press("Enter");
  await expectChosen(desk, [label]);
  await expect(box(desk)).toHaveValue("");
  await clearAway(caller, [id]);
});

test("a new keyword gets its kind, its place in the order and leaves again, all by keyboard", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const word = uniqueWord("");
  const id = await beginPiece(desk);
  const names = [`Deichbau ${word}`, `Sturmflut ${word}`, `Koog ${word}`];
  for (const name of names) await createKeyword(desk, name);
  await expectChosen(desk, names);

  const [first = "", second = "", third = ""] = names;
  await desk.getByRole("button", { name: `${third} verschieben` }).focus();
  const steps = [
    ["Space", `${third} aufgenommen, Platz 3 von 3.`],
    ["ArrowUp", `${third} steht jetzt auf Platz 2 von 3.`],
    ["ArrowUp", `${third} steht jetzt auf Platz 1 von 3.`],
    ["Space", `${third} abgelegt auf Platz 1 von 3.`],
  ] as const;
  for (const [key, said] of steps) {
    await desk.keyboard.press(key);
    await expect(desk.getByRole("status").filter({ hasText: said })).toBeAttached();
    await desk.evaluate(nextFrames);
  }
  await expectChosen(desk, [third, first, second]);
  await desk.getByRole("button", { name: `‚${third}‘ entfernen` }).focus();
  await desk.keyboard.press("Alt+ArrowDown");
  await expectChosen(desk, [first, third, second]);
  await desk.getByRole("button", { name: `‚${first}‘ entfernen` }).press("Enter");
  await expectChosen(desk, [third, second]);
  await expect(desk.getByRole("button", { name: `‚${third}‘ entfernen` })).toBeFocused();
  await expectSaved(desk);

  await desk.reload();
  // The list is there before anybody listens to keys; the text comes with the program.
  await desk.getByRole("textbox", { name: "Text", exact: true }).waitFor();
  await expectChosen(desk, [third, second]);
  await box(desk).press("Backspace");
  await expectChosen(desk, [third]);
  await desk.goto(`/redaktion/stichwoerter?suche=${word}`);
  await desk.getByRole("searchbox", { name: "Stichwort suchen" }).fill(word);
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("row").filter({ hasText: second })).toContainText("Person");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

/** The library hears further keys and measures the rows a moment after one was lifted; nobody types faster than that. */
function nextFrames(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}

/** Types a name that nobody knows, takes „anlegen“ and answers what it is: two arrows up from „Thema“ is „Person“. */
async function createKeyword(desk: Page, name: string): Promise<void> {
  await box(desk).fill(name);
  await expect(desk.getByRole("option", { name: `‚${name}‘ anlegen` })).toHaveAttribute("aria-selected", "true");
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("radio", { name: "Thema" })).toBeFocused();
  await desk.keyboard.press("ArrowUp");
  await desk.keyboard.press("ArrowUp");
  await expect(desk.getByRole("radio", { name: "Person" })).toBeChecked();
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("button", { name: `‚${name}‘ entfernen` })).toBeVisible();
  await expect(box(desk)).toBeFocused();
}
