import { createHash, randomUUID } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { open, rm } from "node:fs/promises";
import path from "node:path";
import sharp from "sharp";
import { afterEach, describe, expect, it, vi } from "vitest";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { RENDITION_FORMATS, renditionKey } from "#lib/storage/rendition.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import type { PictureRow } from "#newsroom/pictures/picture.ts";
import { findPictureById, listRecentPictures } from "#newsroom/pictures/picture-queries.ts";
import { readRendition } from "#newsroom/pictures/read-rendition.ts";
import { storePicture } from "#newsroom/pictures/store-picture.ts";
import { buildPicture, CORNERS, drawPicture } from "../factories/picture.ts";
import { buildUser } from "../factories/user.ts";

const corpus = path.resolve(import.meta.dirname, "../../../shared/corpora/images");

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const mediaFolder = (contentHash: string) =>
  path.dirname(
    path.resolve(process.env.DATA_DIR ?? "", "media", renditionKey({ contentHash, width: 1, format: "avif" })),
  );
const filesOf = (contentHash: string) =>
  existsSync(mediaFolder(contentHash)) ? readdirSync(mediaFolder(contentHash)) : [];

/** Every stored file of a picture, with its name. */
async function renditionsOf({ contentHash, widths }: PictureRow) {
  const names = widths.flatMap((width) => RENDITION_FORMATS.map((format) => ({ contentHash, width, format })));
  return Promise.all(
    names.map(async (name) => ({ ...name, bytes: (await mediaStorage().get(renditionKey(name))) ?? Buffer.alloc(0) })),
  );
}

/** The colours near the four corners, each rounded to the nearest drawn one. */
async function cornersOf(bytes: Uint8Array): Promise<string[]> {
  const { data, info } = await sharp(bytes).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const [left, right] = [Math.floor(info.width / 8), Math.ceil((info.width * 7) / 8) - 1];
  const [top, bottom] = [Math.floor(info.height / 8), Math.ceil((info.height * 7) / 8) - 1];
  const at = (x: number, y: number) => data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3);
  const colour = (pixel: Uint8Array) => `#${[...pixel].map((value) => (value > 127 ? "ff" : "00")).join("")}`;
  return [at(left, top), at(right, top), at(left, bottom), at(right, bottom)].map(colour);
}

const upright = [CORNERS.topLeft, CORNERS.topRight, CORNERS.bottomLeft, CORNERS.bottomRight];

/** The pixels of an upright picture turned so that the EXIF orientation turns them back. */
async function turnedFor(orientation: number): Promise<Buffer> {
  const flat = await drawPicture({ width: 600, height: 400 }).png().toBuffer();
  // EXIF 2.32, 4.6.5.1.4: what the viewer must do is undone here.
  const turns: Record<number, { angle: number; isMirrored: boolean }> = {
    1: { angle: 0, isMirrored: false },
    2: { angle: 0, isMirrored: true },
    3: { angle: 180, isMirrored: false },
    4: { angle: 180, isMirrored: true },
    5: { angle: 270, isMirrored: true },
    6: { angle: 270, isMirrored: false },
    7: { angle: 90, isMirrored: true },
    8: { angle: 90, isMirrored: false },
  };
  const { angle, isMirrored } = turns[orientation] ?? { angle: 0, isMirrored: false };
  const mirrored = await sharp(flat).flop(isMirrored).toBuffer();
  return sharp(mirrored).rotate(angle).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer();
}

