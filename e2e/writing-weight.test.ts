import { expect, type Page } from "@playwright/test";
import { test } from "./quiet-test.ts";
import { clearAway } from "./server-actions.ts";
import { beginPiece } from "./written-piece.ts";

/** What a signed-in editor may load cold, in bytes on the wire with headers; 600 KB. */
const MAX_WEIGHT = 600 * 1024;

/** Bytes and requests of the next loading, with an empty cache, as the browser's network counts them. */
async function weigh(page: Page, load: () => Promise<unknown>): Promise<{ bytes: number; requests: number }> {
  const network = await page.context().newCDPSession(page);
  let bytes = 0;
  let requests = 0;
  network.on("Network.loadingFinished", ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await network.send("Network.enable");
  await network.send("Network.setCacheDisabled", { cacheDisabled: true });
  await load();
  await page.waitForLoadState("networkidle");
  await network.detach();
  return { bytes, requests };
}

test("the writing page is light, and dialogs come when they are opened", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  const text = desk.getByRole("textbox", { name: "Text", exact: true });
  const cold = await weigh(desk, async () => {
    await desk.reload();
    await text.waitFor();
  });
  const sheet = await weigh(desk, async () => {
    await desk.getByRole("button", { name: "Werkzeuge" }).click();
    await desk.getByRole("menuitem", { name: "Tastenkürzel" }).click();
    await desk.getByRole("dialog", { name: "Tastenkürzel" }).waitFor();
  });
  test.info().annotations.push({
    type: "weight",
    description: `${Math.round(cold.bytes / 1024)} KB in ${cold.requests} requests`,
  });
  expect(cold.requests).toBeGreaterThan(5);
  expect(cold.bytes).toBeLessThan(MAX_WEIGHT);
  expect(sheet.requests).toBeGreaterThan(0);
  await desk.keyboard.press("Escape");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
