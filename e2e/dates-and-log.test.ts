import { expect, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { test } from "./newsroom-test.ts";
import { clearAway } from "./server-actions.ts";
import { buildPiece, publishPiece, writePiece } from "./written-piece.ts";

const button = (desk: Page, name: string) => desk.getByRole("button", { name, exact: true });

async function openDates(desk: Page) {
  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: "Termine und Sperrfrist" }).click();
  return desk.getByRole("dialog", { name: "Termine und Sperrfrist" });
}

test("an embargo is set by German clocks, keeps the piece back, shows in every list, and is lifted; the log has it all", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece();
  const id = await writePiece(desk, piece);
  const dialog = await openDates(desk);
  // The hour that is left out in spring, and the one that comes twice in autumn.
  await dialog.getByLabel("Geplant für").fill("2099-03-29T02:30");
  await dialog.getByLabel("Sperrfrist bis").fill("2099-10-25T02:30");
  await button(desk, "Termine speichern").click();
  await expect(dialog.getByLabel("Geplant für")).toHaveAccessibleDescription(/Diese Uhrzeit gibt es an dem Tag nicht/);
  expect(await findBarriers(desk)).toEqual([]);
  await dialog.getByLabel("Geplant für").fill("2099-10-26T06:00");
  await button(desk, "Termine speichern").click();
  await expect(dialog.getByLabel("Sperrfrist bis")).toHaveAccessibleDescription(/zweimal/);
  await dialog.getByLabel("Welche der beiden Stunden").selectOption({ label: "die zweite, Winterzeit" });
  await button(desk, "Termine speichern").click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByText("Sperrfrist bis 25.10.2099, 2.30 Uhr (MEZ)", { exact: true })).toBeVisible();
  await expect(desk.getByText("Geplant für 26.10.2099, 6.00 Uhr")).toBeVisible();
  await expect(button(desk, "Veröffentlichen")).toHaveCount(0);
  await desk.goto(`/redaktion/artikel?suche=${encodeURIComponent(piece.headline)}`);
  await expect(desk.getByRole("row").filter({ hasText: piece.headline })).toContainText("Sperrfrist bis 25.10.2099");

  await desk.goto(`/redaktion/artikel/${id}`);
  const again = await openDates(desk);
  await again.getByLabel("Sperrfrist bis").fill("");
  await button(desk, "Termine speichern").click();
  await expect(again).toBeHidden();
  await publishPiece(desk);

  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: "Verlauf" }).click();
  await expect(desk.getByRole("row").filter({ hasText: "Termine geändert" })).toHaveCount(2);
  await expect(desk.getByRole("row").nth(1)).toContainText(/Veröffentlicht.*Entwurf → Veröffentlicht/);
  await expectLogged(await newsroom.signIn("admin"), id);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

async function expectLogged(admin: Page, id: number): Promise<void> {
  await admin.goto("/redaktion/protokoll");
  await admin.getByLabel("Artikelnummer").fill(String(id));
  await admin.getByLabel("Was").selectOption({ label: "Termine geändert" });
  await button(admin, "Anzeigen").click();
  await expect(admin.getByRole("row")).toHaveCount(3);
  const downloading = admin.waitForEvent("download");
  await admin.getByRole("link", { name: "Als CSV herunterladen" }).click();
  const file = await (await downloading).createReadStream();
  const lines = (await new Response(file as unknown as ReadableStream).text()).trim().split("\r\n");
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain(`"Termine geändert";"Artikel ${id}"`);
}
