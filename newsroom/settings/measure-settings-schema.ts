import { z } from "zod";
import type { LengthTarget } from "#editor/measures.ts";
import type { ColumnSize } from "#editor/print-column/measure-column.ts";
import { GENRES, type Genre } from "../articles/article.ts";

/** What the house says about lengths: the print column and, per genre, how long a piece shall be. */
export type MeasureSettings = ColumnSize & { readonly targets: Readonly<Record<Genre, LengthTarget | null>> };

export const LENGTH_UNITS = ["characters", "lines"] as const;

const COLUMN_LIMITS = { least: 20, most: 200 } as const;
const FONT_LIMITS = { least: 5, most: 24 } as const;
const MAX_TARGET = 200_000;

/** Three columns on A4 with 15 mm margins and 5 mm between them, in a usual size of type; no targets. */
export const DEFAULT_MEASURES: MeasureSettings = {
  columnMillimetres: 56,
  fontPoints: 9,
  // The keys are the genres themselves.
  targets: Object.fromEntries(GENRES.map((genre) => [genre, null])) as Record<Genre, null>,
};

/** A number as it is typed in German: with a comma, or a point by habit. */
function typedSize({ least, most }: { readonly least: number; readonly most: number }, message: string) {
  return z.string(message).transform((typed, context) => {
    const size = /^\d{1,3}(?:[.,]\d{1,2})?$/.test(typed.trim()) ? Number(typed.trim().replace(",", ".")) : Number.NaN;
    if (size >= least && size <= most) return size;
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });
}

const LENGTH_MESSAGE = `Bitte geben Sie eine ganze Zahl von 1 bis ${MAX_TARGET.toLocaleString("de-DE")} ein, oder lassen Sie das Feld leer.`;

/** A whole number, thousands set off or not; an empty field says that there is no target. */
const typedLength = z.string(LENGTH_MESSAGE).transform((typed, context) => {
  const text = typed.trim();
  if (text === "") return null;
  const length = /^(?:\d+|\d{1,3}(?:[.\s]\d{3})+)$/u.test(text) ? Number(text.replace(/\D/gu, "")) : Number.NaN;
  if (length >= 1 && length <= MAX_TARGET) return length;
  context.addIssue({ code: "custom", message: LENGTH_MESSAGE });
  return z.NEVER;
});

const typedTarget = z
  .object({ length: typedLength, unit: z.enum(LENGTH_UNITS, "Bitte wählen Sie Zeichen oder Zeilen.") })
  .transform(({ length, unit }) => (length === null ? null : { length, unit }));

/** What an admin types; the numbers are still text. */
export const measureSettingsSchema = z.object({
  columnMillimetres: typedSize(
    COLUMN_LIMITS,
    `Bitte geben Sie eine Breite von ${COLUMN_LIMITS.least} bis ${COLUMN_LIMITS.most} Millimetern ein, zum Beispiel 56 oder 56,5.`,
  ),
  fontPoints: typedSize(
    FONT_LIMITS,
    `Bitte geben Sie einen Schriftgrad von ${FONT_LIMITS.least} bis ${FONT_LIMITS.most} Punkt ein, zum Beispiel 9 oder 9,5.`,
  ),
  targets: z.record(z.enum(GENRES), typedTarget),
});

/** Targets as they are stored. */
export const storedTargetsSchema = z.record(
  z.enum(GENRES),
  z.object({ length: z.number().int(), unit: z.enum(LENGTH_UNITS) }).nullable(),
);

export type MeasureSettingsInput = z.input<typeof measureSettingsSchema>;
