import type { RefusedType } from "./detect-file-type.ts";
import { MAX_PICTURE_BYTES, MAX_PIXELS, MAX_SIDE_PIXELS } from "./picture.ts";

const number = new Intl.NumberFormat("de-DE", { maximumFractionDigits: 1 });
const accepted = "Bitte laden Sie das Bild als JPEG, PNG, WebP oder AVIF hoch.";

/** Why a file is refused by its type, and what to do. */
export const REFUSED_TYPES: Record<RefusedType, string> = {
  gif: `Das ist ein GIF. ${accepted}`,
  apng: "Das Bild ist animiert. Bitte laden Sie ein Standbild hoch.",
  "avif-sequence": "Das Bild ist animiert. Bitte laden Sie ein Standbild hoch.",
  heic: "Das ist ein HEIC-Foto, wie es iPhones aufnehmen. Bitte wandeln Sie es in JPEG um, zum Beispiel mit „Exportieren“ in der Fotos-App.",
  tiff: "Das ist eine TIFF- oder Rohdatei. Bitte exportieren Sie das Bild als JPEG.",
  bmp: `Das ist eine BMP-Datei. ${accepted}`,
  jxl: `Das ist eine Datei im Format JPEG XL. ${accepted}`,
  svg: "Das ist eine SVG-Grafik; sie kann Programme enthalten. Bitte exportieren Sie die Grafik als PNG.",
  html: "Das ist eine Webseite, kein Bild. Bitte speichern Sie das Bild selbst und laden Sie dieses hoch.",
  pdf: "Das ist ein PDF, kein Bild. Bitte exportieren Sie die Seite als JPEG oder PNG.",
  unknown: `Das ist kein Bild, das wir lesen können. ${accepted}`,
};

/** Every other German sentence about uploads. Sizes are in bytes and pixels. */
export const pictureMessages = {
  empty: "Die Datei ist leer. Bitte wählen Sie das Bild noch einmal aus.",
  tooManyBytes: (bytes: number) =>
    `Die Datei hat ${megabytes(bytes)} MB, erlaubt sind ${megabytes(MAX_PICTURE_BYTES)} MB. Bitte verkleinern Sie das Bild.`,
  tooManyPixels: (width: number, height: number) =>
    `Das Bild hat ${number.format((width * height) / 1e6)} Megapixel (${size(width, height)}), erlaubt sind ${number.format(MAX_PIXELS / 1e6)}. Bitte verkleinern Sie es.`,
  sideTooLong: (width: number, height: number) =>
    `Das Bild hat ${size(width, height)} Pixel, erlaubt sind ${number.format(MAX_SIDE_PIXELS)} je Seite. Bitte verkleinern Sie es.`,
  animated: "Das Bild ist animiert. Bitte laden Sie ein Standbild hoch.",
  broken: "Die Datei ist beschädigt oder unvollständig. Bitte speichern oder exportieren Sie das Bild noch einmal.",
  tooSlow: "Das Bild ließ sich nicht in angemessener Zeit verarbeiten. Bitte verkleinern Sie es.",
  tooBusy: "Gerade werden sehr viele Bilder verarbeitet. Bitte versuchen Sie es in einer Minute noch einmal.",
  storageFull:
    "Der Speicher für Bilder ist voll; es wurde nichts gespeichert. Bitte geben Sie der Administration Bescheid.",
} as const;

function megabytes(bytes: number): string {
  return number.format(bytes / (1024 * 1024));
}

function size(width: number, height: number): string {
  return `${number.format(width)} × ${number.format(height)}`;
}
