import { createHash } from "node:crypto";
import { expect, type Locator, type Page } from "@playwright/test";
import sharp from "sharp";
import { test as newsroomTest } from "./newsroom-test.ts";
import { test } from "./quiet-test.ts";
import { clearAway } from "./server-actions.ts";
import {
  beginPiece,
  buildPiece,
  drawPicture,
  expectSaved,
  publishPiece,
  uniqueWord,
  unpublishPiece,
  writePiece,
} from "./written-piece.ts";

type ChosenFile = { readonly name: string; readonly mimeType: string; readonly buffer: Buffer };

const field = (desk: Page): Locator => desk.getByRole("group", { name: "Aufmacherbild" });

async function choose(desk: Page, file: ChosenFile): Promise<void> {
  const choosing = desk.waitForEvent("filechooser");
  await field(desk).getByRole("button", { name: "Bild auswählen" }).click();
  await (await choosing).setFiles(file);
}

// A refusal is an answer of its own kind, which Chromium notes on its console.
newsroomTest(
  "what is no picture is refused by its content, with the reason, and the next one is taken",
  async ({ newsroom }) => {
    const desk = await newsroom.signIn("author");
    const id = await beginPiece(desk);
    const refusals: readonly (readonly [ChosenFile, string])[] = [
      [
        {
          name: "plan.svg",
          mimeType: "image/svg+xml",
          buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
        },
        "Das ist eine SVG-Grafik; sie kann Programme enthalten. Bitte exportieren Sie die Grafik als PNG.",
      ],
      [
        { name: "foto.jpg", mimeType: "image/jpeg", buffer: Buffer.from("<!doctype html><script>alert(1)</script>") },
        "Das ist eine Webseite, kein Bild. Bitte speichern Sie das Bild selbst und laden Sie dieses hoch.",
      ],
      [
        { name: "halb.png", mimeType: "image/png", buffer: (await drawPicture()).subarray(0, 200) },
        "Die Datei ist beschädigt oder unvollständig. Bitte speichern oder exportieren Sie das Bild noch einmal.",
      ],
    ];
    for (const [file, reason] of refusals) {
      await choose(desk, file);
      await expect(field(desk).getByRole("alert")).toContainText(reason);
    }
    const photo = await sharp(await drawPicture())
      .jpeg()
      .toBuffer();
    await choose(desk, { name: "foto.jpg", mimeType: "image/jpeg", buffer: photo });
    await expect(desk.getByLabel("Bildbeschreibung")).toBeVisible();
    await expect(field(desk).getByRole("alert")).toHaveCount(0);
    await clearAway({ request: desk.request, url: newsroom.url }, [id]);
  },
);

test("a picture needs its description and its source before readers see it", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  await writePiece(desk, buildPiece());
  await choose(desk, { name: "schalter.png", mimeType: "image/png", buffer: await drawPicture() });
  await expect(desk.getByLabel("Bildbeschreibung")).toBeVisible();
  await desk.getByRole("button", { name: "Veröffentlichen" }).click();
  const [alt, credit] = [desk.getByLabel("Bildbeschreibung"), desk.getByLabel("Bildquelle")];
  await expect(alt).toBeFocused();
  await expect(alt).toHaveAccessibleDescription(/^Beschreiben Sie, was auf dem Bild zu sehen ist\./);
  await expect(credit).toHaveAccessibleDescription(/^Nennen Sie die Bildquelle\./);
  await alt.fill("Ein Schalter am Morgen");
  await credit.fill("Foto: Anna Beck");
  await publishPiece(desk);
  await unpublishPiece(desk);
});

test("strangers get a picture exactly as long as a published piece shows it", async ({ newsroom }) => {
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece({ text: [`Der Schalter ${uniqueWord("")} steht im Erdgeschoss.`] });
  const id = await writePiece(desk, piece);
  const file = await drawPicture();
  await choose(desk, { name: "schalter.png", mimeType: "image/png", buffer: file });
  await desk.getByLabel("Bildbeschreibung").fill("Ein Schalter");
  await desk.getByLabel("Bildunterschrift").fill("Der neue Schalter.");
  await desk.getByLabel("Bildquelle").fill("Stadt Falkenbrück");
  await expectSaved(desk);
  const preview = (await field(desk).getByRole("img").getAttribute("src")) ?? "";
  expect(preview).toMatch(/^\/redaktion\/bilder\/\d+\/480\.webp$/);
  expect((await desk.request.get(preview)).status()).toBe(200);

  const reader = await newsroom.stranger();
  const hash = createHash("sha256").update(file).digest("hex");
  const media = `/media/${hash}/480.webp`;
  const statusOf = async (address: string) => (await reader.request.get(address)).status();
  expect(await statusOf(preview)).toBe(404);
  expect(await statusOf(media)).toBe(404);
  await publishPiece(desk);
  expect(await statusOf(media)).toBe(200);
  expect(await statusOf(preview)).toBe(404);
  await reader.goto(`/meldung/${id}`);
  const image = reader.getByRole("figure").getByRole("img", { name: "Ein Schalter" });
  expect(await image.evaluate((element: HTMLImageElement) => element.currentSrc)).toContain(hash);
  await unpublishPiece(desk);
  expect(await statusOf(media)).toBe(404);
  expect(await statusOf(preview)).toBe(404);
});
