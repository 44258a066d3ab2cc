import { expect, type Page, type WebSocketRoute } from "@playwright/test";
import { putAsideMessages as asideWords } from "#lib/messages/desk-put-aside.ts";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";
import { createAccount, newsroomCommand } from "./newsroom-command.ts";
import { enterDesk, test } from "./newsroom-test.ts";
import { callAction, clearAway, mustSucceed } from "./server-actions.ts";
import { beginPiece, expectSaved, uniqueWord } from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const headline = (desk: Page) => desk.getByRole("textbox", { name: "Titel", exact: true });
const teaser = (desk: Page) => desk.getByRole("textbox", { name: "Vorspann" });
const savingState = (desk: Page) => desk.getByRole("group", { name: words.label });

/** The way between this browser and the server; a page opened later goes by it. */
type Line = {
  /** Everything that the server says arrives this much later, in milliseconds. */
  delay(milliseconds: number): void;
  cut(): Promise<void>;
  mend(): Promise<void>;
};

async function tapLine(desk: Page): Promise<Line> {
  const open = new Set<WebSocketRoute>();
  let isCut = false;
  let late = 0;
  await desk.context().routeWebSocket("**/api/gemeinsam", (socket) => {
    if (isCut) return void socket.close();
    const server = socket.connectToServer();
    open.add(socket);
    socket.onMessage((message) => server.send(message));
    server.onMessage((message) => {
      if (late === 0) socket.send(message);
      else setTimeout(() => !isCut && socket.send(message), late);
    });
  });
  return {
    delay(milliseconds) {
      late = milliseconds;
    },
    async cut() {
      isCut = true;
      await desk.context().setOffline(true);
      for (const socket of open) await socket.close();
      open.clear();
    },
    async mend() {
      isCut = false;
      await desk.context().setOffline(false);
    },
  };
}

/** The words of the text without the names at the carets of others. */
function wordsIn(desk: Page): Promise<string> {
  return text(desk).evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const caret of copy.querySelectorAll(".shared-caret")) caret.remove();
    // ProseMirror and the caret put joiners around it, which nobody reads.
    return (copy.textContent ?? "").replaceAll("\u2060", "");
  });
}

/** As a person does it: whoever is asked because the last keys are still on their way to the disk stays, and tries again. */
async function closeTab(desk: Page): Promise<void> {
  desk.on("dialog", (question) => question.dismiss());
  await expect(async () => {
    // It may have closed after the last trial gave up on it.
    if (!desk.isClosed()) await desk.close({ runBeforeUnload: true });
    expect(desk.isClosed()).toBe(true);
  }).toPass();
}

async function typeAtEnd(desk: Page, typed: string): Promise<void> {
  await text(desk).press("Control+End");
  await desk.keyboard.type(typed);
}

