import { expect, test } from "@playwright/test";
import { sharedText, writeText } from "#newsroom/working-copy/article-document.ts";
import { processesIn } from "../processes.ts";
import { removeFolder } from "../running-server.ts";
import { ask, type DeskBehindProxy, expectWholeDocuments, openDesk, writeBesides } from "./desk-behind-proxy.ts";

/** The long form is `npm run endurance`. */
const isLong = process.env["ENDURANCE"] === "long";
const WORDS = isLong ? 120 : 15;
const CUTS = isLong ? 20 : 3;

let desk: DeskBehindProxy;
test.beforeAll(async () => {
  test.setTimeout(240_000);
  desk = await openDesk();
});
test.afterAll(async () => {
  await desk.close();
  expect(processesIn(desk.dataDir)).toEqual([]);
  removeFolder(desk.dataDir);
});
test.beforeEach(() => test.setTimeout(isLong ? 900_000 : 180_000));
test.afterEach(() => {
  desk.proxy.trouble = {};
});

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const words = (mark: string, count = WORDS) => Array.from({ length: count }, (_, index) => `${mark}${index}`);

async function storedText(articleId: number): Promise<string> {
  const [row] = await ask(desk, `SELECT body_text FROM newsroom.article WHERE id = ${articleId}`);
  return String(row?.["body_text"]);
}

test("what is typed while every answer comes three seconds late is all there", async ({ browser }) => {
  const page = await desk.signIn(browser);
  const { articleId, close } = await writeBesides(desk, page);
  close();
  desk.proxy.trouble = { delay: 3_000 };
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await text.click();
  const typed = words("spät").join(" ");
  await page.keyboard.type(typed, { delay: 20 });
  await expect(page.getByRole("group", { name: "Speicherstand" })).toHaveText("Gespeichert", { timeout: 60_000 });
  expect(await storedText(articleId)).toBe(typed);
  await page.context().close();
});

test("messages that arrive in another order, and connections that end in the middle, lose and double nothing", async ({
  browser,
}) => {
  const page = await desk.signIn(browser);
  const writer = await writeBesides(desk, page);
  desk.proxy.trouble = { shuffled: 4 };
  const text = page.getByRole("textbox", { name: "Text", exact: true });
  await text.click();
  const typed = words("wort");
  const headline = words("titel");
  for (const [index, word] of typed.entries()) {
    await page.keyboard.type(`${word} `);
    writeText(writer.document, "headline", headline.slice(0, index + 1).join(" "));
    await pause(Math.random() * 60);
    if (index % Math.ceil(WORDS / CUTS) === 1) desk.proxy.cut();
  }
  await writer.stored();
  await expect(page.getByRole("group", { name: "Speicherstand" })).toHaveText("Gespeichert", { timeout: 60_000 });
  expect((await storedText(writer.articleId)).trim()).toBe(typed.join(" "));
  await expect(page.getByRole("textbox", { name: "Titel", exact: true })).toHaveValue(headline.join(" "));
  expect(sharedText(writer.document, "headline").toString()).toBe(headline.join(" "));
  await expectWholeDocuments(desk);
  writer.close();
  await page.context().close();
});

test("two people in one paragraph and in two fields, one of them away for a while, have both texts", async ({
  browser,
}) => {
  const [here, away] = [await desk.signIn(browser), await desk.signIn(browser)];
  const { articleId, close } = await writeBesides(desk, here);
  close();
  await here.getByRole("textbox", { name: "Text", exact: true }).click();
  await here.keyboard.type("Anfang Ende");
  await expect(here.getByRole("group", { name: "Speicherstand" })).toHaveText("Gespeichert");
  await away.goto(`/redaktion/artikel/${articleId}`);
  await expect(away.getByRole("textbox", { name: "Text", exact: true })).toHaveText("Anfang Ende");

  await away.context().setOffline(true);
  await away.getByRole("textbox", { name: "Text", exact: true }).click();
  await away.keyboard.press("Control+End");
  await away.keyboard.type(" aus dem Zug");
  await away.getByRole("textbox", { name: "Vorspann" }).fill("Unterwegs geschrieben.");
  await here.keyboard.press("Control+Home");
  await here.keyboard.type("Aus dem Büro ");
  await here.getByRole("textbox", { name: "Titel", exact: true }).fill("Zu zweit");
  await pause(isLong ? 30_000 : 4_000);
  await expect(away.getByRole("group", { name: "Speicherstand" })).toHaveText("Offline – lokal gesichert");
  await away.context().setOffline(false);

  for (const page of [here, away]) {
    await expect(page.getByRole("textbox", { name: "Text", exact: true })).toHaveText(
      "Aus dem Büro Anfang Ende aus dem Zug",
    );
    await expect(page.getByRole("textbox", { name: "Titel", exact: true })).toHaveValue("Zu zweit");
    await expect(page.getByRole("textbox", { name: "Vorspann" })).toHaveValue("Unterwegs geschrieben.");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(page.getByRole("group", { name: "Speicherstand" })).toHaveText("Gespeichert");
  }
  expect(await storedText(articleId)).toContain("Aus dem Büro Anfang Ende aus dem Zug");
  await here.context().close();
  await away.context().close();
});
