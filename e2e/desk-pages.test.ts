import { expect, type Page } from "@playwright/test";
import { pages } from "./access-matrix.ts";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { enterDesk, test } from "./newsroom-test.ts";
import { listenForComplaints } from "./quiet-test.ts";
import { accountOf } from "./running-server.ts";
import { clearAway } from "./server-actions.ts";
import { beginPiece } from "./written-piece.ts";

const outside = Object.values(pages).filter(({ key }) => key === "everyone" || key === "token");
const inside = Object.values(pages).filter((page) => !outside.includes(page));
const UNKNOWN = "/redaktion/gibt-es-nicht";

/** In light and dark, wide and narrow: nothing that axe objects to, and nothing that hangs over the edge. */
async function judge(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole("heading", { level: 1 }).waitFor({ state: "attached" });
  for (const [colorScheme, width] of LOOKS) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await page.setViewportSize({ width, height: 800 });
    const look = `${address}, ${colorScheme}, ${width}`;
    expect(await findBarriers(page, colorScheme), look).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), look).toBeLessThanOrEqual(width);
  }
}

test("everybody can use every page of the desk, and no browser complains of one", async ({ newsroom }) => {
  test.setTimeout(240_000);
  const stranger = await newsroom.stranger();
  const desk = await newsroom.stranger();
  const complaints = [listenForComplaints(stranger), listenForComplaints(desk)];
  for (const { address } of outside) await judge(stranger, address);

  await enterDesk(desk, accountOf(newsroom.dataDir, "admin"));
  const id = await beginPiece(desk);
  for (const { address } of inside) await judge(desk, address.replace(/\/artikel\/\d+$/, `/artikel/${id}`));
  await judge(desk, UNKNOWN);
  // It answers with 404, which Chromium notes.
  const heard = complaints.flat().filter((complaint) => !complaint.startsWith(`${newsroom.url}${UNKNOWN}: `));
  expect(heard).toEqual([]);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
