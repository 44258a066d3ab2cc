import { expect, type Locator, type Page } from "@playwright/test";
import { test } from "./newsroom-test.ts";

/** A window of 1280 × 1024 pixels whose reader has zoomed to 400 %, as WCAG 2.2, 1.4.10 has it. */
const ZOOMED = { width: 320, height: 256 };

const firstHeadline = (reader: Page) =>
  reader.getByRole("main").getByRole("heading", { level: 2 }).getByRole("link").first();
const title = (reader: Page) => reader.getByRole("heading", { level: 1 });

test("an article is three requests beside its pictures: the document, a font, the module", async ({ newsroom }) => {
  const reader = await newsroom.stranger();
  await reader.goto("/");
  const address = (await firstHeadline(reader).getAttribute("href")) ?? "";
  const fresh = await newsroom.stranger();
  const kinds: string[] = [];
  fresh.on("request", (request) => kinds.push(request.resourceType()));
  await fresh.goto(address, { waitUntil: "networkidle" });
  expect(kinds.filter((kind) => kind !== "image").toSorted()).toEqual(["document", "font", "script"]);
});

test("a reader without scripts, zoomed to 400 %, reads, follows a keyword, searches and prints; nothing is cut off", async ({
  newsroom,
  browser,
}) => {
  const context = await browser.newContext({ baseURL: newsroom.url, javaScriptEnabled: false, viewport: ZOOMED });
  const reader = await context.newPage();
  await reader.goto("/");
  await expectNothingCut(reader);
  const words = (await firstHeadline(reader).textContent()) ?? "";
  await firstHeadline(reader).click();
  await expect(title(reader)).toHaveText(words);
  await expectNothingCut(reader);
  await reader.getByRole("link", { name: "Druckversion" }).click();
  await expect(reader).toHaveURL(/\/druck$/);
  await expect(title(reader)).toHaveText(words);
  await expect(reader.getByRole("navigation")).toHaveCount(0);
  await expectNothingCut(reader);
  await reader.goBack();
  const keyword = reader.getByRole("main").locator('a[rel="tag"]').first();
  const name = (await keyword.textContent()) ?? "";
  await keyword.click();
  await expect(title(reader)).toHaveText(name);
  await expectNothingCut(reader);
  await reader.getByRole("searchbox").first().fill("Verwaltung");
  await reader.keyboard.press("Enter");
  await expect(reader).toHaveURL(/\/suche\?q=Verwaltung/);
  await expect(firstHeadline(reader)).toBeVisible();
  await expectNothingCut(reader);
  await context.close();
});

/** No word of the page stands beyond the edge of the window or of its own box; the row of sections is one that scrolls. */
async function expectNothingCut(reader: Page): Promise<void> {
  await reader.waitForLoadState();
  const cut = await reader.evaluate(() =>
    [...document.querySelectorAll("h1, h2, h3, p, a, li, dt, dd, label, button, td, th")]
      .filter((element) => element.closest("nav, .sr-only, .skip-link, .table") === null)
      .filter((element) => element.checkVisibility() && !element.matches(".masthead-search *"))
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect();
        const hides = getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth;
        return left < 0 || right > document.documentElement.clientWidth + 1 || hides;
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent}`),
  );
  expect(cut, reader.url()).toEqual([]);
  const wide = await reader.evaluate(() => document.documentElement.scrollWidth);
  expect(wide, reader.url()).toBeLessThanOrEqual(ZOOMED.width);
}

test("from the front page to an article, its keyword and a search nobody needs a mouse, and one always sees where one is", async ({
  newsroom,
}) => {
  const reader = await newsroom.stranger();
  await reader.goto("/");
  await tabTo(reader, reader.getByRole("link", { name: "Zum Inhalt springen" }));
  await reader.keyboard.press("Enter");
  await tabTo(reader, firstHeadline(reader));
  await reader.keyboard.press("Enter");
  await expect(reader).toHaveURL(/\/meldung\//);
  await tabTo(reader, reader.getByRole("main").locator('a[rel="tag"]').first());
  await reader.keyboard.press("Enter");
  await expect(reader).toHaveURL(/\/stichwort\//);
  // With the module it offers suggestions.
  await tabTo(reader, reader.getByRole("combobox").first());
  await reader.keyboard.type("Verwaltung");
  await reader.keyboard.press("Enter");
  await expect(reader).toHaveURL(/\/suche\?q=Verwaltung/);
  await tabTo(reader, firstHeadline(reader));
  await reader.keyboard.press("Enter");
  await expect(reader).toHaveURL(/\/meldung\//);
});

/** Goes on with Tab until this has the focus; every stop on the way is in view and has a ring. */
async function tabTo(reader: Page, target: Locator): Promise<void> {
  const isThere = () => target.evaluate((element) => element === document.activeElement);
  for (let step = 0; step < 60 && !(await isThere()); step += 1) {
    await reader.keyboard.press("Tab");
    const ring = await reader.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return outlineStyle === "none" ? 0 : Number.parseFloat(outlineWidth);
    });
    expect(ring, `${reader.url()} step ${step}`).toBeGreaterThanOrEqual(2);
  }
  await expect(target).toBeFocused();
  await expect(target).toBeInViewport();
}
