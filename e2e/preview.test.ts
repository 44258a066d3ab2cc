import { expect, type Page } from "@playwright/test";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { test } from "./newsroom-test.ts";
import { ask } from "./plain-request.ts";
import { clearAway } from "./server-actions.ts";
import { buildPiece, drawPicture, uniqueWord, writePiece } from "./written-piece.ts";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const link = (page: Page, name: string) => page.getByRole("link", { name, exact: true });
const shown = (page: Page) => page.frameLocator("iframe");

async function pieceWithPicture() {
  const picture = { file: await drawPicture(), alt: "Ein Schalter", caption: "Der Schalter.", credit: "Stadt" };
  return buildPiece({ picture, links: ["https://www.falkenbrueck.example"] });
}

/** The first picture of the document in the frame has arrived. @returns its address */
async function seePicture(page: Page): Promise<string> {
  const picture = shown(page).locator(".article-figure img");
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  return picture.evaluate((image: HTMLImageElement) => image.currentSrc);
}

async function expectNoBarriers(page: Page): Promise<void> {
  for (const [colorScheme, width] of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    expect(await findBarriers(page, colorScheme), `${colorScheme} ${width}`).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 900 });
}

test("what stands on the screen is stored and shown as readers will see it: page, paper, phone, night", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const piece = await pieceWithPicture();
  const id = await writePiece(desk, piece);
  const fresh = uniqueWord("Zuletzt getippt ");
  await desk.getByRole("textbox", { name: "Titel", exact: true }).fill(fresh);
  const opening = desk.context().waitForEvent("page");
  await desk.keyboard.press("Control+Alt+v");
  const preview = await opening;
  await preview.waitForURL(`**/redaktion/artikel/${id}/vorschau`);

  await expect(preview.getByRole("heading", { name: "Vorschau", exact: true })).toBeVisible();
  await expect(shown(preview).getByRole("heading", { level: 1 })).toContainText(fresh);
  await expect(shown(preview).getByRole("complementary", { name: "Aktuelle Meldungen" })).toBeVisible();
  expect(await seePicture(preview)).toContain("/redaktion/bilder/");
  await expectNoBarriers(preview);

  await link(preview, "Telefon").press("Enter");
  await expect(link(preview, "Telefon")).toHaveAttribute("aria-current", "true");
  // The style sheet may come after the words.
  await expect.poll(async () => (await preview.locator("iframe").boundingBox())?.width).toBe(375);
  await link(preview, "Dunkel").click();
  await expect(shown(preview).locator("html")).toHaveCSS("background-color", "rgb(15, 23, 25)");
  await link(preview, "Hell").click();
  await preview.emulateMedia({ colorScheme: "dark" });
  await expect(shown(preview).locator("html")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await link(preview, "Druckversion").click();
  await expect(shown(preview).locator("body.sheet").getByRole("heading", { level: 1 })).toContainText(fresh);

  const sheet = await preview.request.get(`/redaktion/artikel/${id}/vorschau/pdf`);
  expect(sheet.headers()["content-type"]).toBe("application/pdf");
  expect((await sheet.body()).subarray(0, 5).toString()).toBe("%PDF-");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("the document of a preview runs nothing, sends nothing, and its links lead out of the frame without a trace", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, await pieceWithPicture());
  const answer = await desk.request.get(`/redaktion/artikel/${id}/vorschau/seite`);
  const policy = answer.headers()["content-security-policy"];
  expect(policy).not.toMatch(/script-src|unsafe/);
  expect(policy).toContain("form-action 'none'; frame-ancestors 'self'");
  expect(answer.headers()).toMatchObject({
    "cache-control": "no-store",
    "x-robots-tag": "noindex, nofollow",
    "referrer-policy": "no-referrer",
  });
  const html = await answer.text();
  expect(html).toContain('<a target="_blank" rel="noopener noreferrer" href="https://www.falkenbrueck.example">');
  expect(/<article class="article".*?<\/article>/s.exec(html)?.[0]).not.toContain("/media/");
  for (const [anchor] of html.matchAll(/<a [^>]*>/g)) expect(anchor).toMatch(/href="#|target="_blank"/);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

/** Makes a link for seven days at the desk's page. @returns its address */
async function makeLink(desk: Page): Promise<string> {
  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: "Vorschau-Links" }).click();
  await desk.getByText("Noch gibt es keinen Vorschau-Link.").waitFor();
  await button(desk, "Link ausstellen").click();
  const dialog = desk.getByRole("dialog", { name: "Vorschau-Link ausstellen" });
  await expect(dialog.getByLabel("Gilt für")).toHaveValue("7");
  expect(await findBarriers(desk)).toEqual([]);
  await dialog.getByRole("button", { name: "Link ausstellen" }).click();
  const made = desk.getByRole("dialog", { name: "Der Link ist ausgestellt" });
  const address = await made.getByLabel("Vorschau-Link").inputValue();
  await button(desk, "Fertig").click();
  await expect(made).toBeHidden();
  return address;
}

const row = (desk: Page) => desk.getByRole("row").filter({ hasText: "Version" }).last();

test("a link shows one state to a stranger, counts who looks, is seen in the editor, and opens nothing once revoked", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const piece = await pieceWithPicture();
  const id = await writePiece(desk, piece);
  const address = await makeLink(desk);
  expect(address).toMatch(/\/vorschau\/[\w-]{43}$/);

  const stranger = await newsroom.stranger();
  const opened = await stranger.goto(address);
  expect(opened?.status()).toBe(200);
  expect(stranger.url()).toBe(address);
  await expect(shown(stranger).getByRole("heading", { level: 1 })).toContainText(piece.headline);
  const picture = await seePicture(stranger);
  expect(picture).toContain(`${address}/bilder/`);
  expect(await stranger.context().cookies()).toEqual([]);
  expect(await stranger.content()).not.toContain(piece.headline);
  await expectNoBarriers(stranger);

  // Programs that only look at the link.
  for (const method of ["HEAD", "GET"]) expect((await ask(address, { method })).status).toBe(200);
  expect((await ask(`${address}/seite`, { method: "HEAD" })).status).toBe(200);
  expect((await ask(`${address}/seite`, { headers: { "Sec-Purpose": "prefetch" } })).status).toBe(200);
  await desk.reload();
  await expect(row(desk)).toContainText(/Jonas Merrbach, heute.*1zuletzt heute.*Aktiv/s);
  await expectNoBarriers(desk);

  await desk.goto(`/redaktion/artikel/${id}`);
  await expect(desk.getByRole("link", { name: "1 Vorschau-Link aktiv" })).toBeVisible();
  const later = uniqueWord("Später ");
  await desk.getByRole("textbox", { name: "Titel", exact: true }).fill(later);
  await desk.keyboard.press("Control+s");
  await expect(desk.getByRole("group", { name: "Speicherstand" })).toHaveText("Gespeichert");
  await stranger.reload();
  await expect(shown(stranger).getByRole("heading", { level: 1 })).toContainText(piece.headline);

  await desk.getByRole("link", { name: "1 Vorschau-Link aktiv" }).click();
  await row(desk)
    .getByRole("button", { name: /widerrufen$/ })
    .click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Widerrufen" }).click();
  await expect(desk.getByText("Der Link öffnet nichts mehr.")).toBeVisible();
  await expect(row(desk)).toContainText("Widerrufen");
  for (const gone of [address, `${address}/seite`, `${address}/druck`, `${address}/pdf`, picture])
    expect((await ask(gone)).status, gone).toBe(404);
  const [revoked, unknown] = [await ask(address), await ask(`${newsroom.url}/vorschau/${"x".repeat(43)}`)];
  expect(revoked.text).toBe(unknown.text);
  expect(revoked.headers["set-cookie"]).toBeUndefined();
  await stranger.reload();
  await expect(stranger.getByRole("heading", { name: "Diese Vorschau gibt es nicht" })).toBeVisible();
  await expectNoBarriers(stranger);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("a stranger at the desk's preview is sent to sign in, and fetches no picture", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, await pieceWithPicture());
  const html = await (await desk.request.get(`/redaktion/artikel/${id}/vorschau/seite`)).text();
  const picture = /src="(\/redaktion\/bilder\/[^"]+)"/.exec(html)?.[1];
  expect(picture).toBeDefined();
  const answer = await ask(`${newsroom.url}/redaktion/artikel/${id}/vorschau`);
  expect([answer.status, answer.headers.location]).toEqual([
    307,
    `/anmelden?weiter=${encodeURIComponent(`/redaktion/artikel/${id}/vorschau`)}`,
  ]);
  expect((await ask(`${newsroom.url}${picture}`)).status).toBe(404);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
