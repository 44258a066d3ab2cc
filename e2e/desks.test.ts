import { expect, type Page } from "@playwright/test";
import { buildLegacyText } from "#operations/import/legacy/build-legacy-text.ts";
import { importLegacyFolder } from "./legacy-folder.ts";
import { test } from "./own-house-test.ts";
import { uniqueWord } from "./written-piece.ts";

async function createSection(desk: Page, name: string): Promise<void> {
  await desk.getByRole("button", { name: "Ressort anlegen" }).click();
  const form = desk.getByRole("dialog", { name: "Ressort anlegen" });
  await form.getByLabel("Name").fill(name);
  await form.getByRole("button", { name: "Ressort anlegen" }).click();
  await expect(form).toBeHidden();
  await expect(desk.getByRole("listitem").filter({ hasText: name })).toBeVisible();
}

async function openMenu(desk: Page, name: string, entry: string): Promise<void> {
  await desk.getByRole("button", { name: `Aktionen für ${name}` }).click();
  await desk.getByRole("menuitem", { name: entry }).click();
}

/** A word as it stands in an address. */
const slugOf = (word: string): string => word.toLowerCase();

test("sections are created, renamed, put in order and deleted, and readers see each step at once", async ({
  desk,
  newsroom,
}) => {
  const [first, second, renamed] = [uniqueWord("Verkehr"), uniqueWord("Wohnen"), uniqueWord("Bauen")];
  const reader = await newsroom.stranger();
  const navigation = reader.getByRole("banner").getByRole("link", {
    name: new RegExp(`^(${first}|${second}|${renamed})$`),
  });
  await desk.goto("/redaktion/ressorts");
  await createSection(desk, first);
  await createSection(desk, second);
  await reader.goto("/");
  await expect(navigation).toHaveText([first, second]);

  await openMenu(desk, second, "Umbenennen");
  const form = desk.getByRole("dialog");
  await form.getByLabel("Name").fill(renamed);
  await form.getByRole("button", { name: "Speichern" }).click();
  await expect(desk.getByText(`Das Ressort heißt jetzt „${renamed}“.`)).toBeVisible();
  const old = await reader.request.get(`/ressort/${slugOf(second)}`, { maxRedirects: 0 });
  expect(old.status()).toBe(308);
  expect(old.headers()["location"]).toMatch(new RegExp(`/ressort/${slugOf(renamed)}$`));

  await desk.getByRole("button", { name: `${renamed} nach oben` }).click();
  await expect(desk.getByText("Reihenfolge gespeichert.")).toBeVisible();
  await reader.reload();
  await expect(navigation).toHaveText([renamed, first]);

  for (const name of [renamed, first]) {
    await openMenu(desk, name, "Löschen");
    await desk.getByRole("alertdialog").getByRole("button", { name: "Löschen" }).click();
    await expect(desk.getByText(`Ressort „${name}“ gelöscht.`)).toBeVisible();
  }
  await reader.reload();
  await expect(navigation).toHaveCount(0);
  expect((await reader.goto(`/ressort/${slugOf(renamed)}`))?.status()).toBe(404);
});

/** A published piece by somebody of whom only the initials are known, in a section and with a keyword of its own. */
function importPiece(dataDir: string) {
  const word = uniqueWord("");
  const piece = { initials: word.slice(0, 4), section: `Bereich ${word}`, keyword: `Thema ${word}` };
  const page = buildLegacyText({
    body: [`Der Schalter ${word} steht im Erdgeschoss.`, `Geöffnet ist auch am Samstag. (${piece.initials})`],
    keywords: [`Stichwörter: ${piece.keyword}`],
    around: ["Druckversion PDF Link mailen", "", `Weitere Meldungen und Beiträge aus dem Bereich ${piece.section}`],
  });
  const [id] = importLegacyFolder(dataDir, [page]);
  return { ...piece, address: `/meldung/${id}` };
}

test("a name given to imported initials, and a changed one, stand in the byline at once", async ({
  desk,
  newsroom,
  ownHouse,
}) => {
  const piece = importPiece(ownHouse.dataDir);
  const reader = await newsroom.stranger();
  await reader.goto(piece.address);
  const byline = reader.getByRole("article").first().locator('a[rel="author"]');
  await expect(byline).toHaveText(piece.initials);

  await desk.goto("/redaktion/personen");
  const row = desk.getByRole("listitem").filter({ hasText: `(${piece.initials})` });
  await row.getByRole("button", { name: "Name ergänzen" }).click();
  const form = desk.getByRole("dialog", { name: /bearbeiten$/ });
  for (const name of ["Berta Amsel", "Berta Amsel-Krüger"]) {
    await form.getByLabel("Name").fill(name);
    await form.getByRole("button", { name: "Speichern" }).click();
    await expect(form).toBeHidden();
    await expect(row).toContainText(name);
    await reader.reload();
    await expect(byline).toHaveText(name);
    await row.getByRole("button", { name: /bearbeiten$/ }).click();
  }
});

