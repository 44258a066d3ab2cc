import { expect, type Page } from "@playwright/test";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { test as newsroomTest } from "./newsroom-test.ts";
import { pasteInto } from "./paste-into.ts";
import { ask } from "./plain-request.ts";
import { test } from "./quiet-test.ts";
import { clearAway } from "./server-actions.ts";
import { buildPiece, drawPicture, expectSaved, publishPiece, unpublishPiece, writePiece } from "./written-piece.ts";

const VIDEO = "https://www.youtube.com/watch?v=abcdefghijk";
const FRAME = "https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });

/** Puts the cursor on an empty line at the end of the text. */
async function beginLine(desk: Page): Promise<void> {
  await text(desk).getByText("Geöffnet ist auch am Samstag.").click();
  await desk.keyboard.press("End");
  await desk.keyboard.press("Enter");
}

async function insertBlock(desk: Page, name: string): Promise<void> {
  await desk.getByRole("button", { name: "Einfügen" }).click();
  await desk.getByRole("menuitem", { name: new RegExp(`^${name}`) }).click();
}

async function uploadIntoText(desk: Page, file: Buffer, name = "saal.png"): Promise<void> {
  await insertBlock(desk, "Bild");
  const choosing = desk.waitForEvent("filechooser");
  await desk.getByRole("dialog").getByRole("button", { name: "Bild auswählen" }).click();
  await (await choosing).setFiles({ name, mimeType: "image/png", buffer: file });
}

/** A reader whom every other host answers from this machine; what was asked of others is noted. */
async function watchOthers(reader: Page, ours: string): Promise<string[]> {
  const asked: string[] = [];
  await reader.route(
    (url) => url.origin !== ours,
    async (route) => {
      asked.push(route.request().url());
      await route.fulfill({
        contentType: "text/html; charset=utf-8",
        body: "<!doctype html><title>Film</title><p>Der Film läuft.</p>",
      });
    },
  );
  return asked;
}

