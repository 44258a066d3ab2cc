import { expect, type Page } from "@playwright/test";
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
