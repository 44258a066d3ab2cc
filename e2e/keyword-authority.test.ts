import { expect, type Locator, type Page } from "@playwright/test";
import { z } from "zod";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { importLegacyFolder } from "./legacy-folder.ts";
import { test } from "./quiet-test.ts";
import { clearAway, type DeskCaller, mustSucceed } from "./server-actions.ts";
import { buildPiece, publishPiece, uniqueWord, writePiece } from "./written-piece.ts";

const keywordSchema = z.object({ id: z.number() });

/** A topic of its own. @returns its number */
async function makeKeyword(caller: DeskCaller, name: string): Promise<number> {
  return keywordSchema.parse(await mustSucceed(caller, "createKeywordAction", { name, kind: "topic" })).id;
}

const deskAddress = (id: number) => `/redaktion/stichwoerter/${id}`;
const readersAddress = (name: string) => `/stichwort/${name.toLowerCase().replaceAll(" ", "-")}`;

/** Nothing that axe objects to and nothing that hangs over the edge, in light and dark, wide and narrow. */
async function judge(page: Page): Promise<void> {
  for (const [colorScheme, width] of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    expect(await findBarriers(page, colorScheme), `${page.url()}, ${colorScheme}, ${width}`).toEqual([]);
    const reach = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(reach, `${page.url()}, ${width}`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** The keywords under a piece, as readers see them. */
async function keywordsOf(reader: Page, id: number): Promise<string[]> {
  await reader.goto(`/meldung/${id}`);
  return reader.locator('main a[href^="/stichwort/"]').allInnerTexts();
}

async function expectMoved(reader: Page, from: string, to: string): Promise<void> {
  const answer = await reader.request.get(readersAddress(from), { maxRedirects: 0 });
  expect([answer.status(), answer.headers()["location"]]).toEqual([308, readersAddress(to)]);
}

test("a keyword is described, merged, taken back, renamed and split, and readers follow at once", async ({
  newsroom,
}) => {
  test.setTimeout(300_000);
  const desk = await newsroom.signIn("editor");
  const caller = { request: desk.request, url: newsroom.url };
  const word = uniqueWord("");
  const [from, into] = [`Glasnetz ${word}`, `Breitband-Offensive ${word}`];
  const [fromId, intoId] = [await makeKeyword(caller, from), await makeKeyword(caller, into)];
  const headlines = [`Erster Bagger ${word}`, `Zweiter Bagger ${word}`];
  const pieces: number[] = [];
  for (const headline of headlines) {
    pieces.push(await writePiece(desk, buildPiece({ headline, keywords: ["Falkenbrück", from, "Fördermittel"] })));
    await publishPiece(desk);
  }
  const [firstPiece = 0, secondPiece = 0] = pieces;
  const reader = await newsroom.stranger();
  const before = await keywordsOf(reader, firstPiece);

  await test.step("the page of a keyword: a bad number is refused at its field, and nothing is lost", async () => {
    await desk.goto(deskAddress(intoId));
    await desk.getByLabel("Beschreibung").fill(`Schnelle Netze für ${word}.`);
    await desk.getByLabel("Aliasse").fill(`Turbonetz ${word}`);
    await desk.getByRole("combobox", { name: "Siehe auch" }).fill("Vergabe");
    await desk.getByRole("option", { name: "Vergabe", exact: true }).click();
    await desk.getByLabel("GND").fill("4005728-9");
    await desk.getByRole("button", { name: "Speichern" }).click();
    await expect(desk.getByLabel("GND")).toHaveAccessibleDescription(/Diese GND-Nummer stimmt nicht/);
    await expect(desk.getByLabel("GND")).toHaveValue("4005728-9");
    await expect(desk.getByLabel("Beschreibung")).toHaveValue(`Schnelle Netze für ${word}.`);
    await expect(desk.getByRole("button", { name: "‚Vergabe‘ entfernen" })).toBeVisible();
    await judge(desk);
    await desk.getByLabel("GND").fill("https://d-nb.info/gnd/4005728-8/");
    await desk.getByRole("button", { name: "Speichern" }).click();
    await expect(desk.getByText(`Stichwort „${into}“ gespeichert.`)).toBeVisible();
    await expect(desk.getByLabel("GND")).toHaveValue("4005728-8");
  });

  await test.step("merged: pieces keep their order, the old address leads on", async () => {
    await desk.goto(deskAddress(fromId));
    await desk.getByRole("button", { name: "Zusammenlegen …" }).click();
    const dialog = desk.getByRole("dialog");
    await dialog.getByRole("button", { name: "Zusammenlegen" }).click();
    const other = dialog.getByRole("combobox", { name: "Mit welchem Stichwort?" });
    await expect(other).toHaveAccessibleDescription(/Wählen Sie das andere Stichwort/);
    await other.fill(into);
    await dialog.getByRole("option", { name: into }).click();
    await expect(dialog.getByRole("radio", { name: `„${into}“ bleibt` })).toBeChecked();
    await judge(desk);
    await dialog.getByRole("button", { name: "Zusammenlegen" }).click();
    await desk.waitForURL(`**${deskAddress(intoId)}`);
    await expect(desk.getByRole("heading", { level: 1, name: into })).toBeVisible();
    await expectMoved(reader, from, into);
    expect(await keywordsOf(reader, firstPiece)).toEqual(before.map((name) => (name === from ? into : name)));
  });

  await test.step("the keyword's page on the portal", async () => {
    await reader.goto(readersAddress(into));
    const head = reader.getByRole("banner").or(reader.locator("main header"));
    await expect(reader.getByText(`auch: Turbonetz ${word}, ${from}`)).toBeVisible();
    await expect(reader.getByText(`Schnelle Netze für ${word}.`)).toBeVisible();
    for (const [label, name] of [
      ["Siehe auch", "Vergabe"],
      ["Oft zusammen mit", "Falkenbrück"],
    ] as const) {
      const links = head.locator("div").filter({ has: reader.getByText(label, { exact: true }) });
      await expect(links.getByRole("link", { name, exact: true }).first()).toBeVisible();
    }
    for (const headline of headlines) await expect(reader.getByRole("link", { name: headline }).first()).toBeVisible();
    await judge(reader);
  });

  await test.step("taken back from the journal, long after the message has left", async () => {
    await desk.getByRole("button", { name: /^Rückgängig machen: „Glasnetz/ }).click();
    await expect(desk.getByText("Zurückgenommen.")).toBeVisible();
    expect(await keywordsOf(reader, firstPiece)).toEqual(before);
    expect(await keywordsOf(reader, secondPiece)).toEqual(before);
    expect((await reader.goto(readersAddress(into)))?.status()).toBe(404);
    expect((await reader.goto(readersAddress(from)))?.status()).toBe(200);
    await desk.goto(deskAddress(fromId));
    await expect(desk.getByRole("heading", { level: 1, name: from })).toBeVisible();
  });

  const [renamed, splitOff] = [`Lichtnetz ${word}`, `Kabelnetz ${word}`];
  await test.step("renamed: the address moves along", async () => {
    await desk.getByLabel("Name", { exact: true }).fill(renamed);
    await desk.getByRole("button", { name: "Speichern" }).click();
    await expect(desk.getByRole("heading", { level: 1, name: renamed })).toBeVisible();
    await expectMoved(reader, from, renamed);
  });

  await test.step("split: one piece goes, the other stays", async () => {
    await desk.getByRole("button", { name: "Aufteilen …" }).click();
    const dialog = desk.getByRole("dialog");
    await dialog.getByLabel("Name des neuen Stichworts").fill(splitOff);
    await dialog.getByRole("button", { name: "Aufteilen" }).click();
    await expect(dialog.getByRole("alert")).toContainText("Artikel");
    await expect(dialog.getByLabel("Name des neuen Stichworts")).toHaveValue(splitOff);
    await dialog.getByRole("checkbox", { name: new RegExp(headlines[1] ?? "") }).check();
    await judge(desk);
    await dialog.getByRole("button", { name: "Aufteilen" }).click();
    await expect(desk.getByRole("heading", { level: 1, name: splitOff })).toBeVisible();
    expect(await keywordsOf(reader, firstPiece)).toEqual(before.map((name) => (name === from ? renamed : name)));
    expect(await keywordsOf(reader, secondPiece)).toEqual(before.map((name) => (name === from ? splitOff : name)));
  });

  await clearAway(caller, pieces);
  await mustSucceed(caller, "deleteKeywordAction", { id: intoId });
});

test("the health list is worked through by keyboard alone, and the journal brings back what was deleted", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const caller = { request: desk.request, url: newsroom.url };
  const word = uniqueWord("");
  const [one, other] = [`Aalnetz-Ausbau ${word}`, `Aalnetzausbau ${word}`];
  const oneId = await makeKeyword(caller, one);
  await makeKeyword(caller, other);
  const imported = `Wehrumlage ${word}`;
  const pieces = importLegacyFolder(newsroom.dataDir, [buildLegacyText({ keywords: [`Stichwörter: ${imported}`] })]);
  const rowIn = (list: string) => desk.getByRole("list", { name: list }).getByRole("group", { name: new RegExp(word) });

  await desk.goto("/redaktion/stichwoerter");
  await desk.getByRole("link", { name: "Zustand" }).press("Enter");
  const pair = rowIn("Mögliche Dubletten");
  await expect(pair).toContainText("gleich bis auf Bindestrich");
  await moveTo(desk, pair);
  await desk.keyboard.press("n");
  await expect(desk.getByText("gelten als zweierlei.")).toBeVisible();
  await expect(pair).toHaveCount(0);
  await desk.keyboard.press("z");
  await moveTo(desk, pair);
  await desk.keyboard.press("2");
  await expect(desk.getByText("aufgegangen.")).toBeVisible();
  await expect(pair).toHaveCount(0);
  await desk.keyboard.press("z");
  await expect(pair).toBeVisible();

  await desk.getByRole("link", { name: "Ohne Art" }).press("Enter");
  const unkinded = rowIn("Ohne Art");
  await expect(unkinded).toBeVisible();
  await judge(desk);
  await moveTo(desk, unkinded);
  await desk.keyboard.press("6");
  await expect(desk.getByText(`„${imported}“: Thema.`)).toBeVisible();
  await expect(unkinded).toHaveCount(0);

  await desk.getByRole("link", { name: "Unbenutzt" }).press("Enter");
  const unused = rowIn("Unbenutzt");
  await expect(unused).toHaveCount(2);
  await judge(desk);
  await moveTo(desk, unused.first());
  await desk.keyboard.press("Delete");
  await expect(unused).toHaveCount(1);
  await moveTo(desk, unused);
  await desk.keyboard.press("l");
  await expect(unused).toHaveCount(0);

  await desk.goto("/redaktion/stichwoerter");
  await desk.getByRole("link", { name: "Journal" }).press("Enter");
  await desk.getByRole("button", { name: `Rückgängig machen: „${one}“ gelöscht` }).press("Enter");
  await expect(desk.getByText("Zurückgenommen.")).toBeVisible();
  await desk.getByRole("link", { name: `Löschung von „${one}“ zurückgenommen` }).press("Enter");
  await expect(desk.getByRole("heading", { level: 1, name: one })).toBeVisible();
  await mustSucceed(caller, "deleteKeywordAction", { id: oneId });
  await clearAway(caller, pieces);
});

/** Leads the focus to a row of the list by j and k alone, however many stand around it. */
async function moveTo(desk: Page, row: Locator): Promise<void> {
  await expect(row).toBeVisible();
  const isThere = () => row.evaluate((element) => element === document.activeElement);
  const total = await desk.getByRole("main").getByRole("group").count();
  for (const key of ["k", "j"]) {
    for (let step = 0; step <= total && !(await isThere()); step += 1) await desk.keyboard.press(key);
  }
  await expect(row).toBeFocused();
}

test("an author reads the page of a keyword and the journal, and changes nothing there", async ({ newsroom }) => {
  const desk = await newsroom.signIn("author");
  await desk.goto("/redaktion/stichwoerter");
  await desk.getByRole("searchbox", { name: "Stichwort suchen" }).fill("Breitband");
  await desk.keyboard.press("Enter");
  await desk.getByRole("link", { name: "Breitband", exact: true }).click();
  await expect(desk.getByText("Ausbau schneller Anschlüsse")).toBeVisible();
  const deeds = desk.getByRole("button", { name: /Speichern|Zusammenlegen|Löschen|Rückgängig/ });
  await expect(deeds).toHaveCount(0);
  await desk.goto("/redaktion/stichwoerter/journal");
  await expect(desk.getByRole("heading", { level: 1, name: "Journal der Stichwörter" })).toBeVisible();
  await expect(deeds).toHaveCount(0);
});
