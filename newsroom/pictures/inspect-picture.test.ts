import { gzipSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { inspectPicture } from "./inspect-picture.ts";
import { MAX_PICTURE_BYTES } from "./picture.ts";

const SVG = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>`;

const blank = (width = 64, height = 48) => sharp({ create: { width, height, channels: 3, background: "#888" } });
const brands = (major: string, ...compatible: string[]) =>
  Buffer.concat([
    Buffer.from([0, 0, 0, 16 + compatible.length * 4]),
    Buffer.from(`ftyp${major}\0\0\0\0${compatible.join("")}`),
    Buffer.alloc(64),
  ]);

/** Several frames one below the other become an animation. */
async function animation(format: "gif" | "webp"): Promise<Buffer> {
  const frames = Buffer.concat([Buffer.alloc(16 * 16 * 3, 0), Buffer.alloc(16 * 16 * 3, 255)]);
  return sharp(frames, { raw: { width: 16, height: 32, channels: 3, pageHeight: 16 } })
    .toFormat(format)
    .toBuffer();
}

/** A PNG that announces frames: the chunk stands before the pixels; its check sum does not matter here. */
function animatedPng(png: Buffer): Buffer {
  const chunk = Buffer.from("\0\0\0\bacTL\0\0\0\x02\0\0\0\0\0\0\0\0", "latin1");
  return Buffer.concat([png.subarray(0, 33), chunk, png.subarray(33)]);
}

describe("an upload is known by its content", () => {
  it.each(["jpeg", "png", "webp", "avif"] as const)("%s is accepted with its size", async (type) => {
    const bytes = await blank().toFormat(type).toBuffer();
    expect(await inspectPicture(bytes)).toEqual({ type, width: 64, height: 48, suggestedCredit: null });
  });

  it("has the size that people see", async () => {
    const bytes = await blank().withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await inspectPicture(bytes)).toMatchObject({ width: 48, height: 64 });
  });

  const refused: readonly [string, () => Promise<Uint8Array> | Uint8Array, string][] = [
    ["nothing", () => Buffer.alloc(0), "leer"],
    ["25 MB and a byte", () => new Uint8Array(MAX_PICTURE_BYTES + 1), "erlaubt sind 25 MB"],
    ["an SVG", () => Buffer.from(SVG), "SVG"],
    [
      "an SVG behind a prologue",
      () => Buffer.from(`\ufeff<?xml version="1.0"?>\n<!-- x -->\n<!DOCTYPE svg>\n${SVG}`),
      "SVG",
    ],
    ["an SVG in UTF-16", () => Buffer.from(`\ufeff${SVG}`, "utf16le"), "SVG"],
    ["an SVG with a prefix", () => Buffer.from(`<s:svg xmlns:s="http://www.w3.org/2000/svg"/>`), "SVG"],
    ["a packed SVG", () => gzipSync(SVG), "kein Bild, das wir lesen können"],
    ["a web page", () => Buffer.from("<!doctype html><title>x</title>"), "Webseite"],
    ["a PDF", () => Buffer.from("%PDF-1.7\n%âãÏÓ"), "PDF"],
    ["a GIF", () => animation("gif"), "GIF"],
    ["an animated WebP", () => animation("webp"), "animiert"],
    ["an animated PNG", async () => animatedPng(await blank().png().toBuffer()), "animiert"],
    ["an AVIF sequence", () => brands("avis", "avif", "msf1"), "animiert"],
    ["an iPhone's photo", () => brands("heic", "mif1", "heic"), "HEIC"],
    ["an iPhone's photo of the general brand", () => brands("mif1", "heic"), "HEIC"],
    ["a film", () => brands("isom", "mp42"), "kein Bild"],
    ["a TIFF", () => blank().tiff().toBuffer(), "TIFF"],
    ["a BMP", () => Buffer.from(`BM${"\0".repeat(60)}`), "BMP"],
    ["a JPEG XL", () => Buffer.from("\xff\x0a\0\0", "latin1"), "JPEG XL"],
    ["text", () => Buffer.from("Guten Tag"), "kein Bild"],
    [
      "a JPEG's first bytes before an SVG",
      () => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.from(SVG)]),
      "beschädigt",
    ],
    [
      "a PNG's signature before a web page",
      () => Buffer.from("\x89PNG\r\n\x1a\n<!doctype html>", "latin1"),
      "beschädigt",
    ],
    ["an AVIF's brand before nothing", () => brands("avif", "mif1"), "beschädigt"],
  ];

  it.each(refused)("%s is refused with what to do", async (_name, make, reason) => {
    const refusal = inspectPicture(await make());
    await expect(refusal).rejects.toMatchObject({
      code: "invalid",
      message: expect.stringContaining(reason),
      problems: [{ field: "picture", message: expect.stringContaining("Bitte") }],
    });
  });
});

describe("a bomb is refused before it is decoded", () => {
  it("of 60 megapixels in one colour", async () => {
    const bytes = await blank(10_000, 6_000).png({ compressionLevel: 9 }).toBuffer();
    expect(bytes.byteLength).toBeLessThan(400_000);
    const before = process.memoryUsage.rss();
    await expect(inspectPicture(bytes)).rejects.toThrow("60 Megapixel (10.000 × 6.000), erlaubt sind 50.");
    expect(process.memoryUsage.rss() - before).toBeLessThan(60_000_000);
  });

  it("that claims 4 gigapixels in its head", async () => {
    const bytes = await blank().png().toBuffer();
    bytes.writeUInt32BE(65_535, 16);
    bytes.writeUInt32BE(65_535, 20);
    await expect(inspectPicture(bytes)).rejects.toMatchObject({ code: "invalid" });
  });

  it("that is too long for one of the formats", async () => {
    const bytes = await blank(16_001, 2).png().toBuffer();
    await expect(inspectPicture(bytes)).rejects.toThrow("erlaubt sind 16.000 je Seite");
  });

  it("but not at the very limit", async () => {
    const bytes = await blank(10_000, 5_000).png({ compressionLevel: 9 }).toBuffer();
    expect(await inspectPicture(bytes)).toMatchObject({ width: 10_000, height: 5_000 });
  });
});
