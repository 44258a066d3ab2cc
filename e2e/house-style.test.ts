import { expect, type Locator, type Page } from "@playwright/test";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { test } from "./quiet-test.ts";
import { answerTo, clearAway } from "./server-actions.ts";
import { beginPiece, expectSaved, uniqueWord } from "./written-piece.ts";

const textOf = (desk: Page): Locator => desk.getByRole("textbox", { name: "Text", exact: true });
const panelOf = (desk: Page): Locator => desk.getByRole("region", { name: "Hausstil", exact: true });

/** Lays down how a word is spelled that no other text has. */
async function createRule(desk: Page, right: string, wrong: string): Promise<void> {
  await desk.goto("/redaktion/hausstil");
  await desk.getByRole("button", { name: "Regel anlegen" }).first().click();
  const dialog = desk.getByRole("dialog", { name: "Regel anlegen" });
  await dialog.getByLabel("Richtig").fill(right);
  await dialog.getByLabel("Falsch").fill(wrong);
  await dialog.getByLabel("Gewicht").selectOption({ label: "Fehler" });
  await dialog.getByRole("button", { name: "Regel anlegen" }).click();
  await expect(dialog.getByLabel("Begründung")).toHaveAccessibleDescription(/Bitte begründen Sie die Regel/);
  await dialog.getByLabel("Begründung").fill("So nennt sich das Haus selbst.");
  await dialog.getByRole("button", { name: "Regel anlegen" }).click();
  await expect(dialog).toBeHidden();
}

test("a rule is laid down, tried, found while writing, mended by one key, ignored and switched off", async ({
  newsroom,
}) => {
  test.setTimeout(180_000);
  const desk = await newsroom.signIn("editor");
  const [right, wrong] = [uniqueWord("Werkhaus"), uniqueWord("Wergkhaus")];
  await createRule(desk, right, wrong);

  await desk.getByLabel("Satz zur Probe").fill(`Das ${wrong} öffnet.`);
  await expect(desk.getByRole("list", { name: "Gefunden" })).toContainText(`„${wrong}“→ „${right}“`);

  const id = await beginPiece(desk);
  await desk.getByRole("textbox", { name: "Titel", exact: true }).fill(`${wrong} eröffnet`);
  await textOf(desk).click();
  await desk.keyboard.insertText(`Das ${wrong} öffnet. Das ${wrong} schließt.`);
  const findings = panelOf(desk).getByRole("listitem");
  await expect(findings).toHaveCount(3);
  await expect(panelOf(desk).getByText("3 Stellen", { exact: true })).toBeVisible();

  // By keys alone: to the first place, its explanation, the mending, and back.
  await desk.keyboard.press("Control+Home");
  await desk.keyboard.press("F8");
  const explanation = desk.getByRole("region", { name: `Hausstil zu „${wrong}“` });
  await expect(explanation).toContainText("So nennt sich das Haus selbst.");
  expect(await findBarriers(desk)).toEqual([]);
  await desk.keyboard.press("Alt+Enter");
  await expect(textOf(desk)).toHaveText(`Das ${right} öffnet. Das ${wrong} schließt.`);
  await expect(explanation).toBeHidden();
  await expect(findings).toHaveCount(2);
  await desk.keyboard.press("Control+z");
  await expect(textOf(desk)).toHaveText(`Das ${wrong} öffnet. Das ${wrong} schließt.`);
  await expect(findings).toHaveCount(3);

  await desk.keyboard.press("F8");
  await explanation.getByRole("button", { name: "Alle 2 ändern" }).click();
  await expect(textOf(desk)).toHaveText(`Das ${right} öffnet. Das ${right} schließt.`);
  await textOf(desk).press("Control+z");
  await expect(findings).toHaveCount(3);

  // The title cannot be underlined: what was found stands below it, and the same key mends it.
  await desk.getByRole("textbox", { name: "Titel", exact: true }).press("Alt+Enter");
  await expect(desk.getByRole("textbox", { name: "Titel", exact: true })).toHaveValue(`${right} eröffnet`);
  await expect(findings).toHaveCount(2);

  // Who says that it may stand here says so for everybody who opens the article.
  const stored = answerTo(desk, "exemptFindingAction");
  await findings
    .first()
    .getByRole("button", { name: `„${wrong}“ in diesem Artikel ignorieren` })
    .click();
  await expect(findings).toHaveCount(0);
  await stored;
  await expectSaved(desk);
  await desk.reload();
  await expect(panelOf(desk).getByText("1 Form wird in diesem Artikel ignoriert.")).toBeVisible();
  await panelOf(desk).getByRole("button", { name: "Wieder anzeigen" }).click();
  await expect(findings).toHaveCount(2);

  for (const [colorScheme, width] of LOOKS) {
    await desk.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await desk.setViewportSize({ width, height: 800 });
    await panelOf(desk)
      .getByRole("button", { name: `Zur Stelle „${wrong}“` })
      .first()
      .click();
    await expect(explanation).toBeInViewport();
    expect(await findBarriers(desk, colorScheme), `${colorScheme}, ${width}`).toEqual([]);
    expect(await desk.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await desk.setViewportSize({ width: 1280, height: 800 });

  // Whoever wants to write undisturbed switches the checks off; this browser remembers it.
  await desk.getByRole("button", { name: "Werkzeuge" }).click();
  await desk.getByRole("menuitem", { name: "Prüfungen ausschalten" }).click();
  await expect(panelOf(desk).getByText("Die Prüfungen sind ausgeschaltet.")).toBeVisible();
  await desk.reload();
  await panelOf(desk).getByRole("button", { name: "Prüfungen einschalten" }).click();
  await expect(findings).toHaveCount(2);

  await desk.goto("/redaktion/hausstil");
  await desk.getByLabel("Regeln durchsuchen").fill(right);
  const toggle = desk.getByRole("switch", { name: `Regel „${right}“ ist eingeschaltet` });
  await toggle.click();
  await expect(toggle).not.toBeChecked();
  await expect(desk.getByText(`Regel „${right}“ ausgeschaltet.`)).toBeVisible();
  await desk.goto(`/redaktion/artikel/${id}`);
  await expect(panelOf(desk).getByText("Keine Stelle, an der eine Regel")).toBeVisible();

  await desk.goto("/redaktion/hausstil");
  await desk.getByLabel("Regeln durchsuchen").fill(right);
  await desk.getByRole("button", { name: `Aktionen für „${right}“` }).click();
  await desk.getByRole("menuitem", { name: "Löschen" }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Löschen" }).click();
  await expect(desk.getByText("Nichts gefunden")).toBeVisible();
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
