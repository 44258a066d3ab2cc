import { z } from "zod";
import { singleLine } from "../single-line.ts";
import { KEYWORD_KINDS, splitAcronym } from "./keyword.ts";

export const MAX_KEYWORD_NAME_LENGTH = 120;
export const MAX_ACRONYM_LENGTH = 20;
export const MAX_ALIASES = 20;

const name = singleLine("Name", MAX_KEYWORD_NAME_LENGTH).min(1, "Bitte geben Sie dem Stichwort einen Namen.");
const acronym = singleLine("Kurzform", MAX_ACRONYM_LENGTH)
  .nullish()
  .transform((written) => (written === "" ? null : (written ?? null)));
const aliases = z
  .array(singleLine("Weitere Namen", MAX_KEYWORD_NAME_LENGTH))
  .max(MAX_ALIASES, `Bitte geben Sie höchstens ${MAX_ALIASES} weitere Namen an.`)
  .default([])
  .transform((written) => [...new Set(written.filter((alias) => alias !== ""))]);
const kind = z.enum(KEYWORD_KINDS, "Bitte wählen Sie die Art des Stichworts.");

type Written = { readonly name: string; readonly acronym: string | null };

/** "Name (ACR)" typed as one is taken apart; a separately given acronym wins over the one in brackets. */
function takeApart<Fields extends Written>(written: Fields): Fields {
  const parts = splitAcronym(written.name);
  if (parts.acronym === null) return written;
  if (written.acronym !== null && written.acronym !== parts.acronym) return written;
  return { ...written, ...parts };
}

export const createKeywordSchema = z.object({ name, kind, acronym, aliases }).transform(takeApart);

/** As `createKeywordSchema`, but an import may leave the kind open. */
export const ensureKeywordSchema = z.object({ name, kind: kind.nullable(), acronym, aliases }).transform(takeApart);

export const changeKeywordSchema = z
  .object({ id: z.int().positive(), name, kind: kind.nullable(), acronym, aliases })
  .transform(takeApart);

export const keywordIdSchema = z.object({ id: z.int().positive() });

export type CreateKeywordInput = z.input<typeof createKeywordSchema>;
export type EnsureKeywordInput = z.input<typeof ensureKeywordSchema>;
export type ChangeKeywordInput = z.input<typeof changeKeywordSchema>;
/** A keyword's fields after checking. */
export type KeywordFields = z.output<typeof ensureKeywordSchema>;
