import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { inspectPicture } from "./inspect-picture.ts";
import { MAX_SUGGESTED_CREDIT_LENGTH, readPictureCredit } from "./read-picture-credit.ts";

/** IPTC-IIM data sets of record 2 as programs write them: { 80: by-line, 110: credit, 116: copyright }. */
function iptcOf(fields: Record<number, string | Buffer>): Buffer {
  const sets = Object.entries(fields).map(([dataSet, value]) => {
    const bytes = Buffer.from(value as string);
    return Buffer.concat([Buffer.from([0x1c, 2, Number(dataSet), bytes.length >> 8, bytes.length & 0xff]), bytes]);
  });
  return Buffer.concat([Buffer.from([0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47]), ...sets]);
}

/** Puts IPTC into a JPEG behind its first marker, in the wrapping that Photoshop gave it. */
function withIptc(jpeg: Buffer, iptc: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32BE(iptc.length);
  const resource = Buffer.concat([
    Buffer.from("Photoshop 3.0\0" + "8BIM\x04\x04\0\0", "latin1"),
    size,
    iptc,
    Buffer.alloc(iptc.length % 2),
  ]);
  const length = resource.length + 2;
  const marker = Buffer.from([0xff, 0xed, length >> 8, length & 0xff]);
  return Buffer.concat([jpeg.subarray(0, 2), marker, resource, jpeg.subarray(2)]);
}

const blank = () => sharp({ create: { width: 8, height: 8, channels: 3, background: "#888" } });

describe("the credit that a file suggests", () => {
  it("is EXIF's artist, in every accepted type", async () => {
    for (const type of ["jpeg", "png", "webp", "avif"] as const) {
      const exif = { IFD0: { Artist: "Erna Beispiel", Copyright: "Verlag" } };
      const bytes = await blank().withExif(exif).toFormat(type).toBuffer();
      expect((await inspectPicture(bytes)).suggestedCredit, type).toBe("Erna Beispiel");
    }
  });

  it.each(["utf8", "latin1"] as const)("keeps its umlauts, written as %s", async (encoding) => {
    const written = Buffer.from("Jörg Müller", encoding);
    // libvips would spell them out, so they are put in behind its back.
    const placeholder = "X".repeat(written.length);
    const jpeg = await blank()
      .withExif({ IFD0: { Artist: placeholder } })
      .jpeg()
      .toBuffer();
    written.copy(jpeg, jpeg.indexOf(placeholder));
    expect((await inspectPicture(jpeg)).suggestedCredit).toBe("Jörg Müller");
  });

  it("is EXIF's copyright without its sign when nobody is named", async () => {
    const bytes = await blank()
      .withExif({ IFD0: { Copyright: "(c) 2026 Stadt Vellstadt" } })
      .jpeg()
      .toBuffer();
    expect((await inspectPicture(bytes)).suggestedCredit).toBe("2026 Stadt Vellstadt");
  });

  it("is IPTC's by-line and credit", async () => {
    const jpeg = await blank()
      .withExif({ IFD0: { Artist: "Kamera 3" } })
      .jpeg()
      .toBuffer();
    const facts = await inspectPicture(withIptc(jpeg, iptcOf({ 80: "Änne Groß", 110: "Bilddienst" })));
    expect(facts.suggestedCredit).toBe("Änne Groß/Bilddienst");
  });

  it("names nobody twice", () => {
    expect(readPictureCredit({ iptc: iptcOf({ 80: "Änne Groß", 110: "Bilddienst/Änne Groß" }) })).toBe(
      "Bilddienst/Änne Groß",
    );
    expect(readPictureCredit({ iptc: iptcOf({ 80: "Bilddienst", 110: "Bilddienst" }) })).toBe("Bilddienst");
  });

  it("is read from XMP as attribute and as element", () => {
    expect(readPictureCredit({ xmp: `<rdf:Description photoshop:Credit="Bild &amp; Ton"/>` })).toBe("Bild & Ton");
    const creator = `<dc:creator><rdf:Seq><rdf:li>Änne Groß</rdf:li></rdf:Seq></dc:creator>`;
    expect(readPictureCredit({ xmp: `${creator}<photoshop:Credit>Bilddienst</photoshop:Credit>` })).toBe(
      "Änne Groß/Bilddienst",
    );
    const rights = `<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">(c) Verlag</rdf:li></rdf:Alt></dc:rights>`;
    expect(readPictureCredit({ xmp: rights })).toBe("Verlag");
  });

  it("understands Windows-1252, and cuts what no credit is", () => {
    expect(readPictureCredit({ iptc: iptcOf({ 80: Buffer.from("J\xf6rg\0\n  M\xfcller", "latin1") }) })).toBe(
      "Jörg Müller",
    );
    expect(readPictureCredit({ iptc: iptcOf({ 80: "ä".repeat(900) }) })).toHaveLength(MAX_SUGGESTED_CREDIT_LENGTH);
  });

  it("is none where nothing is said", async () => {
    expect((await inspectPicture(await blank().png().toBuffer())).suggestedCredit).toBeNull();
    expect(
      readPictureCredit({ iptc: iptcOf({ 80: " " }), xmp: "<x/>", exif: Buffer.from("Exif\0\0MM\0*\0\0\0\b\0\0") }),
    ).toBeNull();
  });

  it("survives torn and hostile blocks", () => {
    const exif = Buffer.from("Exif\0\0II*\0\xff\xff\xff\xff", "latin1");
    const endless = Buffer.from(
      "Exif\0\0II*\0\b\0\0\0\xff\xff\x3b\x01\x02\0\xff\xff\xff\xff\xff\xff\xff\xff",
      "latin1",
    );
    for (const block of [Buffer.alloc(0), Buffer.from("Exif"), exif, endless]) {
      expect(readPictureCredit({ exif: block, iptc: block })).toBeNull();
    }
    expect(readPictureCredit({ xmp: "<dc:creator>".repeat(200_000) })).toBeNull();
    expect(readPictureCredit({ iptc: Buffer.alloc(60_000, 0x1c) })).toBeNull();
  });
});
