import { describe, expect, it } from "vitest";
import { deskPictureAddress, publicPictureAddress, renditionWidths } from "./picture.ts";

describe("the widths of a picture", () => {
  it.each([
    [4000, [480, 800, 1200, 1600, 2400]],
    [2400, [480, 800, 1200, 1600, 2400]],
    [2399, [480, 800, 1200, 1600, 2399]],
    [1000, [480, 800, 1000]],
    [480, [480]],
    [120, [120]],
    [1, [1]],
  ])("of %i pixels never enlarge it", (width, widths) => {
    expect(renditionWidths(width)).toEqual(widths);
  });
});

it("has an address for staff and one for readers", () => {
  expect(deskPictureAddress(7, 800, "avif")).toBe("/redaktion/bilder/7/800.avif");
  expect(publicPictureAddress("0af3", 800, "webp")).toBe("/media/0af3/800.webp");
});
