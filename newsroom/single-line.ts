import { z } from "zod";

/**
 * A text field of one line: surrounding space is cut, line breaks and tabs become a space, nothing else is changed.
 * `label` is the name of the field on the screen, `maxLength` counts UTF-16 units.
 */
export function singleLine(label: string, maxLength: number) {
  return z
    .string(`Das Feld „${label}“ braucht einen Text.`)
    .refine(
      isStorable,
      `Das Feld „${label}“ enthält Zeichen, die sich nicht speichern lassen. Bitte tippen Sie es neu.`,
    )
    .overwrite((text) => text.replace(/[\t\n\v\f\r\u2028\u2029]+/g, " ").trim())
    .max(maxLength, `Das Feld „${label}“ fasst höchstens ${maxLength} Zeichen. Bitte kürzen Sie es.`);
}

/** PostgreSQL stores neither NUL nor halves of surrogate pairs. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}
