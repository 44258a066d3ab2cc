import { expect, type Page } from "@playwright/test";
import sharp from "sharp";

/** What an editor fills in on the writing page. */
export type WrittenPiece = {
  readonly kicker: string;
  readonly headline: string;
  readonly teaser: string;
  /** Paragraphs, typed one after the other. */
  readonly text: readonly string[];
  readonly section: string;
  readonly author: string;
  /** Known ones are chosen, others are made as topics. */
  readonly keywords: readonly string[];
  readonly links?: readonly string[];
  readonly genre?: string;
  readonly picture?: {
    readonly file: Buffer;
    readonly alt: string;
    readonly caption: string;
    readonly credit: string;
  };
};

/** A word that no other piece contains, so that a search or a canary finds this one alone. */
export function uniqueWord(beginning: string): string {
  const letters = Array.from({ length: 10 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${beginning}${letters.join("")}`;
}

/** A short, complete piece with the given fields changed. */
export function buildPiece(changes: Partial<WrittenPiece> = {}): WrittenPiece {
  return {
    kicker: "Falkenbrück",
    headline: `Neuer Schalter ${uniqueWord("im-")}`,
    teaser: "Am Montag hat der neue Schalter geöffnet.",
    text: ["Der Schalter steht im Erdgeschoss.", "Geöffnet ist auch am Samstag."],
    section: "Infrastruktur",
    author: "Jonas Merrbach",
    keywords: ["Falkenbrück"],
    ...changes,
  };
}

/** Begins an empty draft and waits until it can be written in. @returns the article's number */
export async function beginPiece(desk: Page): Promise<number> {
  await desk.goto("/redaktion/artikel/neu");
  await desk.getByRole("button", { name: "Neuen Artikel beginnen" }).click();
  await desk.waitForURL(/\/redaktion\/artikel\/\d+$/);
  await desk.getByRole("textbox", { name: "Text", exact: true }).waitFor();
  return Number(/\d+$/.exec(desk.url())?.[0]);
}

/** Writes a draft at the desk and waits until it is stored. @returns the article's number */
export async function writePiece(desk: Page, piece: WrittenPiece): Promise<number> {
  const id = await beginPiece(desk);
  await desk.getByRole("textbox", { name: "Titel", exact: true }).fill(piece.headline);
  await desk.getByRole("textbox", { name: "Dachzeile" }).fill(piece.kicker);
  await desk.getByRole("textbox", { name: "Vorspann" }).fill(piece.teaser);
  await writeText(desk, piece.text);
  await desk.getByLabel("Ressort", { exact: true }).selectOption({ label: piece.section });
  if (piece.genre !== undefined) await desk.getByLabel("Genre").selectOption({ label: piece.genre });
  await chooseAuthor(desk, piece.author);
  for (const keyword of piece.keywords) await chooseKeyword(desk, keyword);
  for (const link of piece.links ?? []) await addLink(desk, link);
  if (piece.picture !== undefined) await addPicture(desk, piece.picture);
  await expectSaved(desk);
  return id;
}

/** Publishes what stands on the writing page, past the warnings that the checklist may have. */
export async function publishPiece(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Veröffentlichen", exact: true }).click();
  const published = desk.getByText("Leser sehen diese Fassung.");
  const pastWarnings = desk.getByRole("button", { name: "Trotzdem veröffentlichen" });
  await published.or(pastWarnings).first().waitFor();
  if (await pastWarnings.isVisible()) await pastWarnings.click();
  await expect(published).toBeVisible();
}

/** Takes the piece of the open writing page away from readers: „Offline nehmen“ leaves 404, „Zurückziehen“ 410. */
export async function unpublishPiece(desk: Page): Promise<void> {
  await desk.getByRole("button", { name: "Offline nehmen" }).click();
  await desk.getByRole("alertdialog").getByRole("button", { name: "Offline nehmen" }).click();
  await expect(desk.getByRole("alertdialog")).toBeHidden();
}

export async function withdrawPiece(desk: Page, notice: string): Promise<void> {
  await desk.getByRole("button", { name: "Weitere Aktionen" }).click();
  await desk.getByRole("menuitem", { name: "Zurückziehen" }).click();
  const dialog = desk.getByRole("alertdialog");
  await dialog.getByLabel("Hinweis für Leser").fill(notice);
  await dialog.getByRole("button", { name: "Zurückziehen" }).click();
  await expect(dialog).toBeHidden();
}

export async function expectSaved(desk: Page): Promise<void> {
  await desk.keyboard.press("Control+s");
  await expect(desk.getByRole("group", { name: "Speicherstand" })).toHaveText("Gespeichert");
}

async function writeText(desk: Page, paragraphs: readonly string[]): Promise<void> {
  await desk.getByRole("textbox", { name: "Text", exact: true }).click();
  for (const [index, paragraph] of paragraphs.entries()) {
    if (index > 0) await desk.keyboard.press("Enter");
    await desk.keyboard.insertText(paragraph);
  }
}

async function chooseAuthor(desk: Page, name: string): Promise<void> {
  // An editor's own name stands there from the start.
  const chosen = desk.getByRole("button", { name: new RegExp(`^‚${name}.*‘ entfernen$`) });
  if (await chosen.isVisible()) return;
  await desk.getByRole("combobox", { name: "Autor" }).fill(name);
  await desk.getByRole("listbox").getByRole("option", { name }).click();
}

export async function chooseKeyword(desk: Page, name: string): Promise<void> {
  await desk.getByRole("combobox", { name: "Stichwörter" }).fill(name);
  const suggestions = desk.getByRole("listbox");
  const known = suggestions.getByRole("option", { name, exact: true });
  const unknown = suggestions.getByRole("option", { name: `‚${name}‘ anlegen` });
  await known.or(unknown).first().click();
  const create = desk.getByRole("button", { name: "Anlegen" });
  const chosen = desk.getByRole("button", { name: `‚${name}‘ entfernen` });
  await create.or(chosen).first().waitFor();
  if (await create.isVisible()) await create.click();
  await chosen.waitFor();
}

async function addLink(desk: Page, address: string): Promise<void> {
  await desk.getByRole("textbox", { name: "Links" }).fill(address);
  await desk.getByRole("button", { name: "Hinzufügen" }).click();
  await expect(desk.getByRole("textbox", { name: "Links" })).toHaveValue("");
}

async function addPicture(desk: Page, picture: NonNullable<WrittenPiece["picture"]>): Promise<void> {
  const choosing = desk.waitForEvent("filechooser");
  await desk.getByRole("button", { name: "Bild auswählen" }).click();
  await (await choosing).setFiles({ name: "schalter.png", mimeType: "image/png", buffer: picture.file });
  await desk.getByLabel("Bildbeschreibung").fill(picture.alt);
  await desk.getByLabel("Bildunterschrift").fill(picture.caption);
  await desk.getByLabel("Bildquelle").fill(picture.credit);
}

/** A PNG file, another one with every call: equal bytes would be one stored picture. */
export function drawPicture(): Promise<Buffer> {
  const shade = () => 60 + Math.floor(Math.random() * 160);
  const background = { r: shade(), g: shade(), b: shade() };
  return sharp({ create: { width: 1200, height: 800, channels: 3, background } })
    .png()
    .toBuffer();
}
