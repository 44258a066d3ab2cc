import { expect, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { test } from "./newsroom-test.ts";

const areaOf = (desk: Page, name: string) => desk.getByRole("list", { name: `Beiträge: ${name}` });

/** Finds a piece by its headline and puts it into an area, by keyboard. */
async function place(desk: Page, area: string, headline: string): Promise<void> {
  await desk.getByRole("button", { name: `Beitrag in „${area}“ platzieren` }).press("Enter");
  await desk.getByLabel("Veröffentlichten Beitrag suchen").fill(headline);
  const results = desk.getByRole("list", { name: "Gefundene Beiträge" });
  await results.getByRole("button", { name: headline }).waitFor();
  await expect(results).toHaveAttribute("aria-busy", "false");
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("dialog")).toHaveCount(0);
  await expect(areaOf(desk, area).getByRole("link", { name: headline })).toBeVisible();
}

async function choose(desk: Page, headline: string, entry: string): Promise<void> {
  await desk.getByRole("button", { name: `Aktionen für ${headline}` }).press("Enter");
  await desk.getByRole("menuitem", { name: entry }).press("Enter");
}

async function publish(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Veröffentlichen" }).press("Enter");
  await expect(desk.getByText("Noch nicht veröffentlicht.")).toHaveCount(0);
}

test("an editor gives the front page a lead until a moment, by keyboard, and finds both again", async ({
  newsroom,
}) => {
  const headline = "61 Kommunen kaufen gemeinsam ein";
  const desk = await newsroom.signIn("editor");
  await desk.goto("/redaktion/startseite");
  await place(desk, "Aufmacher", headline);
  await choose(desk, headline, "Ende festlegen …");
  await desk.getByLabel("Ende").fill("2099-12-24T18:00");
  await desk.keyboard.press("Enter");
  const lead = areaOf(desk, "Aufmacher");
  await expect(lead.getByText("bis 24.12.2099, 18.00 Uhr")).toBeVisible();
  const opened = desk.waitForEvent("popup");
  await desk.getByRole("link", { name: "Vorschau" }).press("Enter");
  const preview = await opened;
  const leadIn = (place: Page) => place.frameLocator("iframe").getByRole("heading", { level: 2 }).first();
  await expect(leadIn(preview)).toContainText(headline);
  await preview.getByRole("link", { name: "Telefon" }).click();
  await expect(preview.getByRole("link", { name: "Telefon" })).toHaveAttribute("aria-current", "true");
  await expect(leadIn(preview)).toContainText(headline);
  expect(await findBarriers(preview)).toEqual([]);
  await preview.close();
  await publish(desk);
  await expect(desk.getByText("Die Startseite ist veröffentlicht.")).toBeVisible();
  await desk.reload();
  await expect(lead.getByRole("link", { name: headline })).toBeVisible();
  await expect(lead.getByText("bis 24.12.2099, 18.00 Uhr")).toBeVisible();

  const reader = await newsroom.stranger();
  await reader.goto("/");
  await expect(reader.getByRole("main").getByRole("heading", { level: 2 }).first()).toContainText(headline);
  await choose(desk, headline, "Herausnehmen");
  await publish(desk);
  await reader.reload();
  await expect(reader.getByRole("main").getByRole("heading", { level: 2 }).first()).not.toContainText(headline);
});

test("an editor puts highlights in order by the keyboard and by the mouse, and readers see that order", async ({
  newsroom,
}) => {
  const [first, second] = ["61 Kommunen kaufen gemeinsam ein", "Kabinett will Meldung binnen 24 Stunden"];
  const desk = await newsroom.signIn("editor");
  await desk.goto("/redaktion/startseite");
  for (const headline of [first, second]) await place(desk, "Hervorgehoben", headline);
  const links = areaOf(desk, "Hervorgehoben").getByRole("link");
  const handle = desk.getByRole("button", { name: `${first} verschieben` });
  const [from, to] = [await handle.boundingBox(), await links.last().boundingBox()];
  if (!from || !to) throw new Error("Both rows are on the screen");
  await desk.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await desk.mouse.down();
  await desk.mouse.move(from.x + from.width / 2, to.y + to.height, { steps: 8 });
  await expect(desk.getByText(`${first} steht jetzt auf Platz 2 von 2.`)).toBeAttached();
  await desk.mouse.up();
  await expect(links).toContainText([second, first]);

  await handle.focus();
  await desk.keyboard.press("Space");
  await expect(desk.getByText(`${first} aufgenommen, Platz 2 von 2.`)).toBeAttached();
  await desk.keyboard.press("ArrowUp");
  await expect(desk.getByText(`${first} steht jetzt auf Platz 1 von 2.`)).toBeAttached();
  await desk.keyboard.press("Space");
  await expect(links).toContainText([first, second]);
  await desk.getByRole("button", { name: `${first} nach unten` }).press("Enter");
  await expect(links).toContainText([second, first]);
  await publish(desk);

  const reader = await newsroom.stranger();
  await reader.goto("/");
  const told = await reader.getByRole("main").getByRole("heading", { level: 2 }).allTextContents();
  const placeOf = (headline: string) => told.findIndex((text) => text.includes(headline));
  expect(placeOf(second)).toBeGreaterThan(-1);
  expect(placeOf(second)).toBeLessThan(placeOf(first));
  for (const headline of [first, second]) await choose(desk, headline, "Herausnehmen");
  await publish(desk);
});
