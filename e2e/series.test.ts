import { expect } from "@playwright/test";
import { test } from "./newsroom-test.ts";
import { uniqueWord } from "./written-piece.ts";

test("an editor puts a series together by keyboard, and readers find their way from part to part", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const name = uniqueWord("Serie");
  await desk.goto("/redaktion/serien");
  await desk.getByRole("button", { name: "Serie anlegen" }).click();
  await desk.getByRole("dialog").getByLabel("Name").fill(name);
  await desk.keyboard.press("Enter");
  await expect(desk.getByRole("heading", { level: 1, name })).toBeVisible();

  const chosen: string[] = [];
  for (const _part of [1, 2]) {
    await desk.getByRole("button", { name: "Beitrag aufnehmen" }).press("Enter");
    await desk.getByLabel("Beitrag suchen").fill("Glasfaser");
    const first = desk.getByRole("list", { name: "Gefundene Beiträge" }).getByRole("button").first();
    await first.waitFor();
    await expect(desk.getByRole("list", { name: "Gefundene Beiträge" })).toHaveAttribute("aria-busy", "false");
    chosen.push(((await first.textContent()) ?? "").replace(/^\[.*?\] /, ""));
    await desk.keyboard.press("ArrowDown");
    await desk.keyboard.press("Enter");
    await expect(desk.getByRole("dialog")).toHaveCount(0);
  }
  const parts = desk.getByRole("list", { name: "Teile der Serie" });
  // Two parts can be moved, which draws the list anew.
  await parts
    .getByRole("button", { name: / verschieben$/ })
    .first()
    .waitFor();
  await parts
    .getByRole("button", { name: / nach unten$/ })
    .first()
    .press("Enter");
  await expect(parts.getByRole("link").first()).toHaveText(chosen[1] ?? "");
  await desk.getByLabel("Beschreibung").fill("Zwei Wege zum Anschluss.");
  await desk.getByLabel("Name").fill(" ");
  await desk.getByRole("button", { name: "Speichern" }).click();
  await expect(desk.getByText("Bitte geben Sie der Serie einen Namen.").first()).toBeVisible();
  await desk.getByLabel("Name").fill(name);
  await desk.getByRole("button", { name: "Speichern" }).click();
  await expect(desk.getByText("Die Serie ist gespeichert.")).toBeVisible();

  const reader = await newsroom.stranger();
  await reader.goto("/serie");
  await reader.getByRole("main").getByRole("link", { name }).click();
  await expect(reader.getByText("Zwei Wege zum Anschluss.")).toBeVisible();
  await reader.getByRole("list", { name: "Teile der Serie" }).getByRole("heading").first().getByRole("link").click();
  await expect(reader.getByText(`Teil 1 von 2 der Serie „${name}“`)).toBeVisible();
  const box = reader.getByRole("navigation", { name: `Serie: ${name}` });
  await expect(box.getByText("Voriger Teil")).toHaveCount(0);
  await box.locator('[rel="next"]').click();
  await expect(reader.getByText(`Teil 2 von 2 der Serie „${name}“`)).toBeVisible();

  for (const _part of [1, 2]) {
    await parts
      .getByRole("button", { name: /^Aktionen/ })
      .first()
      .click();
    await desk.getByRole("menuitem", { name: "Herausnehmen" }).click();
  }
  await desk.getByRole("button", { name: "Speichern" }).click();
  await expect(desk.getByText("Noch kein Teil.")).toBeVisible();
  await expect(desk.getByText("Noch nicht gespeichert.")).toHaveCount(0);
  await desk.getByRole("link", { name: "Alle Serien" }).click();
  await desk
    .getByRole("listitem")
    .filter({ hasText: name })
    .getByRole("button", { name: /^Aktionen/ })
    .click();
  await desk.getByRole("menuitem", { name: "Löschen" }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Löschen" }).click();
  await expect(desk.getByText(`Die Serie „${name}“ ist gelöscht.`)).toBeVisible();
});
