import { expect, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { createAccount } from "./newsroom-command.ts";
import { enterDesk } from "./newsroom-test.ts";
import { test } from "./own-house-test.ts";
import { buildPiece, expectSaved, publishPiece, uniqueWord, writePiece } from "./written-piece.ts";

async function askForFourEyes(admin: Page): Promise<string> {
  const section = uniqueWord("Vergabe");
  await admin.goto("/redaktion/ressorts");
  await admin.getByRole("button", { name: "Ressort anlegen" }).click();
  const form = admin.getByRole("dialog", { name: "Ressort anlegen" });
  await form.getByLabel("Name").fill(section);
  await form.getByRole("button", { name: "Ressort anlegen" }).click();
  await expect(form).toBeHidden();
  await admin.getByRole("button", { name: `Aktionen für ${section}` }).click();
  await admin.getByRole("menuitem", { name: "Vier-Augen-Prinzip einschalten" }).click();
  await expect(admin.getByRole("listitem").filter({ hasText: section })).toContainText("Vier-Augen-Prinzip");
  return section;
}

const headline = (desk: Page) => desk.getByRole("textbox", { name: "Titel", exact: true });
const button = (desk: Page, name: string) => desk.getByRole("button", { name, exact: true });
const state = (desk: Page, name: string) => desk.getByText(name, { exact: true });

test("four eyes: nobody approves a piece of their own, a change ends the approval before everybody's eyes, an admin gives a reason", async ({
  desk: admin,
  newsroom,
}) => {
  const section = await askForFourEyes(admin);
  const author = await newPerson(admin);
  const [one, two] = [await newsroom.stranger(), await newsroom.stranger()];
  const [writer, reader] = [createAccount(newsroom.dataDir, "editor"), createAccount(newsroom.dataDir, "editor")];
  await enterDesk(one, writer);
  await enterDesk(two, reader);
  const id = await writePiece(one, buildPiece({ section, author }));
  await handIn(one);
  await expect(one.getByText("Der Artikel muss abgenommen sein, bevor Leser ihn sehen.")).toBeVisible();
  for (const name of ["Abnehmen", "Veröffentlichen"]) await expect(button(one, name)).toHaveCount(0);

  await two.goto(`/redaktion/artikel/${id}`);
  await button(two, "Abnehmen").click();
  await expect(two.getByText(`Abgenommen von ${reader.name}`)).toBeVisible();
  await one.reload();
  await expect(button(one, "Veröffentlichen")).toBeVisible();

  // The writer changes a word: from now on it is not what was approved, on both screens.
  await headline(one).fill(`Nach der Abnahme ${uniqueWord("")}`);
  await expectSaved(one);
  for (const desk of [one, two]) {
    await expect(desk.getByText("Die Abnahme gilt nicht mehr")).toBeVisible();
    await expect(state(desk, "Zur Abnahme")).toBeVisible();
    await expect(button(desk, "Veröffentlichen")).toHaveCount(0);
  }
  expect(await findBarriers(one)).toEqual([]);

  await sendBack(two, "Bitte den Titel noch einmal ansehen.");
  await one.reload();
  await expect(one.getByText(`Zurückgegeben von ${reader.name}`)).toBeVisible();
  await expect(one.getByText("Bitte den Titel noch einmal ansehen.")).toBeVisible();
  await handIn(one);
  await two.reload();
  await button(two, "Abnehmen").click();
  await expect(two.getByText(`Abgenommen von ${reader.name}`)).toBeVisible();
  await publishPiece(two);

  await approveAlone(admin, await writePiece(admin, buildPiece({ section, author })));
});

/** Somebody who is in the byline and has no account. */
async function newPerson(admin: Page): Promise<string> {
  const name = `Mara ${uniqueWord("Feld")}`;
  await admin.goto("/redaktion/personen");
  await button(admin, "Person anlegen").click();
  const form = admin.getByRole("dialog", { name: "Person anlegen" });
  await form.getByLabel("Name").fill(name);
  await form.getByLabel("Kürzel").fill(uniqueWord("m").slice(0, 8));
  await form.getByRole("button", { name: "Person anlegen" }).click();
  await expect(form).toBeHidden();
  return name;
}

/** The state is called like the step that leads to it. */
async function handIn(desk: Page): Promise<void> {
  await button(desk, "Zur Abnahme").click();
  await expect(button(desk, "Zur Abnahme")).toHaveCount(0);
  await expect(state(desk, "Zur Abnahme")).toBeVisible();
}

async function sendBack(desk: Page, remark: string): Promise<void> {
  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: "Zurück in den Entwurf" }).click();
  const dialog = desk.getByRole("alertdialog");
  await dialog.getByLabel("Bemerkung").fill(remark);
  await dialog.getByRole("button", { name: "Zurück in den Entwurf" }).click();
  await expect(dialog).toBeHidden();
}

async function approveAlone(admin: Page, id: number): Promise<void> {
  await admin.goto(`/redaktion/artikel/${id}`);
  await handIn(admin);
  await expect(button(admin, "Abnehmen")).toHaveCount(0);
  await button(admin, "Weitere Aktionen").click();
  await admin.getByRole("menuitem", { name: "Ohne zweites Augenpaar abnehmen" }).click();
  const dialog = admin.getByRole("alertdialog");
  const confirm = dialog.getByRole("button", { name: "Ohne zweites Augenpaar abnehmen" });
  await confirm.click();
  await expect(dialog.getByLabel("Grund")).toHaveAccessibleDescription(/Nennen Sie den Grund/);
  await dialog.getByLabel("Grund").fill("Allein im Dienst");
  await confirm.click();
  await expect(dialog).toBeHidden();
  await expect(admin.getByText(/ohne zweites Augenpaar abgenommen/)).toBeVisible();
  await expect(button(admin, "Veröffentlichen")).toBeVisible();
}
