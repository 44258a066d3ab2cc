import { expect, type Page, type Request } from "@playwright/test";
import { createAccount } from "./newsroom-command.ts";
import { enterDesk, test } from "./newsroom-test.ts";
import { clearAway } from "./server-actions.ts";
import { beginPiece, expectSaved, uniqueWord } from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const headline = (desk: Page) => desk.getByRole("textbox", { name: "Titel", exact: true });
const savingState = (desk: Page) => desk.getByRole("status", { name: "Speicherstand" });
const isSave = (request: Request) => request.method() === "POST" && (request.postData() ?? "").includes("baseVersion");

/** Lets saves reach the server and holds their answers until `release` is called; later ones pass. */
async function holdAnswers(desk: Page): Promise<() => void> {
  const gate = Promise.withResolvers<void>();
  await desk.route("**/redaktion/artikel/*", async (route) => {
    if (!isSave(route.request())) return route.fallback();
    const response = await route.fetch();
    await gate.promise;
    await route.fulfill({ response });
  });
  return gate.resolve;
}

test("what is typed while the answer to a save is missing is saved all the same", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  const release = await holdAnswers(desk);
  await text(desk).click();
  await desk.keyboard.type("Der erste Satz.");
  await expect(savingState(desk)).toHaveText("Speichert …");
  await desk.keyboard.type(" Der zweite, der länger dauert als die Leitung schweigt.", { delay: 55 });
  await headline(desk).fill("Während des Speicherns");
  await expect(savingState(desk)).toHaveText("Speichert …");
  release();
  await expect(savingState(desk)).toHaveText("Gespeichert");

  await desk.reload();
  await expect(text(desk)).toHaveText("Der erste Satz. Der zweite, der länger dauert als die Leitung schweigt.");
  await expect(headline(desk)).toHaveValue("Während des Speicherns");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("saving by itself, by Ctrl+S and after a change beside the text never get in one another's way", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  const saves = { running: 0, atOnce: 0 };
  desk.on("request", (request) => {
    if (isSave(request)) saves.atOnce = Math.max(saves.atOnce, ++saves.running);
  });
  desk.on("response", (response) => {
    if (isSave(response.request())) saves.running -= 1;
  });
  for (const [index, genre] of ["Bericht", "Interview", "Kommentar"].entries()) {
    await text(desk).press("Control+End");
    await desk.keyboard.type(`Satz ${index + 1}. `);
    await desk.keyboard.press("Control+s");
    await desk.getByLabel("Genre").selectOption({ label: genre });
    await desk.keyboard.press("Control+s");
    await desk.keyboard.press("Control+s");
  }
  await expect(savingState(desk)).toHaveText("Gespeichert");
  await expect(desk.getByText("Hier wird nicht mehr gespeichert.")).toHaveCount(0);
  expect(saves.atOnce).toBe(1);
  await desk.reload();
  await expect(text(desk)).toHaveText("Satz 1. Satz 2. Satz 3. ");
  await expect(desk.getByLabel("Genre")).toHaveValue("kommentar");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("of two people on one article the second one's save is refused, and the text can be taken along", async ({
  newsroom,
}) => {
  const [first, second] = [await newsroom.signIn("editor"), await newsroom.signIn("admin")];
  const id = await beginPiece(first);
  await second.goto(`/redaktion/artikel/${id}`);
  await second.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await headline(first).fill("Die Fassung der Ersten");
  await expectSaved(first);

  await text(second).click();
  await second.keyboard.type("Meine mühsam geschriebenen Sätze.");
  await expect(savingState(second)).toHaveText("Nicht gespeichert");
  await expect(second.getByRole("alert").filter({ hasText: "Hier wird nicht mehr gespeichert." })).toBeVisible();
  await second.keyboard.type(" Und noch einer.");
  await expect(text(second)).toHaveText("Meine mühsam geschriebenen Sätze. Und noch einer.");
  await second.getByRole("button", { name: "Meinen Text kopieren" }).click();
  await expect(second.getByText("Text kopiert.")).toBeVisible();
  const copied = await second.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain("Meine mühsam geschriebenen Sätze. Und noch einer.");

  second.once("dialog", (question) => void question.dismiss());
  await second.getByRole("link", { name: "Schreibtisch" }).click();
  await expect(text(second)).toHaveText("Meine mühsam geschriebenen Sätze. Und noch einer.");
  second.once("dialog", (question) => void question.accept());
  await second.getByRole("button", { name: "Neue Fassung laden" }).click();
  await expect(headline(second)).toHaveValue("Die Fassung der Ersten");
  await expect(text(second)).toHaveText("");
  await first.reload();
  await expect(text(first)).toHaveText("");
  await clearAway({ request: first.request, url: newsroom.url }, [id]);
});

test("without a network the page says so, keeps the text and saves it when the network is back", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await desk.context().setOffline(true);
  await text(desk).click();
  await desk.keyboard.type("Im Zug geschrieben.");
  await expect(savingState(desk)).toHaveText("Nicht gespeichert – neuer Versuch folgt");
  await expect(desk.getByText("Keine Verbindung zum Server. Ihre Eingaben stehen noch da.")).toBeVisible();
  await desk.keyboard.type(" Im Tunnel auch.");
  await desk.context().setOffline(false);
  await expect(savingState(desk)).toHaveText("Gespeichert");
  await desk.reload();
  await expect(text(desk)).toHaveText("Im Zug geschrieben. Im Tunnel auch.");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("a session that ends while somebody writes costs no text: after signing in again it is saved", async ({
  newsroom,
}) => {
  const account = createAccount(newsroom.dataDir, "editor");
  const [desk, elsewhere] = [await newsroom.stranger(), await newsroom.stranger()];
  for (const page of [desk, elsewhere]) await enterDesk(page, account);
  const id = await beginPiece(desk);
  await elsewhere.getByRole("button", { name: "Abmelden" }).click();
  await elsewhere.waitForURL("**/anmelden");

  const word = uniqueWord("weitergeschrieben-");
  await text(desk).click();
  await desk.keyboard.type(`Trotzdem ${word}`);
  await expect(savingState(desk)).toHaveText("Anmeldung abgelaufen – nicht gespeichert");
  const opening = desk.context().waitForEvent("page");
  await desk.getByRole("link", { name: "In neuem Fenster anmelden" }).click();
  await enterDesk(await opening, account);
  await expect(savingState(desk)).toHaveText("Gespeichert");
  await expect(desk.getByText("Ihre Anmeldung ist abgelaufen.")).toBeHidden();
  await desk.reload();
  await expect(text(desk)).toHaveText(`Trotzdem ${word}`);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("whoever leaves with unsaved text is asked, and who goes on by a link of the desk loses nothing", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  const release = await holdAnswers(desk);
  await text(desk).click();
  await desk.keyboard.type("Noch nicht gespeichert.");
  const asking = desk.waitForEvent("dialog");
  const leaving = desk.goto("/").catch(() => null);
  const question = await asking;
  expect(question.type()).toBe("beforeunload");
  await question.dismiss();
  await leaving;
  expect(desk.url()).toMatch(/\/redaktion\/artikel\/\d+$/);
  await expect(text(desk)).toHaveText("Noch nicht gespeichert.");
  release();
  await expect(savingState(desk)).toHaveText("Gespeichert");

  await text(desk).press("Control+End");
  await desk.keyboard.type(" Und gleich weiter.");
  await desk.getByRole("link", { name: "Schreibtisch" }).click();
  await desk.getByRole("heading", { level: 1, name: "Schreibtisch" }).waitFor();
  await desk.goto(`/redaktion/artikel/${id}`);
  await expect(text(desk)).toHaveText("Noch nicht gespeichert. Und gleich weiter.");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
