import { expect, type Locator, type Page } from "@playwright/test";
import { createAccount } from "./newsroom-command.ts";
import { enterDesk } from "./newsroom-test.ts";
import { test } from "./own-house-test.ts";
import type { Account } from "./running-server.ts";
import { uniqueWord } from "./written-piece.ts";

const WRONG = "E-Mail oder Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.";
const LAST_ADMIN = "Das ist der letzte Admin, der sich anmelden kann.";

const rowOf = (desk: Page, email: string): Locator => desk.getByRole("row").filter({ hasText: email });

async function choose(desk: Page, email: string, action: string): Promise<void> {
  await desk.goto("/redaktion/benutzer");
  await rowOf(desk, email)
    .getByRole("button", { name: /^Aktionen für / })
    .click();
  await desk.getByRole("menuitem", { name: action }).click();
}

async function changeRole(desk: Page, email: string, role: string): Promise<void> {
  await choose(desk, email, "Rolle ändern");
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("Rolle").selectOption({ label: role });
  await dialog.getByRole("button", { name: "Speichern" }).click();
}

async function confirm(desk: Page, email: string, action: string): Promise<void> {
  await choose(desk, email, action);
  await desk.getByRole("alertdialog").getByRole("button", { name: action }).click();
}

/** Tries to sign in and waits for the answer. */
async function tryPassword(page: Page, { email, password }: Pick<Account, "email" | "password">): Promise<Locator> {
  await page.getByLabel("E-Mail").fill(email);
  await page.getByLabel("Passwort", { exact: true }).fill(password);
  const answer = page.waitForResponse("**/api/auth/callback/credentials*");
  await page.getByRole("button", { name: "Anmelden" }).click();
  await answer;
  return page.getByRole("alert").filter({ hasText: "Fehler:" });
}

test("a new person sets the password by a link that works once, and then comes in", async ({ desk, newsroom }) => {
  const word = uniqueWord("");
  const account = { email: `${word}@neu.example`, password: `mit drei Wörtern ${word}` };
  await desk.goto("/redaktion/benutzer");
  await desk.getByRole("button", { name: "Benutzer anlegen" }).click();
  const form = desk.getByRole("dialog", { name: "Benutzer anlegen" });
  await form.getByLabel("Name").fill("Nele Neumann");
  await form.getByLabel("E-Mail").fill(account.email);
  await form.getByLabel("Rolle").selectOption({ label: "Redakteur/in" });
  await form.getByRole("button", { name: "Benutzer anlegen" }).click();
  const shown = desk.getByRole("dialog", { name: "Link für Nele Neumann" });
  const link = await shown.getByLabel("Einmal-Link").inputValue();
  await shown.getByRole("button", { name: "Ich habe den Link weitergegeben" }).click();
  await expect(rowOf(desk, account.email)).toContainText("noch kein Passwort");

  const person = await newsroom.stranger();
  await person.goto(link);
  const [password, repeat] = [
    person.getByLabel("Passwort", { exact: true }),
    person.getByLabel("Passwort wiederholen"),
  ];
  const save = person.getByRole("button", { name: "Passwort speichern" });
  await password.fill(account.password);
  await repeat.fill(`${account.password}!`);
  await save.click();
  await expect(repeat).toHaveAccessibleDescription("Die beiden Passwörter stimmen nicht überein.");
  for (const field of [password, repeat]) await field.fill("zu kurz");
  await save.click();
  await expect(password).toBeFocused();
  await expect(password).toHaveAccessibleDescription(/^Das Passwort braucht mindestens 12 Zeichen\./);
  for (const field of [password, repeat]) await field.fill(account.password);
  await save.click();
  await person.getByRole("link", { name: "Zur Anmeldung" }).click();
  await tryPassword(person, account);
  await person.waitForURL("**/redaktion");

  const finder = await newsroom.stranger();
  await finder.goto(link);
  await expect(finder.getByText("Dieser Link gilt nicht mehr.")).toBeVisible();
  await expect(finder.getByLabel("Passwort", { exact: true })).toHaveCount(0);
  await desk.reload();
  await expect(rowOf(desk, account.email)).toContainText("aktiv");
});

