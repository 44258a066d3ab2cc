import { expect, type Page } from "@playwright/test";
import { articleLink, doc, paragraph } from "#editor/build-body.ts";
import { writeContent } from "#newsroom/working-copy/article-document.ts";
import { findBarriers, LOOKS } from "./find-barriers.ts";
import { test } from "./quiet-test.ts";
import { clearAway } from "./server-actions.ts";
import { joinDraft, shareDraft } from "./shared-draft.ts";
import { beginPiece, buildPiece, expectSaved, uniqueWord, writePiece } from "./written-piece.ts";

const button = (desk: Page, name: string) => desk.getByRole("button", { name, exact: true });
const list = (desk: Page) => desk.getByRole("dialog", { name: "Prüfliste" });
const longHeadline = () =>
  `Neuer Schalter im Rathaus ${uniqueWord("und-")} öffnet auch am Samstag für alle, die unter der Woche keine Zeit haben`;

async function openList(desk: Page) {
  await button(desk, "Weitere Aktionen").click();
  await desk.getByRole("menuitem", { name: "Prüfliste" }).click();
  return list(desk);
}

test("a warning is shown before readers see the piece, leads to its place, is gone past once and stays away", async ({
  newsroom,
}) => {
  test.setTimeout(180_000);
  const desk = await newsroom.signIn("editor");
  const id = await writePiece(desk, buildPiece({ headline: longHeadline() }));
  await button(desk, "Veröffentlichen").click();
  const warning = list(desk)
    .getByRole("listitem")
    .filter({ hasText: /Der Titel hat \d+ Zeichen/ });
  await expect(warning).toBeVisible();
  for (const [colorScheme, width] of LOOKS) {
    await desk.setViewportSize({ width, height: 700 });
    await desk.emulateMedia({ colorScheme });
    expect(await findBarriers(desk)).toEqual([]);
  }
  await warning.getByRole("button", { name: /^Zur Stelle/ }).press("Enter");
  await expect(list(desk)).toBeHidden();
  await expect(desk.getByRole("textbox", { name: "Titel", exact: true })).toBeFocused();

  await button(desk, "Veröffentlichen").click();
  await button(desk, "Trotzdem veröffentlichen").click();
  await expect(list(desk)).toBeHidden();
  await expect(desk.getByText("Leser sehen diese Fassung.")).toBeVisible();

  await desk.getByRole("textbox", { name: "Vorspann" }).fill("Am Montag hat der Schalter geöffnet.");
  await expectSaved(desk);
  await button(desk, "Veröffentlichen").click();
  await expect(desk.getByText("Leser sehen diese Fassung.")).toBeVisible();
  await expect(list(desk)).toBeHidden();
  await expect(await openList(desk)).toContainText("Schon hingenommen");
  await button(desk, "Zurück zum Artikel").click();
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("a link to what readers do not see holds the piece up, and the list leads to its words", async ({ newsroom }) => {
  test.setTimeout(180_000);
  const desk = await newsroom.signIn("editor");
  const target = await beginPiece(desk);
  const draft = await shareDraft(desk, newsroom.url, buildPiece());
  const writer = await joinDraft(desk, newsroom.url, draft.articleId);
  const body = doc(paragraph("Mehr steht im ", articleLink("Bericht vom Montag", target), "."));
  writeContent(writer.document, { ...draft.content, body });
  await writer.stored();
  writer.close();
  await desk.goto(`/redaktion/artikel/${draft.articleId}`);
  await button(desk, "Veröffentlichen").click();
  const notice = desk.getByRole("alert").filter({ hasText: "Vor der Veröffentlichung fehlt noch etwas." });
  await expect(notice).toContainText("„Bericht vom Montag“");
  await notice.getByRole("button", { name: "Prüfliste" }).click();
  await expect(list(desk)).toContainText("Hält die Veröffentlichung auf");
  await expect(button(desk, "Trotzdem veröffentlichen")).toHaveCount(0);
  await list(desk)
    .getByRole("button", { name: /^Zur Stelle/ })
    .first()
    .press("Enter");
  await expect(desk.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
  expect(await desk.evaluate(() => getSelection()?.toString())).toBe("Bericht vom Montag");
  await clearAway({ request: desk.request, url: newsroom.url }, [target, draft.articleId]);
});

test("an admin decides what a rule does; what is law says so", async ({ newsroom }) => {
  const admin = await newsroom.signIn("admin");
  await admin.goto("/redaktion/einstellungen");
  const level = admin.getByLabel("Sehr langer Titel");
  await level.selectOption({ label: "hält auf" });
  await expect(admin.getByLabel("Sperrfrist")).toHaveCount(0);
  await expect(admin.getByRole("listitem").filter({ hasText: "Sperrfrist" })).toContainText(
    "Die Redaktion hat sie zugesagt.",
  );
  await button(admin, "Prüfliste speichern").click();
  await expect(admin.getByText("Prüfliste gespeichert.")).toBeVisible();
  expect(await findBarriers(admin)).toEqual([]);
  const id = await writePiece(admin, buildPiece({ headline: longHeadline() }));
  await button(admin, "Veröffentlichen").click();
  await expect(admin.getByRole("textbox", { name: "Titel", exact: true })).toBeFocused();
  await admin.goto("/redaktion/einstellungen");
  await expect(level).toHaveValue("block");
  await level.selectOption({ label: "weist hin" });
  await button(admin, "Prüfliste speichern").click();
  await expect(admin.getByText("Prüfliste gespeichert.")).toBeVisible();
  await clearAway({ request: admin.request, url: newsroom.url }, [id]);
});
