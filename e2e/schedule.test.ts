import { expect, type Locator, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { test } from "./newsroom-test.ts";
import { clearAway } from "./server-actions.ts";
import { buildPiece, expectSaved, publishPiece, writePiece } from "./written-piece.ts";

const button = (desk: Page, name: string) => desk.getByRole("button", { name, exact: true });

async function openMenu(desk: Page, entry: string): Promise<void> {
  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: entry }).click();
}

async function plan(dialog: Locator, at: string): Promise<void> {
  await dialog.getByLabel("Erscheint am").fill(at);
  await dialog.getByRole("button", { name: "Veröffentlichung planen" }).click();
}

test("a publication is planned by German clocks, not before the embargo, changed and called off", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, buildPiece());
  await openMenu(desk, "Termine und Sperrfrist");
  await desk.getByLabel("Sperrfrist bis").fill("2099-03-01T09:00");
  await button(desk, "Termine speichern").click();
  await expect(desk.getByText("Sperrfrist bis 1.3.2099, 9.00 Uhr (MEZ)", { exact: true })).toBeVisible();

  await button(desk, "Planen").click();
  const dialog = desk.getByRole("dialog", { name: "Veröffentlichung planen" });
  const moment = dialog.getByLabel("Erscheint am");
  await dialog.getByRole("button", { name: "Veröffentlichung planen" }).click();
  await expect(moment).toHaveAccessibleDescription(/Geben Sie Tag und Uhrzeit an/);
  await plan(dialog, "2018-11-09T09:00");
  await expect(moment).toHaveAccessibleDescription(/schon vorbei/);
  await plan(dialog, "2099-03-01T08:59");
  await expect(moment).toHaveAccessibleDescription(/Dann gilt die Sperrfrist noch/);
  // The hour that is left out in spring, and the one that comes twice in autumn.
  await plan(dialog, "2099-03-29T02:30");
  await expect(moment).toHaveAccessibleDescription(/Diese Uhrzeit gibt es an dem Tag nicht/);
  await plan(dialog, "2099-10-25T02:30");
  await expect(moment).toHaveAccessibleDescription(/zweimal/);
  expect(await findBarriers(desk)).toEqual([]);
  await dialog.getByLabel("Welche der beiden Stunden").selectOption({ label: "die erste, Sommerzeit" });
  await dialog.getByRole("button", { name: "Veröffentlichung planen" }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByText("Erscheint am 25.10.2099, 2.30 Uhr (MESZ)", { exact: true })).toBeVisible();
  await expect(desk.getByText("Der Artikel ist geplant. Heben Sie die Planung auf, bevor Sie ihn ändern.")).toHaveCount(
    1,
  );
  expect(await findBarriers(desk)).toEqual([]);

  await button(desk, "Planung ändern").click();
  await plan(dialog, "2099-10-26T06:00");
  await expect(desk.getByText("Erscheint am 26.10.2099, 6.00 Uhr (MEZ)", { exact: true })).toBeVisible();
  await button(desk, "Planung ändern").click();
  await dialog.getByRole("button", { name: "Planung aufheben" }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByText(/Erscheint am/)).toHaveCount(0);
  // At once: what is typed while the server still takes the editor for a reader must not be lost.
  await desk.getByRole("textbox", { name: "Titel", exact: true }).fill("Wieder zu ändern");
  await expectSaved(desk);
  await desk.reload();
  await expect(desk.getByRole("textbox", { name: "Titel", exact: true })).toHaveValue("Wieder zu ändern");

  await openMenu(desk, "Verlauf");
  await expect(desk.getByRole("row").filter({ hasText: "Veröffentlichung geplant" })).toHaveCount(2);
  await expect(desk.getByRole("row").filter({ hasText: "geplant: 25.10.2099, 2.30 Uhr" })).toHaveCount(1);
  await expect(desk.getByRole("row").filter({ hasText: "Planung aufgehoben" })).toContainText("Geplant → Abgenommen");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("what lacks something for its readers is not planned; the dialog and the page say what", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, buildPiece({ teaser: " " }));
  await button(desk, "Planen").click();
  const dialog = desk.getByRole("dialog", { name: "Veröffentlichung planen" });
  await plan(dialog, "2099-10-26T06:00");
  await expect(dialog.getByText(/Vorspann/)).toBeVisible();
  await dialog.getByRole("button", { name: "Abbrechen" }).click();
  await expect(desk.getByRole("textbox", { name: "Vorspann" })).toHaveAttribute("aria-invalid", "true");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("the end of a publication is planned with what remains at the address, changed and called off", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, buildPiece());
  await publishPiece(desk);
  await openMenu(desk, "Offline nehmen planen");
  const dialog = desk.getByRole("dialog", { name: "Offline nehmen planen" });
  await dialog.getByLabel("Offline ab").fill("2099-12-31T23:59");
  await dialog.getByRole("button", { name: "Zeitpunkt speichern" }).click();
  await expect(desk.getByText("Geht offline am 31.12.2099, 23.59 Uhr (MEZ)", { exact: true })).toBeVisible();

  await openMenu(desk, "Offline-Termin ändern");
  await dialog.getByLabel("Was dann an seiner Adresse steht").selectOption({ label: "Ein Hinweis" });
  await dialog.getByLabel("Hinweis für Leser").fill("Die Ausschreibung ist beendet.");
  expect(await findBarriers(desk)).toEqual([]);
  await dialog.getByRole("button", { name: "Zeitpunkt speichern" }).click();
  await expect(desk.getByText("Wird zurückgezogen am 31.12.2099, 23.59 Uhr (MEZ)", { exact: true })).toBeVisible();
  await openMenu(desk, "Offline-Termin ändern");
  await expect(dialog.getByLabel("Hinweis für Leser")).toHaveValue("Die Ausschreibung ist beendet.");
  await dialog.getByRole("button", { name: "Termin aufheben" }).click();
  await expect(dialog).toBeHidden();
  await expect(desk.getByText(/Wird zurückgezogen am/)).toHaveCount(0);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
