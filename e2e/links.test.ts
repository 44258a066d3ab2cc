import { expect, type Page } from "@playwright/test";
import { findBarriers } from "./find-barriers.ts";
import { test } from "./newsroom-test.ts";
import { clearAway } from "./server-actions.ts";
import {
  beginPiece,
  buildPiece,
  chooseKeyword,
  expectSaved,
  publishPiece,
  uniqueWord,
  writePiece,
} from "./written-piece.ts";

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });
const linkDialog = (desk: Page) => desk.getByRole("dialog", { name: "Link" });

test("a link to an article of ours, found by its words and made without the mouse, survives a new headline", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const word = uniqueWord("wasserwerk");
  const earlier = await writePiece(desk, buildPiece({ headline: `Streit um das ${word}` }));
  await publishPiece(desk);

  const id = await writePiece(desk, buildPiece({ text: ["Der Streit geht weiter, siehe dort"] }));
  await text(desk).press("Control+End");
  await desk.keyboard.press("Control+Shift+ArrowLeft");
  await desk.keyboard.press("Control+k");
  await expect(linkDialog(desk).getByRole("textbox", { name: "Adresse oder Suchwort" })).toBeFocused();
  await desk.keyboard.type(word);
  await expect(linkDialog(desk).getByRole("listitem")).toHaveText([new RegExp(`Streit um das ${word}`)]);
  expect(await findBarriers(desk)).toEqual([]);
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Enter");
  await expect(linkDialog(desk)).toBeHidden();
  await expect(text(desk)).toBeFocused();
  await publishPiece(desk);

  const reader = await newsroom.stranger();
  await reader.goto(`/meldung/${id}`);
  await reader.getByRole("link", { name: "dort", exact: true }).click();
  await expect(reader.getByRole("heading", { level: 1 })).toContainText(`Streit um das ${word}`);

  await desk.goto(`/redaktion/artikel/${earlier}`);
  await desk.getByRole("textbox", { name: "Titel", exact: true }).fill("Ein ganz neuer Titel");
  await publishPiece(desk);
  await reader.goto(`/meldung/${id}`);
  await reader.getByRole("link", { name: "dort", exact: true }).click();
  await expect(reader).toHaveURL(new RegExp(`/meldung/${earlier}-ein-ganz-neuer-titel$`));
  await clearAway({ request: desk.request, url: newsroom.url }, [id, earlier]);
});

test("a pasted address loses what follows its readers, and one of our own becomes a link by number", async ({
  newsroom,
}) => {
  const desk = await newsroom.signIn("editor");
  const id = await beginPiece(desk);
  await text(desk).click();
  await desk.keyboard.press("Control+k");
  const field = linkDialog(desk).getByRole("textbox", { name: "Adresse oder Suchwort" });
  await field.fill("https://vergabe.example/los-3?utm_source=brief&blatt=2");
  await expect(field).toHaveAccessibleDescription(/gespeichert: https:\/\/vergabe\.example\/los-3\?blatt=2/);
  await desk.keyboard.press("Enter");
  await expect(text(desk).getByRole("link")).toHaveAttribute("href", "https://vergabe.example/los-3?blatt=2");

  await text(desk).press("Control+End");
  await desk.keyboard.type(" und ");
  await desk.keyboard.press("Control+k");
  await field.fill(`${newsroom.url}/meldung/9999999-gibt-es-nicht`);
  await expect(linkDialog(desk).getByText("Kein veröffentlichter Artikel gefunden.", { exact: false })).toBeVisible();
  await desk.keyboard.press("Enter");
  await expect(field).toHaveAccessibleDescription(/Diesen Artikel gibt es nicht/);
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});

test("„wir berichteten“ offers the earlier piece with the same keyword first and says why", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const keyword = uniqueWord("Zweckverband ");
  const word = uniqueWord("kanalbau");
  const earlier = await writePiece(desk, buildPiece({ headline: `Der ${word} beginnt`, keywords: [keyword] }));
  await publishPiece(desk);

  const id = await beginPiece(desk);
  await chooseKeyword(desk, keyword);
  await text(desk).click();
  await desk.keyboard.type("Die Arbeiten dauern länger ");
  await desk.getByRole("button", { name: "Wir berichteten" }).click();
  const dialog = desk.getByRole("dialog", { name: "Wir berichteten" });
  await expect(dialog.getByRole("listitem")).toHaveText([new RegExp(`Der ${word} beginnt.*Gemeinsam: ${keyword}`)]);
  expect(await findBarriers(desk)).toEqual([]);
  await desk.keyboard.press("ArrowDown");
  await desk.keyboard.press("Enter");
  await expect(text(desk)).toHaveText("Die Arbeiten dauern länger (wir berichteten)");
  await expectSaved(desk);
  await clearAway({ request: desk.request, url: newsroom.url }, [id, earlier]);
});
