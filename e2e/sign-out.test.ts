import { expect, type Page } from "@playwright/test";
import { signOutMessages as words } from "#lib/messages/desk-sign-out.ts";
import { signOutQuestionMessages as questionWords } from "#lib/messages/desk-sign-out-question.ts";
import { workingCopyMessages } from "#lib/messages/desk-working-copy.ts";
import { createAccount } from "./newsroom-command.ts";
import { enterDesk, type Newsroom, test } from "./newsroom-test.ts";
import { beginPiece, expectSaved, uniqueWord } from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const savingState = (desk: Page) => desk.getByRole("group", { name: workingCopyMessages.label });
const question = (desk: Page) => desk.getByRole("alertdialog", { name: questionWords.title });
const signOut = (desk: Page) => desk.getByRole("button", { name: "Abmelden", exact: true }).click();

/** Lets nothing through to the shared documents while it is cut; everything else of the server answers. */
async function cutDocuments(desk: Page): Promise<{ mend(): void }> {
  let isCut = true;
  await desk.context().routeWebSocket("**/api/gemeinsam", (socket) => {
    if (isCut) void socket.close();
    else socket.connectToServer();
  });
  return {
    mend() {
      isCut = false;
    },
  };
}

/** Somebody at the desk whose documents do not reach the server. */
async function enterCutOff(newsroom: Newsroom) {
  const account = createAccount(newsroom.dataDir, "editor");
  const desk = await newsroom.stranger();
  await enterDesk(desk, account);
  return { account, desk, line: await cutDocuments(desk) };
}

/** Writes words that this browser alone has, and closes the page that they were written in. */
async function leaveWordsBehind(desk: Page, typed: string): Promise<number> {
  const id = await beginPiece(desk);
  await desk.getByRole("textbox", { name: "Titel", exact: true }).fill(`Titel ${typed}`);
  await text(desk).pressSequentially(typed);
  await expect(savingState(desk)).toHaveText(workingCopyMessages.offline(true));
  await desk.goto("/redaktion");
  return id;
}

async function localCopies(desk: Page): Promise<number> {
  return desk.evaluate(async () => (await indexedDB.databases()).length);
}

test("without a network nobody is signed out, and no word goes", async ({ newsroom }) => {
  const account = createAccount(newsroom.dataDir, "editor");
  const desk = await newsroom.stranger();
  await enterDesk(desk, account);
  await beginPiece(desk);
  await desk.context().setOffline(true);
  const word = uniqueWord("unterwegs-");
  await text(desk).pressSequentially(word);
  await expect(savingState(desk)).toHaveText(workingCopyMessages.offline(true));
  await signOut(desk);
  await expect(desk.getByText(words.offline)).toBeVisible();
  await expect(question(desk)).toBeHidden();
  await desk.context().setOffline(false);
  await expect(savingState(desk)).toHaveText(workingCopyMessages.stored);
  await desk.reload();
  await expect(text(desk)).toHaveText(word);
});

test("signing out stores first what is just being written and what an earlier page left behind", async ({
  newsroom,
}) => {
  const { desk, line } = await enterCutOff(newsroom);
  const [earlier, now] = [uniqueWord("frueher-"), uniqueWord("eben-")];
  const first = await leaveWordsBehind(desk, earlier);
  line.mend();
  const second = await beginPiece(desk);
  await text(desk).pressSequentially(now);
  await signOut(desk);
  await desk.waitForURL("**/anmelden");
  expect(await localCopies(desk)).toBe(0);

  const other = await newsroom.signIn("admin");
  for (const [id, word] of [
    [first, earlier],
    [second, now],
  ] as const) {
    await other.goto(`/redaktion/artikel/${id}`);
    await expect(text(other)).toHaveText(word);
  }
});

test("what cannot be stored is asked about by the article's title, and goes only when somebody says so", async ({
  newsroom,
}) => {
  const { account, desk, line } = await enterCutOff(newsroom);
  const word = uniqueWord("ungespeichert-");
  const id = await leaveWordsBehind(desk, word);

  await signOut(desk);
  await expect(question(desk).getByRole("link", { name: `Titel ${word}` })).toBeVisible({ timeout: 30_000 });
  await question(desk).getByRole("button", { name: questionWords.store }).click();
  await expect(question(desk).getByText(words.stillUnstored)).toBeVisible({ timeout: 30_000 });
  await desk.context().setOffline(true);
  await question(desk).getByRole("button", { name: questionWords.discard }).click();
  await expect(question(desk).getByText(words.offline)).toBeVisible();
  await desk.context().setOffline(false);
  // The way to save it is the article itself.
  await question(desk)
    .getByRole("link", { name: `Titel ${word}` })
    .click();
  await expect(text(desk)).toHaveText(word);

  await signOut(desk);
  await expect(question(desk)).toBeVisible({ timeout: 30_000 });
  await question(desk).getByRole("button", { name: questionWords.discard }).click();
  await desk.waitForURL("**/anmelden");
  expect(await localCopies(desk)).toBe(0);
  line.mend();
  await enterDesk(desk, account);
  await desk.goto(`/redaktion/artikel/${id}`);
  await expect(savingState(desk)).toHaveText(workingCopyMessages.stored);
  await expect(text(desk)).toHaveText("");
});

test("whoever signs out leaves the words of others in this browser", async ({ newsroom }) => {
  const [absent, present] = [createAccount(newsroom.dataDir, "editor"), createAccount(newsroom.dataDir, "editor")];
  const desk = await newsroom.stranger();
  await enterDesk(desk, absent);
  const line = await cutDocuments(desk);
  const word = uniqueWord("geduldig-");
  const id = await leaveWordsBehind(desk, word);
  // The session ends by itself; somebody else takes the seat.
  await desk.context().clearCookies();
  line.mend();
  await enterDesk(desk, present);
  await beginPiece(desk);
  await text(desk).pressSequentially("Etwas anderes.");
  await expectSaved(desk);
  await signOut(desk);
  await desk.waitForURL("**/anmelden");

  await enterDesk(desk, absent);
  await desk.goto(`/redaktion/artikel/${id}`);
  await expect(text(desk)).toHaveText(word);
  await expect(savingState(desk)).toHaveText(workingCopyMessages.stored);
});
