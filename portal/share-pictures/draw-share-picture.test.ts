import sharp from "sharp";
import { expect, it } from "vitest";
import { hostileTexts } from "#lib/hostile-texts.ts";
import { drawSharePicture } from "./draw-share-picture.ts";
import { pieceCard } from "./share-card.ts";

const cardOf = (text: string) =>
  pieceCard(
    { id: 1, kicker: text, headline: text, genre: "anzeige", section: { name: text, slug: "x" } },
    { name: text },
  );

it("is a small picture of the size that cards want, the same for the same words", async () => {
  const picture = await drawSharePicture(cardOf("Größe „x“ – Straße"));
  expect(await sharp(picture).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
  expect(picture.byteLength).toBeLessThan(60_000);
  // Without our font there would be no letters, and nobody would be told.
  expect(picture.byteLength).toBeGreaterThan(2 * (await drawSharePicture(cardOf(""))).byteLength);
  expect(await drawSharePicture(cardOf("Größe „x“ – Straße"))).toEqual(picture);
});

it("is drawn whatever anybody wrote, however long", async () => {
  for (const text of [...hostileTexts.slice(0, 12), '"#[]$*_`\\ #panic("x") [', "Wort ".repeat(200)]) {
    const { width, height } = await sharp(await drawSharePicture(cardOf(text))).metadata();
    expect([width, height], JSON.stringify(text)).toEqual([1200, 630]);
  }
});