test("what is typed while the server's answers take three seconds is stored, and nobody is disturbed", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const line = await tapLine(desk);
  const id = await beginPiece(desk);
  await typeAtEnd(desk, "Der erste Satz.");
  await expectSaved(desk);
  line.delay(3_000);
  await typeAtEnd(desk, " Der zweite, der länger dauert als die Leitung schweigt.");
  await headline(desk).fill("Während des Speicherns");
  await expect(savingState(desk)).toHaveText(words.storing);
  await typeAtEnd(desk, " Und der dritte.");
  await expect(savingState(desk)).toHaveText(words.stored, { timeout: 15_000 });
  await expect(desk.getByRole("alertdialog")).toHaveCount(0);
  await desk.reload();
  await expect(text(desk)).toHaveText(
    "Der erste Satz. Der zweite, der länger dauert als die Leitung schweigt. Und der dritte.",
  );
  await expect(headline(desk)).toHaveValue("Während des Speicherns");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("saving by itself, by Ctrl+S and after a change beside the text never get in one another's way", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  for (const [index, genre] of ["Bericht", "Interview", "Kommentar"].entries()) {
    await typeAtEnd(desk, `Satz ${index + 1}. `);
    await desk.keyboard.press("Control+s");
    await desk.getByLabel("Genre").selectOption({ label: genre });
    await desk.keyboard.press("Control+s");
    await desk.keyboard.press("Control+s");
  }
  await expect(savingState(desk)).toHaveText(words.stored);
  await expect(desk.getByRole("alertdialog")).toHaveCount(0);
  await desk.reload();
  await expect(text(desk)).toHaveText("Satz 1. Satz 2. Satz 3. ");
  await expect(desk.getByLabel("Genre")).toHaveValue("kommentar");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("two people write in one paragraph and in different fields, one of them without a network for a while", async ({
  newsroom,
}) => {
  const [first, second] = [await newsroom.signIn("editor"), await newsroom.signIn("admin")];
  const line = await tapLine(second);
  const id = await beginPiece(first);
  await typeAtEnd(first, "Die Mitte.");
  await expectSaved(first);
  await second.goto(`/redaktion/artikel/${id}`);
  await expect(text(second)).toHaveText("Die Mitte.");

  // At the same moment in the same paragraph.
  await text(first).press("Control+Home");
  await text(second).press("Control+End");
  await Promise.all([
    first.keyboard.type("Links davor. ", { delay: 20 }),
    second.keyboard.type(" Rechts dahinter.", { delay: 20 }),
  ]);
  const both = "Links davor. Die Mitte. Rechts dahinter.";
  for (const desk of [first, second]) await expect.poll(() => wordsIn(desk)).toBe(both);

  await line.cut();
  await typeAtEnd(second, " Im Zug geschrieben.");
  await teaser(second).fill("Unterwegs.");
  await expect(savingState(second)).toHaveText(words.offline(true));
  await headline(first).fill("Im Büro");
  await text(first).press("Control+Home");
  await first.keyboard.type("Im Büro geschrieben. ");
  await expectSaved(first);
  await line.mend();
  const everything = `Im Büro geschrieben. ${both} Im Zug geschrieben.`;
  for (const desk of [first, second]) {
    await expect.poll(() => wordsIn(desk)).toBe(everything);
    await expect(headline(desk)).toHaveValue("Im Büro");
    await expect(teaser(desk)).toHaveValue("Unterwegs.");
    await expect(savingState(desk)).toHaveText(words.stored);
    await expect(desk.getByRole("alertdialog")).toHaveCount(0);
  }

  // What the one writes in a paragraph that the other one makes a heading of is in the heading.
  await line.cut();
  await typeAtEnd(second, " Und noch etwas.");
  await expect(savingState(second)).toHaveText(words.offline(true));
  await text(first).press("Control+Alt+2");
  await expect(text(first).getByRole("heading", { level: 2 })).toBeVisible();
  await expectSaved(first);
  await line.mend();
  for (const desk of [first, second]) {
    await expect.poll(() => wordsIn(desk)).toBe(`${everything} Und noch etwas.`);
    await expect(text(desk).getByRole("heading", { level: 2 })).toBeVisible();
    await expect(savingState(desk)).toHaveText(words.stored);
  }
  await first.reload();
  await expect.poll(() => wordsIn(first)).toBe(`${everything} Und noch etwas.`);
  await clearAway({ request: first.request, url: newsroom.url }, [id]);
});

test("without a network the words are kept in the browser, also when the tab is closed meanwhile", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const line = await tapLine(desk);
  const id = await beginPiece(desk);
  await line.cut();
  await typeAtEnd(desk, "Im Zug geschrieben.");
  await expect(savingState(desk)).toHaveText(words.offline(true));
  await expect(desk.getByText(words.offlineHint)).toBeVisible();
  await typeAtEnd(desk, " Im Tunnel auch.");
  await expect(savingState(desk)).toHaveText(words.offline(true));
  await closeTab(desk);

  await line.mend();
  const later = await desk.context().newPage();
  await later.goto(`/redaktion/artikel/${id}`);
  await expect(text(later)).toHaveText("Im Zug geschrieben. Im Tunnel auch.");
  await expect(savingState(later)).toHaveText(words.stored);
  // From here on it stands on the server: another browser has it, and this one needs no copy.
  const other = await newsroom.signIn("admin");
  await other.goto(`/redaktion/artikel/${id}`);
  await expect(text(other)).toHaveText("Im Zug geschrieben. Im Tunnel auch.");
  await clearAway({ request: later.request, url: newsroom.url }, [id]);
});

test("a session that ends while somebody writes costs no word: signing in again happens in the page", async ({
  newsroom,
}) => {
  const account = createAccount(newsroom.dataDir, "editor");
  const [desk, elsewhere] = [await newsroom.stranger(), await newsroom.stranger()];
  for (const page of [desk, elsewhere]) await enterDesk(page, account);
  const id = await beginPiece(desk);
  // Also from a page that has a copy of its own open.
  await elsewhere.goto(`/redaktion/artikel/${id}`);
  await typeAtEnd(elsewhere, "Von zweien. ");
  await expectSaved(elsewhere);
  await elsewhere.getByRole("button", { name: "Abmelden" }).click();
  await elsewhere.waitForURL("**/anmelden");

  await expect(savingState(desk)).toHaveText(words.signedOut(true));
  const word = uniqueWord("weitergeschrieben-");
  await typeAtEnd(desk, word);
  await expect(savingState(desk)).toHaveText(words.signedOut(true));
  await desk.getByRole("button", { name: words.signIn }).click();
  const dialog = desk.getByRole("dialog", { name: words.signInTitle });
  await dialog.getByLabel("E-Mail").fill(account.email);
  await dialog.getByLabel("Passwort", { exact: true }).fill(account.password);
  await dialog.getByRole("button", { name: "Anmelden" }).click();
  await expect(dialog).toBeHidden();
  await expect(savingState(desk)).toHaveText(words.stored);
  await desk.reload();
  await expect(text(desk)).toHaveText(`Von zweien. ${word}`);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("who is disabled while writing is told so, not to sign in again, and keeps the words to copy", async ({
  newsroom,
}) => {
  const account = createAccount(newsroom.dataDir, "editor");
  const desk = await newsroom.stranger();
  await enterDesk(desk, account);
  const id = await beginPiece(desk);
  await typeAtEnd(desk, "Vor der Sperre.");
  await expectSaved(desk);
  newsroomCommand(newsroom.dataDir, ["user", "disable", "--email", account.email]);

  await expect(savingState(desk)).toHaveText(words.disabled(true));
  await typeAtEnd(desk, " Danach.");
  await expect(desk.getByText(words.disabledHint)).toBeVisible();
  await expect(desk.getByRole("button", { name: words.signIn })).toHaveCount(0);
  await desk.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await desk.getByRole("button", { name: words.copy }).click();
  await expect(desk.getByText(words.copied)).toBeVisible();
  expect(await desk.evaluate(() => navigator.clipboard.readText())).toContain("Vor der Sperre. Danach.");
  await expect(savingState(desk)).toHaveText(words.disabled(true));
  const admin = await newsroom.signIn("admin");
  await clearAway({ request: admin.request, url: newsroom.url }, [id]);
});

test("who loses the right while writing without a network keeps the words to copy, and the article is as it was", async ({
  newsroom,
}) => {
  const [author, editor] = [await newsroom.signIn("author"), await newsroom.signIn("editor")];
  const line = await tapLine(author);
  const id = await beginPiece(author);
  await headline(author).fill(uniqueWord("Abgegeben "));
  await typeAtEnd(author, "Vor der Abgabe.");
  await expectSaved(author);
  await line.cut();
  await typeAtEnd(author, " Danach noch geschrieben.");
  await expect(savingState(author)).toHaveText(words.offline(true));
  const caller = { request: editor.request, url: newsroom.url };
  await mustSucceed(caller, "trashAction", id);

  await line.mend();
  const aside = author.getByRole("region", { name: asideWords.title });
  const kept = aside.getByRole("group", { name: asideWords.extent.article });
  await expect(kept).toContainText("Vor der Abgabe. Danach noch geschrieben.");
  await author.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await aside.getByRole("button", { name: words.copy }).click();
  await expect(author.getByText(words.copied)).toBeVisible();
  expect(await author.evaluate(() => navigator.clipboard.readText())).toContain("Danach noch geschrieben.");
  // As on a page without https, where the browser has no clipboard for us.
  await author.evaluate(() => Object.defineProperty(navigator, "clipboard", { value: undefined }));
  await aside.getByRole("button", { name: words.copy }).click();
  const byHand = aside.getByRole("textbox", { name: words.byHand.label });
  await expect(byHand).toBeFocused();
  expect(await byHand.evaluate((area: HTMLTextAreaElement) => area.selectionEnd - area.selectionStart)).toBe(
    (await byHand.inputValue()).length,
  );
  await expect(author.getByText("Vor der Abgabe.", { exact: true })).toBeVisible();
  // The words outlive the page until the person puts them away, and that is asked for.
  await author.reload();
  await expect(kept).toContainText("Danach noch geschrieben.");
  const question = author.getByRole("alertdialog", { name: asideWords.clearTitle });
  await aside.getByRole("button", { name: asideWords.clear }).click();
  await question.getByRole("button", { name: "Abbrechen" }).click();
  await expect(kept).toContainText("Danach noch geschrieben.");
  await aside.getByRole("button", { name: asideWords.clear }).click();
  await question.getByRole("button", { name: asideWords.clearConfirm }).click();
  await expect(aside).toBeHidden();
  await author.reload();
  await expect(author.getByText("Vor der Abgabe.", { exact: true })).toBeVisible();
  await expect(aside).toBeHidden();
  await callAction(caller, "unpublishAction", id);
});

test("a document that is made anew while somebody writes: the desk stands still until the next one is there, and no word is lost", async ({
  newsroom,
}) => {
  const [first, second] = [await newsroom.signIn("editor"), await newsroom.signIn("admin")];
  const line = await tapLine(second);
  const id = await beginPiece(first);
  await typeAtEnd(first, "Vorher.");
  await expectSaved(first);
  await mustSucceed({ request: first.request, url: newsroom.url }, "nameVersionAction", {
    articleId: id,
    name: "Stand",
  });
  await typeAtEnd(first, " Nachher.");
  await expectSaved(first);
  await second.goto(`/redaktion/artikel/${id}`);
  await expect(text(second)).toHaveText("Vorher. Nachher.");
  await line.cut();
  await typeAtEnd(second, " Unterwegs geschrieben.");
  await expect(savingState(second)).toHaveText(words.offline(true));
  await first.goto(`/redaktion/artikel/${id}/versionen`);
  await first.getByRole("button", { name: /^Benannt „Stand“, .* wiederherstellen$/ }).click();
  await first.getByRole("alertdialog").getByRole("button", { name: "Wiederherstellen" }).click();
  await expect(first.getByText("Wiederhergestellt").first()).toBeVisible();

  // The way back is there, but the next document does not come yet.
  let isAnswered = false;
  await second.route(`**/redaktion/artikel/${id}`, async (route) => {
    if (isAnswered || route.request().method() !== "POST") await route.continue();
    else await route.abort();
  });
  await line.mend();
  await expect(second.getByText(asideWords.renewed)).toBeVisible();
  await expect(text(second)).toHaveAttribute("contenteditable", "false");
  await expect(headline(second)).toHaveAttribute("readonly");
  isAnswered = true;
  await expect(second.getByRole("region", { name: asideWords.title })).toContainText(
    "Vorher. Nachher. Unterwegs geschrieben.",
  );
  await expect(text(second)).toHaveText("Vorher.");
  await typeAtEnd(second, " Und weiter.");
  await expectSaved(second);
  await expect(text(second)).toHaveText("Vorher. Und weiter.");
  await clearAway({ request: first.request, url: newsroom.url }, [id]);
});

test("a title takes no letter before the page's program listens, and the next ones stand where they were typed", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await headline(desk).fill("Der alte Titel");
  await expectSaved(desk);
  const arriving = Promise.withResolvers<void>();
  await desk.route("**/_next/static/**/*.js", async (route) => {
    await arriving.promise;
    await route.continue();
  });
  await desk.goto(`/redaktion/artikel/${id}`, { waitUntil: "commit" });
  await expect(headline(desk)).toHaveValue("Der alte Titel");
  await headline(desk).selectText();
  await desk.keyboard.type("Zu früh");
  await expect(headline(desk)).toHaveValue("Der alte Titel");
  arriving.resolve();
  await headline(desk).fill("Der neue Titel");
  await expectSaved(desk);
  await desk.reload();
  await expect(headline(desk)).toHaveValue("Der neue Titel");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("who goes on by a link of the desk right after the last key loses nothing", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await typeAtEnd(desk, "Und gleich weiter.");
  await desk.getByRole("link", { name: "Schreibtisch" }).click();
  await desk.getByRole("heading", { level: 1, name: "Schreibtisch" }).waitFor();
  await desk.goto(`/redaktion/artikel/${id}`);
  await expect(text(desk)).toHaveText("Und gleich weiter.");
  await typeAtEnd(desk, " Und fort.");
  await desk.goto("/");
  await desk.goto(`/redaktion/artikel/${id}`);
  await expect(text(desk)).toHaveText("Und gleich weiter. Und fort.");
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
