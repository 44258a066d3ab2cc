import type { UploadType } from "./picture.ts";

/** Types that are recognised only to say what to do instead. */
export type RefusedType =
  | "gif"
  | "apng"
  | "avif-sequence"
  | "heic"
  | "tiff"
  | "bmp"
  | "jxl"
  | "svg"
  | "html"
  | "pdf"
  | "unknown";
export type FileType = UploadType | RefusedType;

const SIGNATURES: readonly (readonly [FileType, number, string])[] = [
  ["jpeg", 0, "\xff\xd8\xff"],
  ["gif", 0, "GIF8"],
  ["tiff", 0, "II*\0"],
  ["tiff", 0, "MM\0*"],
  ["bmp", 0, "BM"],
  ["jxl", 0, "\xff\x0a"],
  ["jxl", 4, "JXL \r\n\x87\n"],
];
const PNG = "\x89PNG\r\n\x1a\n";
/** Chunk names of PNG, "acTL" and "IDAT", as the numbers that stand in the file. */
const ACTL = 0x6163544c;
const IDAT = 0x49444154;
const HEIC_BRANDS = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"];
/** Far enough for comments and a document type before the first element. */
const TEXT_WINDOW = 4096;

/** What a file is by its content; its name and what the browser says of it do not count. */
export function detectFileType(bytes: Uint8Array): FileType {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, TEXT_WINDOW)).toString("latin1");
  const signed = SIGNATURES.find(([, offset, signature]) => head.startsWith(signature, offset));
  if (signed !== undefined) return signed[0];
  if (head.startsWith(PNG)) return hasAnimationChunk(bytes) ? "apng" : "png";
  if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) return "webp";
  if (head.startsWith("ftyp", 4)) return typeOfBrands(bytes, head);
  return typeOfText(bytes, head);
}

/** ISO 23008-12: the major brand says what the file is, compatible brands what else can read it. */
function typeOfBrands(bytes: Uint8Array, head: string): FileType {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const brands = head.slice(8, Math.min(length, head.length)).match(/[\s\S]{4}/g) ?? [];
  const [major, , ...compatible] = brands;
  if (major === "avis") return "avif-sequence";
  if (major === "avif" || (major === "mif1" && compatible.includes("avif"))) return "avif";
  return HEIC_BRANDS.includes(major ?? "") ? "heic" : "unknown";
}

/** An APNG announces its frames in an "acTL" chunk before the first pixels. */
function hasAnimationChunk(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let offset = PNG.length;
  while (offset + 8 <= bytes.byteLength) {
    const type = view.getUint32(offset + 4);
    if (type === ACTL) return true;
    if (type === IDAT) return false;
    offset += 12 + view.getUint32(offset);
  }
  return false;
}

function typeOfText(bytes: Uint8Array, head: string): FileType {
  if (head.includes("%PDF-")) return "pdf";
  const text = decodeText(bytes, head).toLowerCase();
  if (/<(?:\w+:)?svg[\s>]/.test(text)) return "svg";
  return /<(?:!doctype html|html|head|body|script)[\s>]/.test(text) ? "html" : "unknown";
}

function decodeText(bytes: Uint8Array, head: string): string {
  const isUtf16 = head.startsWith("\xff\xfe") || head.startsWith("\xfe\xff");
  if (!isUtf16) return head;
  return new TextDecoder(head.startsWith("\xff") ? "utf-16le" : "utf-16be").decode(bytes.subarray(0, TEXT_WINDOW));
}