describe("a picture is kept", () => {
  it("in every width and format, never enlarged, with an audit entry", async () => {
    const { actor } = await buildUser({ role: "author" });
    const bytes = await drawPicture({ width: 1300, height: 700 }).png().toBuffer();
    const picture = await storePicture(actor, { bytes, fileName: "C:\\Bilder\\Übersicht.png" });
    const { id, suggestedCredit, ...row } = picture;
    expect(row).toEqual({
      contentHash: hashOf(bytes),
      fileName: "Übersicht.png",
      width: 1300,
      height: 700,
      widths: [480, 800, 1200, 1300],
    });
    expect(suggestedCredit).toBeNull();
    for (const { width, format, bytes: stored } of await renditionsOf(picture)) {
      const head = await sharp(stored).metadata();
      expect([head.format, head.width, head.height]).toEqual([
        format === "avif" ? "heif" : "webp",
        width,
        Math.round((width * 700) / 1300),
      ]);
      expect(await cornersOf(stored)).toEqual(upright);
    }
    expect(await findPictureById(id)).toEqual({ id, ...row });
    expect((await listRecentPictures(200)).find((recent) => recent.id === id)).toMatchObject({
      ...row,
      uploadedBy: actor.name,
    });
    const entries = await newsroomDatabase().auditEntry.findMany({
      where: { subjectType: "picture", subjectId: String(id) },
    });
    expect(entries).toMatchObject([{ action: "upload-picture", actorId: actor.id }]);
  });

  it.each(["jpeg", "png", "webp", "avif"] as const)("from %s", async (type) => {
    const bytes = await drawPicture().toFormat(type, { quality: 90 }).toBuffer();
    const picture = await buildPicture({ bytes });
    expect(picture).toMatchObject({ width: 640, height: 480, widths: [480, 640] });
    for (const { bytes: stored } of await renditionsOf(picture)) expect(await cornersOf(stored)).toEqual(upright);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])("upright, whatever way the camera was held (EXIF %i)", async (orientation) => {
    const picture = await buildPicture({ bytes: await turnedFor(orientation) });
    expect(picture).toMatchObject({ width: 600, height: 400 });
    for (const { bytes } of await renditionsOf(picture)) {
      expect(await cornersOf(bytes)).toEqual(upright);
      expect((await sharp(bytes).metadata()).orientation ?? 1).toBe(1);
    }
  });

  it("without place and camera, whose credit is suggested", async () => {
    const exif = {
      IFD0: { Make: "GeheimeKamera", Artist: "Erna Beispiel" },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "50/1 58/1 0/1", GPSLongitudeRef: "E", GPSLongitude: "11/1 19/1 0/1" },
    };
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="50,58N"/></rdf:RDF></x:xmpmeta>`;
    const bytes = await drawPicture().withExif(exif).withXmp(xmp).jpeg().toBuffer();
    expect((await sharp(bytes).metadata()).exif).toBeDefined();
    const picture = await buildPicture({ bytes });
    expect(picture.suggestedCredit).toBe("Erna Beispiel");
    for (const { bytes: stored } of await renditionsOf(picture)) {
      const { exif: kept, xmp: keptXmp, iptc } = await sharp(stored).metadata();
      expect([kept, keptXmp, iptc]).toEqual([undefined, undefined, undefined]);
      for (const trace of ["GeheimeKamera", "GPS", "Erna", "Exif\0"])
        expect(Buffer.from(stored).includes(trace)).toBe(false);
    }
  });

  it("without what was hidden behind or inside it", async () => {
    const jpeg = await drawPicture().jpeg().toBuffer();
    const page = "<!doctype html><script>alert('polyglot')</script>";
    const comment = Buffer.concat([Buffer.from([0xff, 0xfe, 0, page.length + 2]), Buffer.from(page)]);
    const polyglot = Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2), Buffer.from(page)]);
    const renditions = await renditionsOf(await buildPicture({ bytes: polyglot, fileName: "bild.html" }));
    expect(renditions).toHaveLength(4);
    for (const { bytes } of renditions) {
      expect(Buffer.from(bytes).includes("script")).toBe(false);
      expect(await cornersOf(bytes)).toEqual(upright);
    }
  });

  it("in its colours, also from 16 bits, grey, transparency and print colours", async () => {
    const grey = { create: { width: 32, height: 32, channels: 3 as const, background: "#808080" } };
    const uploads = [
      sharp(grey).toColourspace("rgb16").png(),
      sharp(grey).toColourspace("b-w").png(),
      sharp(grey).ensureAlpha(0.5).png(),
      sharp(grey).toColourspace("cmyk").jpeg({ quality: 100 }),
    ];
    for (const upload of uploads) {
      const bytes = Buffer.concat([await upload.toBuffer(), Buffer.from(randomUUID())]);
      const wanted = await sharp(bytes).toColourspace("srgb").ensureAlpha().raw().toBuffer();
      const picture = await buildPicture({ bytes });
      for (const { bytes: stored } of await renditionsOf(picture)) {
        const pixel = (await sharp(stored).ensureAlpha().raw().toBuffer()).subarray(0, 4);
        expect(distance([...pixel], [...wanted.subarray(0, 4)])).toBeLessThan(3);
      }
    }
  });

  it("also when it is a single pixel or a long strip", async () => {
    const dot = sharp({ create: { width: 1, height: 1, channels: 3, background: "#123456" } });
    const strip = sharp({ create: { width: 3, height: 16_000, channels: 3, background: "#123456" } });
    for (const upload of [dot, strip]) {
      const bytes = Buffer.concat([await upload.png().toBuffer(), Buffer.from(randomUUID())]);
      const renditions = await renditionsOf(await buildPicture({ bytes }));
      expect(renditions.map(({ bytes: stored }) => stored.byteLength > 0)).toEqual([true, true]);
    }
  });

  it("once: the same file again is the same picture", async () => {
    const bytes = await drawPicture()
      .withExif({ IFD0: { Artist: "Erna" } })
      .jpeg()
      .toBuffer();
    const first = await buildPicture({ bytes, fileName: "eins.jpg" });
    const again = await Promise.all([1, 2, 3].map(() => buildPicture({ bytes, fileName: "zwei.jpg" })));
    expect(again).toEqual([first, first, first]);
    expect(first).toMatchObject({ fileName: "eins.jpg", suggestedCredit: "Erna" });
  });

  it("once when five people upload it at the same moment", async () => {
    const bytes = await drawPicture().jpeg().toBuffer();
    const pictures = await Promise.all(Array.from({ length: 5 }, () => buildPicture({ bytes })));
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(1);
    const subjectId = String(pictures[0]?.id);
    expect(await newsroomDatabase().auditEntry.count({ where: { subjectType: "picture", subjectId } })).toBe(1);
  });

  it("once when several instances take it at the same moment", async () => {
    vi.stubGlobal("dachzeilePictureQueue", (work: () => Promise<unknown>) => work());
    const bytes = await drawPicture().jpeg().toBuffer();
    const pictures = await Promise.all(Array.from({ length: 4 }, () => buildPicture({ bytes })));
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(1);
    expect(filesOf(hashOf(bytes))).toHaveLength(4);
  });

  it("again when its files were lost", async () => {
    const bytes = await drawPicture().jpeg().toBuffer();
    const picture = await buildPicture({ bytes });
    await rm(mediaFolder(picture.contentHash), { recursive: true });
    expect(await buildPicture({ bytes })).toEqual(picture);
    expect(filesOf(picture.contentHash)).toHaveLength(4);
  });
});

describe("ten uploads at once", () => {
  it("are all kept, and everybody else is served meanwhile", async () => {
    const uploads = await Promise.all(
      Array.from({ length: 10 }, () => drawPicture({ width: 1200, height: 900 }).jpeg().toBuffer()),
    );
    const uploading = Promise.all(uploads.map((bytes) => buildPicture({ bytes })));
    const somebodyElse = newsroomDatabase().picture.count();
    // Whoever asks for something while ten pictures are being made does not wait for them.
    await expect(Promise.race([uploading.then(() => "uploads"), somebodyElse.then(() => "reader")])).resolves.toBe(
      "reader",
    );
    const pictures = await uploading;
    expect(new Set(pictures.map(({ id }) => id)).size).toBe(10);
    for (const picture of pictures) expect(filesOf(picture.contentHash)).toHaveLength(6);
  });

  it("beyond what can wait are refused with a reason", async () => {
    const uploads = await Promise.all(
      Array.from({ length: 30 }, () => drawPicture({ width: 400, height: 300 }).jpeg().toBuffer()),
    );
    const results = await Promise.allSettled(uploads.map((bytes) => buildPicture({ bytes })));
    const refusals = results.filter((result) => result.status === "rejected").map(({ reason }) => reason);
    expect(refusals.length).toBeGreaterThan(0);
    for (const refusal of refusals)
      expect(refusal).toMatchObject({ code: "throttled", message: expect.stringContaining("Bitte") });
    expect(results.filter(({ status }) => status === "fulfilled").length).toBeGreaterThanOrEqual(20);
  });
});

describe("an upload is refused and leaves nothing behind", () => {
  /** Uploads the bytes, expects the reason and looks for traces. */
  async function expectRefusal(bytes: Uint8Array, fileName: string, reason: string) {
    const refusal = storePicture(SYSTEM, { bytes, fileName });
    await expect(refusal).rejects.toMatchObject({ code: "invalid", message: expect.stringContaining(reason) });
    expect(await newsroomDatabase().picture.count({ where: { contentHash: hashOf(bytes) } })).toBe(0);
    expect(filesOf(hashOf(bytes))).toEqual([]);
  }

  it("when a script hides in an SVG named .jpg", () =>
    expectRefusal(Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>`), "bild.jpg", "SVG"));

  it("when it has 60 megapixels", async () => {
    const bomb = sharp({ create: { width: 10_000, height: 6_000, channels: 3, background: "#fff" } });
    await expectRefusal(await bomb.png().toBuffer(), "bombe.png", "60 Megapixel");
  });

  it.each(["jpeg", "png", "webp", "avif"] as const)("when half of a %s is missing", async (type) => {
    const noise = {
      create: {
        width: 400,
        height: 300,
        channels: 3 as const,
        background: "#000",
        noise: { type: "gaussian" as const, mean: 128, sigma: 40 },
      },
    };
    const whole = await sharp(noise).toFormat(type).toBuffer();
    await expectRefusal(whole.subarray(0, whole.length / 2), `halb.${type}`, "beschädigt oder unvollständig");
  });

  it("when its pixels are torn", async () => {
    const png = await drawPicture().png().toBuffer();
    png.fill(0x55, png.indexOf("IDAT") + 40, png.indexOf("IDAT") + 140);
    await expectRefusal(png, "kaputt.png", "beschädigt");
  });

  it("when the disk is full", async () => {
    const bytes = await drawPicture().jpeg().toBuffer();
    await fillDiskAfter(3);
    const refusal = buildPicture({ bytes });
    await expect(refusal).rejects.toMatchObject({ code: "conflict", message: expect.stringContaining("voll") });
    expect(await newsroomDatabase().picture.count({ where: { contentHash: hashOf(bytes) } })).toBe(0);
    expect(filesOf(hashOf(bytes))).toEqual([]);
    vi.restoreAllMocks();
    expect(filesOf((await buildPicture({ bytes })).contentHash)).toHaveLength(4);
  });

  it("when the row cannot be written", async () => {
    const bytes = await drawPicture().jpeg().toBuffer();
    const stranger: Actor = { kind: "user", id: randomUUID(), name: "Niemand", role: "author" };
    await expect(buildPicture({ bytes, actor: stranger })).rejects.toThrow();
    expect(filesOf(hashOf(bytes))).toEqual([]);
  });
});