test("a picture in the text is uploaded, described, published and read; without its words it is not", async ({
  newsroom,
}) => {
  test.setTimeout(240_000);
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, buildPiece());
  await beginLine(desk);
  await uploadIntoText(desk, await drawPicture());
  const fields = desk.getByRole("group", { name: "Bild 1" });
  await expect(fields).toBeVisible();
  await desk.getByRole("button", { name: "Veröffentlichen" }).click();
  const alt = fields.getByLabel("Bildbeschreibung");
  await expect(alt).toHaveAccessibleDescription(/^Bild 1: Alternativtext fehlt\./);
  await alt.fill("Saal");
  // In front of what stands there: the caret stays between the words.
  await alt.press("Home");
  await desk.keyboard.type("Ein heller ");
  await expect(alt).toHaveValue("Ein heller Saal");
  await fields.getByLabel("Bildunterschrift").fill("Der Saal am Markt.");
  await fields.getByLabel("Bildquelle").fill("Anna Beck");
  await fields.getByLabel("Breit", { exact: true }).check();
  await desk.keyboard.press("Escape");
  await expect(text(desk)).toBeFocused();
  expect(await findBarriers(desk)).toEqual([]);
  await expectSaved(desk);

  const preview = await text(desk).getByRole("img", { name: "Ein heller Saal" }).getAttribute("src");
  const reader = await newsroom.stranger();
  expect((await ask(new URL(preview ?? "", newsroom.url).href)).status).toBe(404);
  await publishPiece(desk);
  await reader.goto(`/meldung/${id}`);
  const figure = reader.getByRole("figure").filter({ hasText: "Der Saal am Markt. (Bildquelle: Anna Beck)" });
  const picture = figure.getByRole("img", { name: "Ein heller Saal" });
  await picture.scrollIntoViewIfNeeded();
  await expect(picture).toHaveJSProperty("complete", true);
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  const source = new URL((await picture.getAttribute("src")) ?? "", newsroom.url).href;
  expect((await ask(source)).status).toBe(200);
  await unpublishPiece(desk);
  expect((await ask(source)).status).toBe(404);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

// What the server refuses is noted on the console of the browser.
newsroomTest("a file that is no picture stays at its place in the text with the reason", async ({ newsroom }) => {
  const desk = await newsroom.signIn("author");
  const id = await writePiece(desk, buildPiece());
  await beginLine(desk);
  await uploadIntoText(desk, Buffer.from("<!doctype html><p>Kein Bild"), "seite.png");
  const place = text(desk).getByRole("alert").filter({ hasText: "seite.png" });
  await expect(place).toContainText("Das ist eine Webseite, kein Bild.");
  await place.getByRole("button", { name: "Verwerfen" }).click();
  await expect(place).toHaveCount(0);

  await text(desk).getByText("Geöffnet ist auch am Samstag.").click();
  const bytes = [...(await drawPicture())];
  await text(desk).evaluate((target, content) => {
    const clipboard = new DataTransfer();
    clipboard.items.add(new File([new Uint8Array(content)], "aus-der-ablage.png", { type: "image/png" }));
    target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: clipboard, bubbles: true, cancelable: true }));
  }, bytes);
  await expect(desk.getByRole("group", { name: "Bild 1" })).toBeVisible();
  await expectSaved(desk);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("an embed asks nothing of others before the click, exactly its frame after it, and works without script", async ({
  newsroom,
  browser,
}) => {
  test.setTimeout(180_000);
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, buildPiece());
  await beginLine(desk);
  await insertBlock(desk, "Einbettung");
  const dialog = desk.getByRole("dialog");
  const address = dialog.getByLabel("Adresse");
  await address.fill("https://www.youtube.com.evil.example/watch?v=abcdefghijk");
  await dialog.getByRole("button", { name: "Einbetten" }).click();
  await expect(address).toHaveAccessibleDescription(
    /^Von dieser Adresse lässt sich nichts einbetten\. Möglich sind YouTube/,
  );
  await expect(dialog.getByRole("button", { name: "Als Link einfügen" })).toBeVisible();
  await address.fill("https://youtu.be/abcdefghijk");
  await dialog.getByRole("button", { name: "Einbetten" }).click();
  const fields = desk.getByRole("group", { name: "Einbettung 1" });
  await fields.getByLabel("Titel der Einbettung").fill("Rundgang im Rathaus");
  await fields.getByLabel("Unterzeile").fill("Ein Film der Stadt.");
  expect(await findBarriers(desk)).toEqual([]);
  await publishPiece(desk);

  const reader = await newsroom.stranger();
  const asked = await watchOthers(reader, newsroom.url);
  const answer = await reader.goto(`/meldung/${id}`);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/frame-src https:\/\/www\.youtube-nocookie\.com$/);
  await expect(reader.getByText("Erst mit einem Klick werden Daten an YouTube")).toBeVisible();
  for (const [colorScheme, width] of LOOKS) {
    await reader.emulateMedia({ colorScheme });
    await reader.setViewportSize({ width, height: 800 });
    expect(await findBarriers(reader, colorScheme)).toEqual([]);
  }
  expect(asked).toEqual([]);
  await reader.getByRole("button", { name: "Video laden" }).focus();
  await reader.keyboard.press("Enter");
  const frame = reader.locator("iframe");
  await expect(frame).toHaveAttribute("title", "Rundgang im Rathaus");
  await expect(frame).toBeFocused();
  await expect(reader.frameLocator("iframe").getByText("Der Film läuft.")).toBeVisible();
  expect(asked).toEqual([FRAME]);
  expect(await reader.context().cookies()).toEqual([]);
  const asset = await ask(`${newsroom.url}${await reader.locator("script[src]").getAttribute("src")}`);
  expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");

  const scriptless = await browser.newContext({ baseURL: newsroom.url, javaScriptEnabled: false });
  const plain = await scriptless.newPage();
  await plain.goto(`/meldung/${id}`);
  await expect(plain.getByRole("link", { name: "Bei YouTube öffnen" })).toHaveAttribute("href", VIDEO);
  await expect(plain.getByRole("button", { name: "Video laden" })).toBeHidden();
  await plain.goto(`${plain.url()}/druck`);
  await expect(plain.getByText("Video: Rundgang im Rathaus")).toBeVisible();
  await expect(plain.locator("script")).toHaveCount(0);
  await scriptless.close();
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("an address that is pasted on an empty line is embedded, and one Ctrl+Z makes it a link", async ({ newsroom }) => {
  const desk = await newsroom.signIn("author");
  const id = await writePiece(desk, buildPiece());
  await beginLine(desk);
  await pasteInto(text(desk), { "text/plain": VIDEO });
  await expect(desk.getByRole("group", { name: "Einbettung 1" })).toBeVisible();
  await desk.keyboard.press("Control+z");
  await expect(desk.getByRole("group", { name: "Einbettung 1" })).toHaveCount(0);
  await expect(text(desk).getByRole("link", { name: VIDEO })).toBeVisible();
  await expectSaved(desk);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
