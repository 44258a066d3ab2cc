/** The largest file taken for an article page; the longest real ones have some 60 kB. */
export const LEGACY_FILE_MAX_BYTES = 2 * 1024 * 1024;

export type LegacyEncoding = "UTF-8" | "Windows-1252";

/** `reason` is German and says what is wrong with the file and what to do about it. */
export type DecodedLegacyFile = { ok: true; text: string; encoding: LegacyEncoding } | { ok: false; reason: string };

const SAVE_AS_TEXT = "Bitte die Seite im Browser als Text speichern (Dateityp „Textdatei“, Kodierung UTF-8).";

/** First bytes by which other kinds of file are known, so that the refusal can name them. */
const SIGNATURES: { bytes: number[]; kind: string }[] = [
  { bytes: [0x25, 0x50, 0x44, 0x46], kind: "ein PDF" },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: "ein ZIP-Archiv oder Office-Dokument" },
  { bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66], kind: "ein RTF-Dokument" },
  { bytes: [0xff, 0xfe], kind: "in UTF-16 kodiert" },
  { bytes: [0xfe, 0xff], kind: "in UTF-16 kodiert" },
];
/** Bytes to which the Windows-1252 table assigns no character. */
const UNASSIGNED = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
const GERMAN_SIGNS = /[ÄÖÜäöüß§€„“”‚‘’«»–—…°²³·éèêëáàâçñôóøåï\u00a0\u00ad]/gu;
const HTML_START = /^\s*(?:<!--[\s\S]{0,3000}?-->\s*)?<(?:!doctype|html|head|body|\?xml)\b/iu;
const ARCHIVE_START = /^(?:MIME-Version:|From: <Saved by)/imu;

/**
 * Turns a file's bytes into text: strictly as UTF-8 (with or without BOM), else as Windows-1252 where that gives
 * plausible German. Refused with a reason: empty, above LEGACY_FILE_MAX_BYTES, binary, U+0000, damaged, HTML.
 */
export function decodeLegacyFile(bytes: Uint8Array): DecodedLegacyFile {
  const refusal = refuseBytes(bytes);
  if (refusal) return { ok: false, reason: refusal };
  const decoded = decodeUtf8(bytes) ?? decodeWindows1252(bytes);
  if (!decoded) {
    const reason = `Die Datei ist weder UTF-8 noch Windows-1252, oder sie ist beschädigt. ${SAVE_AS_TEXT}`;
    return { ok: false, reason };
  }
  const objection = refuseContent(decoded.text);
  return objection ? { ok: false, reason: objection } : { ok: true, ...decoded };
}

function refuseBytes(bytes: Uint8Array): string | null {
  if (bytes.length === 0) return `Die Datei ist leer. ${SAVE_AS_TEXT}`;
  if (bytes.length > LEGACY_FILE_MAX_BYTES) {
    const limit = LEGACY_FILE_MAX_BYTES / 1024 / 1024;
    return `Die Datei ist größer als ${limit} MB und damit keine einzelne Artikelseite. Bitte jede Seite für sich als Text speichern.`;
  }
  const known = SIGNATURES.find((signature) => signature.bytes.every((byte, index) => bytes[index] === byte));
  if (known) return `Die Datei ist kein lesbarer Text, sondern ${known.kind}. ${SAVE_AS_TEXT}`;
  if (bytes.includes(0))
    return `Die Datei enthält Nullbytes (U+0000), ist also kein Text oder beschädigt. ${SAVE_AS_TEXT}`;
  return null;
}

function decodeUtf8(bytes: Uint8Array): { text: string; encoding: LegacyEncoding } | null {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "UTF-8" };
  } catch {
    return null;
  }
}

function decodeWindows1252(bytes: Uint8Array): { text: string; encoding: LegacyEncoding } | null {
  if (bytes.some((byte) => UNASSIGNED.has(byte)) || isDamagedUtf8(bytes)) return null;
  const text = new TextDecoder("windows-1252").decode(bytes);
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const german = text.match(GERMAN_SIGNS)?.length ?? 0;
  const isPlausible = german >= foreign * 0.8 && foreign <= text.length * 0.3;
  return isPlausible ? { text, encoding: "Windows-1252" } : null;
}

/** More whole UTF-8 characters than broken ones: a UTF-8 file with a flaw, which Windows-1252 would turn into "Ã¼". */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const lenient = new TextDecoder("utf-8").decode(bytes);
  const broken = lenient.match(/\ufffd/gu)?.length ?? 0;
  const whole = lenient.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  return whole > broken;
}

function refuseContent(text: string): string | null {
  const head = text.slice(0, 4000);
  if (HTML_START.test(head) || ARCHIVE_START.test(head.slice(0, 300))) {
    return `Die Datei ist eine HTML-Seite, gelesen wird nur ihr reiner Text. ${SAVE_AS_TEXT}`;
  }
  const controls = text.match(/(?![\t\n\v\f\r])\p{Cc}/gu)?.length ?? 0;
  if (controls > text.length * 0.05)
    return `Die Datei besteht zu großen Teilen aus Steuerzeichen und ist kein Text. ${SAVE_AS_TEXT}`;
  return null;
}