/** From the given write on, the disk has no room. */
async function fillDiskAfter(writes: number): Promise<void> {
  const handle = await open(process.execPath, "r");
  const prototype = Object.getPrototypeOf(handle);
  await handle.close();
  const { writeFile } = prototype;
  let count = 0;
  vi.spyOn(prototype, "writeFile").mockImplementation(async function (this: typeof handle, bytes: unknown) {
    count += 1;
    if (count <= writes) return writeFile.call(this, bytes);
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  });
}

describe("a rendition at the desk", () => {
  const author: Actor = { kind: "user", id: randomUUID(), name: "Anna Autorin", role: "author" };

  it("is handed out by the picture's number", async () => {
    const { id, contentHash } = await buildPicture();
    const file = await readRendition(author, { pictureId: String(id), width: "480", format: "webp" });
    expect(file).toMatchObject({ contentType: "image/webp", etag: `"${contentHash}-480-webp"` });
    expect((await sharp(file?.bytes ?? Buffer.alloc(0)).metadata()).width).toBe(480);
    expect(await readRendition(author, { pictureId: id, width: 640, format: "avif" })).toMatchObject({
      contentType: "image/avif",
    });
  });

  it("is null for whatever is not stored", async () => {
    const { id } = await buildPicture();
    const ask = (pictureId: string | number, width: string | number, format: string) =>
      readRendition(author, { pictureId, width, format });
    expect(
      await Promise.all([
        ask(id, 481, "webp"),
        ask(id, 480, "jpg"),
        ask("../1", 480, "webp"),
        ask(2 ** 31 - 1, 480, "webp"),
      ]),
    ).toEqual([null, null, null, null]);
    expect(
      await Promise.all([ask(2 ** 40, 480, "webp"), ask(id, "4e2", "webp "), ask(id, -480, "webp"), ask("", "", "")]),
    ).toEqual([null, null, null, null]);
  });
});

describe.runIf(existsSync(corpus))("photos of every orientation", () => {
  it.each(["Landscape", "Portrait"])("%s are all alike", async (series) => {
    const names = readdirSync(corpus).filter((name) => new RegExp(`^${series}_[1-8]\\.jpg$`).test(name));
    expect(names).toHaveLength(8);
    const shapes = new Set<string>();
    const means: number[][] = [];
    for (const name of names) {
      const picture = await buildPicture({ bytes: readFileSync(path.join(corpus, name)), fileName: name });
      shapes.add(`${picture.width}x${picture.height}`);
      const small = await readRendition(SYSTEM, {
        pictureId: picture.id,
        width: picture.widths[0] ?? 0,
        format: "webp",
      });
      means.push([
        ...(await sharp(small?.bytes ?? Buffer.alloc(0))
          .resize(3, 3, { fit: "fill" })
          .removeAlpha()
          .raw()
          .toBuffer()),
      ]);
    }
    expect(shapes.size).toBe(1);
    // Each file carries its number in the middle; elsewhere nine fields of all eight pictures must look the same.
    for (const mean of means) expect(distance(mean, means[0] ?? [])).toBeLessThan(12);
  });
});

function distance(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)), 0) / one.length;
}
