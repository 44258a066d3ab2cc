import { expect } from "@playwright/test";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { test } from "./quiet-test.ts";
import { answerTo } from "./server-actions.ts";
import { beginPiece, expectSaved } from "./written-piece.ts";

test("an admin sets lengths, and an editor sees how far a text is over or under them", async ({ newsroom }) => {
  test.setTimeout(240_000);
  const admin = await newsroom.signIn("admin");
  await admin.goto("/redaktion/einstellungen");
  const columnWidth = admin.getByLabel("Breite der Druckspalte in Millimetern");
  const target = admin.getByLabel("Ziel für Meldung");
  const save = admin.getByRole("button", { name: "Längen speichern" });
  await columnWidth.fill("fünf");
  await target.fill("40,5");
  await save.click();
  await expect(columnWidth).toHaveAccessibleDescription(/20 bis 200 Millimetern/);
  await expect(target).toHaveAccessibleDescription(/ganze Zahl von 1 bis 200\.000/);
  await expect(target).toHaveValue("40,5");
  await columnWidth.fill("30,0");
  await target.fill("60");
  await save.click();
  await expect(admin.getByText("Längen gespeichert.")).toBeVisible();

  const desk = await newsroom.signIn("editor");
  await beginPiece(desk);
  const text = desk.getByRole("textbox", { name: "Text", exact: true });
  await text.click();
  await desk.keyboard.insertText("Der Ammertaler Kreistag hat am Montag lange beraten.");
  const line = desk.getByRole("button", { name: /Zeichen (?:über|unter) dem Ziel/ });
  await expect(line).toHaveText("8 Wörter, 52 Zeichen, 8 Zeichen unter dem Ziel");
  await desk.keyboard.insertText(" Danach beschloss er.");
  await expect(line).toHaveText("11 Wörter, 73 Zeichen, 13 Zeichen über dem Ziel");

  await desk.keyboard.press("Shift+Control+ArrowLeft");
  await line.press("Enter");
  const dialog = desk.getByRole("dialog", { name: "Länge des Textes" });
  await expect(dialog.getByRole("row", { name: /Zeilen in der Druckspalte/ })).toContainText("4");
  await expect(dialog.getByRole("columnheader", { name: "Auswahl" })).toBeVisible();
  await expect(dialog).toContainText("Ziel für „Meldung“: 60 Zeichen – 13 Zeichen über dem Ziel");
  for (const [colorScheme, width] of LOOKS) {
    await desk.setViewportSize({ width, height: 700 });
    await desk.emulateMedia({ colorScheme });
    expect(await findBarriers(desk)).toEqual([]);
  }
  await desk.keyboard.press("Escape");
  await expect(line).toBeFocused();
  await expectSaved(desk);

  await admin.getByLabel("Einheit für Meldung").selectOption({ label: "Zeilen" });
  await target.fill("5");
  const inLines = answerTo(admin, "saveMeasuresAction");
  await save.click();
  await expect(admin.getByText("Längen gespeichert.").first()).toBeVisible();
  await inLines;
  await desk.reload();
  await expect(desk.getByRole("button", { name: /1 Zeile unter dem Ziel/ })).toBeVisible();

  // The house's lengths are those of all tests: as they were.
  await target.fill("");
  await columnWidth.fill("56");
  const asBefore = answerTo(admin, "saveMeasuresAction");
  await save.click();
  await asBefore;
  await expect(target).toHaveAccessibleDescription("");
});
