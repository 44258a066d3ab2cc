/** Longest suggestion in characters; whoever uploads sees and corrects it. */
export const MAX_SUGGESTED_CREDIT_LENGTH = 200;

/** No honest credit is longer; the rest of a longer value is not even looked at. */
const MAX_VALUE_LENGTH = 1000;

/** Raw metadata blocks as they stood in the upload. */
export type PictureMetadata = {
  readonly exif?: Uint8Array | undefined;
  readonly iptc?: Uint8Array | undefined;
  readonly xmp?: string | undefined;
};

type Rights = { readonly creator?: string; readonly agency?: string; readonly copyright?: string };

/**
 * What the file itself says about whom to credit: „Name/Agentur“, else the copyright notice, else null.
 * Reads IPTC (by-line, credit, copyright), XMP (photoshop:Credit, dc:creator, dc:rights) and EXIF (Artist, Copyright).
 */
export function readPictureCredit({ exif, iptc, xmp }: PictureMetadata): string | null {
  const sources = [iptc && readIptc(iptc), xmp && readXmp(xmp), exif && readExif(exif)].filter(
    (rights) => typeof rights === "object",
  );
  const first = (field: keyof Rights) => sources.map((rights) => tidy(rights[field] ?? "")).find((text) => text !== "");
  const credit =
    joinCredit(first("creator"), first("agency")) ?? first("copyright")?.replace(/^(?:©|\(c\)|copyright)[\s:]*/i, "");
  return credit ? [...credit].slice(0, MAX_SUGGESTED_CREDIT_LENGTH).join("") : null;
}

function joinCredit(creator: string | undefined, agency: string | undefined): string | undefined {
  if (creator === undefined || agency === undefined) return creator ?? agency;
  if (agency.includes(creator)) return agency;
  return creator.includes(agency) ? creator : `${creator}/${agency}`;
}

function tidy(text: string): string {
  return text
    .slice(0, MAX_VALUE_LENGTH)
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim();
}

/** Cameras and programs write UTF-8 where they should write ASCII, and old ones Windows-1252. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

const IPTC_FIELDS: Record<number, keyof Rights> = { 80: "creator", 110: "agency", 116: "copyright" };

/** IPTC-IIM: data sets of a marker 0x1C, record, number, two bytes of length; record 2 is about the object. */
function readIptc(bytes: Uint8Array): Rights {
  const rights: { -readonly [Field in keyof Rights]: string } = {};
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let offset = 0; offset + 5 <= bytes.byteLength; ) {
    const record = view.getUint8(offset + 1);
    const field = record === 2 ? IPTC_FIELDS[view.getUint8(offset + 2)] : undefined;
    const end = offset + 5 + view.getUint16(offset + 3);
    const isDataSet = view.getUint8(offset) === 0x1c && record >= 1 && record <= 9 && end <= bytes.byteLength;
    if (isDataSet && field !== undefined) rights[field] ??= decode(bytes.subarray(offset + 5, end));
    // The data sets lie in a wrapping of Photoshop's, which is stepped over byte by byte.
    offset = isDataSet ? end : offset + 1;
  }
  return rights;
}

const EXIF_FIELDS: Record<number, keyof Rights> = { 315: "creator", 33432: "copyright" };
const ASCII = 2;

/** EXIF is a TIFF: byte order, offset of the first directory, entries of twelve bytes. Offsets are checked, not trusted. */
function readExif(block: Uint8Array): Rights {
  const tiff = decode(block.subarray(0, 4)) === "Exif" ? block.subarray(6) : block;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const rights: { -readonly [Field in keyof Rights]: string } = {};
  try {
    const isLittle = view.getUint16(0) === 0x4949;
    const directory = view.getUint32(4, isLittle);
    const count = view.getUint16(directory, isLittle);
    for (let index = 0; index < count; index += 1) {
      const entry = directory + 2 + index * 12;
      const field = EXIF_FIELDS[view.getUint16(entry, isLittle)];
      if (field === undefined || view.getUint16(entry + 2, isLittle) !== ASCII) continue;
      const length = view.getUint32(entry + 4, isLittle);
      const start = length > 4 ? view.getUint32(entry + 8, isLittle) : entry + 8;
      rights[field] = decode(tiff.subarray(start, start + length)).replace(/\0+$/, "");
    }
  } catch (error) {
    // A torn block ends the reading; the picture itself may still be good.
    if (!(error instanceof RangeError)) throw error;
  }
  return rights;
}

/** The three properties as attributes or elements; anything cleverer is left to the person who writes the credit. */
function readXmp(xmp: string): Rights {
  const creator = xmpValue(xmp, "dc:creator");
  const agency = xmpValue(xmp, "photoshop:Credit");
  const copyright = xmpValue(xmp, "dc:rights");
  return { ...(creator && { creator }), ...(agency && { agency }), ...(copyright && { copyright }) };
}

function xmpValue(xmp: string, property: string): string {
  const attribute = between(xmp, `${property}="`, '"');
  const element = between(xmp, `<${property}>`, `</${property}>`) ?? "";
  const item = between(between(element, "<rdf:li", "</rdf:li>") ?? "", ">", "<");
  const text = attribute ?? item ?? element.split("<")[0] ?? "";
  return decodeEntities(text.slice(0, MAX_VALUE_LENGTH));
}

/** Plain searching instead of patterns: a hostile file may hold megabytes of half-open tags. */
function between(text: string, before: string, after: string): string | null {
  const start = text.indexOf(before);
  if (start === -1) return null;
  const end = text.indexOf(after, start + before.length);
  return text.slice(start + before.length, end === -1 ? undefined : end);
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(/&(amp|lt|gt|quot|apos);/g, (entity, name: string) => ENTITIES[name] ?? entity);
}