test("another role and a lock hold at once, for the browser that is signed in too", async ({
  desk,
  newsroom,
  ownHouse,
}) => {
  const account = createAccount(ownHouse.dataDir, "editor");
  const person = await newsroom.stranger();
  await enterDesk(person, account);
  await person.goto("/redaktion/stichwoerter/zustand");
  await changeRole(desk, account.email, "Autor/in");
  await expect(rowOf(desk, account.email)).toContainText("Autor/in");
  await person.goto("/redaktion/stichwoerter/zustand");
  await expect(person).toHaveURL(/\/anmelden/);
  await enterDesk(person, account);
  await expect(person.getByRole("link", { name: "Abos" })).toHaveCount(0);
  expect((await person.goto("/redaktion/stichwoerter/zustand"))?.status()).toBe(404);

  await confirm(desk, account.email, "Sperren");
  await expect(rowOf(desk, account.email)).toContainText("gesperrt");
  await person.goto("/redaktion");
  await expect(person).toHaveURL(/\/anmelden/);
  await expect(await tryPassword(person, account)).toContainText(WRONG);
  await confirm(desk, account.email, "Sperre aufheben");
  await expect(rowOf(desk, account.email)).toContainText("aktiv");
  await enterDesk(person, account);
});

test("the last admin can neither be locked out nor lose the role", async ({ desk, ownHouse }) => {
  const { email } = ownHouse.admin;
  await changeRole(desk, email, "Redakteur/in");
  await expect(desk.getByRole("dialog").getByRole("alert")).toContainText(LAST_ADMIN);
  await confirm(desk, email, "Sperren");
  await expect(desk.getByRole("alertdialog").getByRole("alert")).toContainText(LAST_ADMIN);
  await desk.goto("/redaktion/benutzer");
  await expect(rowOf(desk, email)).toContainText("Administrator/in");
  await expect(rowOf(desk, email)).toContainText("aktiv");
});

test("a wrong password, an unknown and a locked account get the same answer", async ({ newsroom, ownHouse }) => {
  const page = await newsroom.stranger();
  await page.goto("/anmelden");
  const attempts = [
    { email: ownHouse.admin.email, password: "falsches Passwort" },
    { email: `${uniqueWord("niemand-")}@unbekannt.example`, password: "falsches Passwort" },
  ];
  const answers: string[] = [];
  for (const attempt of attempts) answers.push((await (await tryPassword(page, attempt)).textContent()) ?? "");
  expect(new Set(answers).size, answers.join(" | ")).toBe(1);
  expect(answers[0]).toContain(WRONG);
  await expect(page.getByLabel("E-Mail")).toHaveValue(attempts[1]?.email ?? "");
  await expect(page.getByLabel("Passwort", { exact: true })).toBeFocused();
  await expect(page.getByLabel("Passwort", { exact: true })).toHaveValue("");
});

test("who guesses passwords is slowed down, and the owner still comes in from the own desk", async ({
  browser,
  newsroom,
  ownHouse,
}) => {
  const account = createAccount(ownHouse.dataDir, "author");
  await enterDesk(await newsroom.stranger(), account);
  const elsewhere = await browser.newContext({
    baseURL: ownHouse.url,
    extraHTTPHeaders: { "X-Forwarded-For": "203.0.113.7" },
  });
  const guesser = await elsewhere.newPage();
  await guesser.goto("/anmelden");
  for (let guess = 1; guess <= 10; guess += 1) {
    await expect(await tryPassword(guesser, { ...account, password: `geraten ${guess}` })).toContainText(WRONG);
  }
  const refusal = await tryPassword(guesser, account);
  await expect(refusal).toContainText("Zu viele Versuche. Warten Sie eine Minute");
  await elsewhere.close();
  await enterDesk(await newsroom.stranger(), account);
});

test("signing out ends the session in every browser of the account", async ({ newsroom, ownHouse }) => {
  const account = createAccount(ownHouse.dataDir, "author");
  const [here, there] = [await newsroom.stranger(), await newsroom.stranger()];
  for (const page of [here, there]) await enterDesk(page, account);
  await here.getByRole("button", { name: "Abmelden" }).click();
  await here.waitForURL("**/anmelden");
  expect((await here.context().cookies()).filter(({ value }) => value !== "").map(({ name }) => name)).not.toContain(
    "dachzeile",
  );
  await there.goto("/redaktion/artikel");
  await expect(there).toHaveURL(/\/anmelden\?weiter=%2Fredaktion%2Fartikel$/);
  await tryPassword(there, account);
  await there.waitForURL("**/redaktion/artikel");
});
