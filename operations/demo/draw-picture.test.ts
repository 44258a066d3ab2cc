import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { drawPicture } from "./draw-picture.ts";

// Drawing is processor work: on a busy machine one picture may take seconds.
describe("a drawn picture", { timeout: 30_000 }, () => {
  it("is a JPEG of 1600 × 900 pixels", async () => {
    const { format, width, height } = await sharp(await drawPicture("contour-map", 1)).metadata();
    expect({ format, width, height }).toEqual({ format: "jpeg", width: 1600, height: 900 });
  });

  it("depends on motif and seed alone", async () => {
    const [first, again, other] = await Promise.all([7, 7, 8].map((seed) => drawPicture("wind-farm", seed)));
    expect(first?.equals(again ?? Buffer.alloc(0))).toBe(true);
    expect(first?.equals(other ?? Buffer.alloc(0))).toBe(false);
  });

  it("refuses a motif that nobody has drawn", async () => {
    await expect(drawPicture("unicorn", 1)).rejects.toThrow(RangeError);
  });
});