test("a keyword's new name reaches readers, and its old address leads to the new one", async ({
  desk,
  newsroom,
  ownHouse,
}) => {
  const piece = importPiece(ownHouse.dataDir);
  const renamed = uniqueWord("Bürgernähe ");
  const reader = await newsroom.stranger();
  await reader.goto(piece.address);
  const link = reader.getByRole("article").first().locator('a[rel="tag"]');
  const oldAddress = (await link.getAttribute("href")) ?? "";

  await desk.goto("/redaktion/stichwoerter");
  await desk.getByRole("searchbox", { name: "Stichwort suchen" }).fill(piece.keyword);
  await desk.keyboard.press("Enter");
  await desk.getByRole("link", { name: piece.keyword }).click();
  await desk.getByLabel("Name", { exact: true }).fill(renamed);
  await desk.getByLabel("Art").selectOption({ label: "Thema" });
  await desk.getByLabel("Akronym").fill("BN");
  await desk.getByRole("button", { name: "Speichern" }).click();
  await expect(desk.getByText(`Stichwort „${renamed}“ gespeichert.`)).toBeVisible();

  await reader.reload();
  await expect(link).toHaveText(`${renamed} (BN)`);
  const newAddress = (await link.getAttribute("href")) ?? "";
  expect(newAddress).not.toBe(oldAddress);
  const old = await reader.request.get(oldAddress, { maxRedirects: 0 });
  expect([old.status(), new URL(old.headers()["location"] ?? "", ownHouse.url).pathname]).toEqual([308, newAddress]);
});

test("an empty imprint is complained of until it is written, and then stands on the portal", async ({
  desk,
  newsroom,
}) => {
  const warning = desk.getByText("Das Impressum ist leer.");
  await desk.goto("/redaktion");
  await expect(desk.getByText("Impressum und Datenschutzerklärung sind leer")).toBeVisible();
  await desk.getByRole("link", { name: "Zu den Einstellungen" }).click();
  await expect(warning).toBeVisible();
  const reader = await newsroom.stranger();
  await reader.goto("/impressum");
  await expect(reader.getByText("Diese Angaben werden gerade vervollständigt.")).toBeVisible();

  const name = uniqueWord("Rathaustakt ");
  await desk.getByLabel("Name des Portals").fill(name);
  await desk.getByRole("button", { name: "Speichern", exact: true }).click();
  await expect(desk.getByText("Einstellungen gespeichert.")).toBeVisible();
  await reader.reload();
  await expect(reader.getByRole("banner").getByRole("link", { name })).toBeVisible();

  await desk.getByRole("textbox", { name: "Impressum" }).click();
  await desk.keyboard.type("## Anbieter");
  await desk.keyboard.press("Enter");
  await desk.keyboard.type("Rathaustakt Verlag, Marktplatz 1, Falkenbrück");
  await desk.getByRole("button", { name: "Impressum speichern" }).click();
  await expect(warning).toHaveCount(0);
  await reader.reload();
  await expect(reader.getByRole("heading", { level: 2, name: "Anbieter" })).toBeVisible();
  await expect(reader.getByText("Rathaustakt Verlag, Marktplatz 1, Falkenbrück")).toBeVisible();
  await desk.goto("/redaktion");
  await expect(desk.getByText("Die Datenschutzerklärung ist leer")).toBeVisible();
});

test("a reader cancels without signing in, keeps a receipt, and the desk works it off", async ({ desk, newsroom }) => {
  const reader = await newsroom.stranger();
  const name = `Frieda ${uniqueWord("F")}`;
  await reader.goto("/");
  await reader.getByRole("contentinfo").getByRole("link", { name: "Verträge hier kündigen" }).click();
  await reader.getByRole("textbox", { name: /^Name/ }).fill(name);
  await reader.getByRole("button", { name: "jetzt kündigen" }).click();
  await expect(reader.getByRole("alert")).toContainText("Bitte prüfen Sie Ihre Angaben:");
  await reader.getByRole("textbox", { name: /^E-Mail/ }).fill("frieda@leserin.example");
  await reader.getByRole("textbox", { name: /^Vertrag/ }).fill("Jahresabo, Kundennummer 40 117");
  await reader.getByRole("button", { name: "jetzt kündigen" }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toHaveText("Ihre Kündigung ist eingegangen.");
  const number = (await reader.getByRole("definition").first().textContent()) ?? "";
  await expect(reader.getByRole("definition").nth(1)).toHaveText(/^\d{1,2}\.\d{1,2}\.\d{4}.* Uhr$/);
  expect(await reader.context().cookies()).toEqual([]);

  await desk.goto("/redaktion/abos");
  const card = desk.getByRole("article").filter({ hasText: name });
  await expect(card).toContainText(number);
  await expect(card).toContainText("Jahresabo, Kundennummer 40 117");
  await card.getByRole("button", { name: `Vorgang ${number} erledigt` }).click();
  await expect(card).toContainText("Erledigt am");
  await expect(card.getByRole("button")).toHaveCount(0);
});
