import { describe, expect, it } from "vitest";
import { renditionAddress } from "#lib/storage/rendition.ts";
import { deskPictureAddress, previewWidth, renditionWidths } from "./picture.ts";

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

it.each([
  [[480, 800, 1200], 800],
  [[480, 640], 640],
  [[], undefined],
])("of widths %j is shown in the text by the one of %s", (widths, width) => {
  expect(previewWidth(widths)).toBe(width);
});

it("has an address for staff and one for readers", () => {
  expect(deskPictureAddress(7, 800, "avif")).toBe("/redaktion/bilder/7/800.avif");
  expect(renditionAddress({ contentHash: "0af3", width: 800, format: "webp" })).toBe("/media/0af3/800.webp");
});
