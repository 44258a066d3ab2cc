import { z } from "zod";
import { isStorable } from "#lib/storable-text.ts";
import { singleLine } from "../single-line.ts";
import { KEYWORD_KINDS, splitAcronym } from "./keyword.ts";
import { readGndId, readWikidataId } from "./keyword-identifiers.ts";

export const MAX_KEYWORD_NAME_LENGTH = 120;
export const MAX_ACRONYM_LENGTH = 20;
export const MAX_ALIASES = 40;
export const MAX_DESCRIPTION_LENGTH = 600;
export const MAX_SEE_ALSO = 20;

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

const keywordId = z.int().positive().max(2_147_483_647);

const description = z
  .string()
  .trim()
  .max(MAX_DESCRIPTION_LENGTH, `Die Beschreibung ist zu lang. Erlaubt sind ${MAX_DESCRIPTION_LENGTH} Zeichen.`)
  .refine(isStorable, "Die Beschreibung enthält ein Zeichen, das sich nicht speichern lässt. Löschen Sie es.");

/** An empty field is none; anything else must be read as a number of its kind. */
function identifier(read: (written: string) => string | null, error: string) {
  return z
    .string()
    .max(200, error)
    .nullable()
    .transform((written, context): string | null => {
      if (written === null || written.trim() === "") return null;
      const id = read(written);
      if (id === null) context.addIssue({ code: "custom", message: error });
      return id;
    });
}

const wikidataId = identifier(
  readWikidataId,
  "Das ist keine Nummer von Wikidata. Erwartet wird ein Q mit einer Zahl, zum Beispiel Q183.",
);
const gndId = identifier(
  readGndId,
  "Diese GND-Nummer stimmt nicht. Prüfen Sie die Ziffern; die letzte ist eine Prüfziffer, zum Beispiel 4005728-8.",
);

const seeAlsoIds = z
  .array(keywordId)
  .max(MAX_SEE_ALSO, `Bitte verweisen Sie auf höchstens ${MAX_SEE_ALSO} Stichwörter.`)
  .refine((ids) => new Set(ids).size === ids.length, "Ein Stichwort steht doppelt in der Liste.");

/** What is left out stays as it is, but for the aliases. */
export const changeKeywordSchema = z
  .object({
    id: keywordId,
    name,
    kind: kind.nullable(),
    acronym,
    aliases,
    description: description.optional(),
    wikidataId: wikidataId.optional(),
    gndId: gndId.optional(),
    broaderId: keywordId.nullable().optional(),
    seeAlsoIds: seeAlsoIds.optional(),
    /** The state that the person had before them (see `keyword-state.ts`); a change since then is not overwritten. */
    seenState: z.string().max(100).optional(),
  })
  .transform(takeApart);

export const keywordIdSchema = z.object({ id: keywordId });

export const keywordKindSchema = z.object({ id: keywordId, kind });

/** `fromId` ends, `intoId` stays. */
export const mergeKeywordsSchema = z
  .object({ fromId: keywordId, intoId: keywordId })
  .refine(({ fromId, intoId }) => fromId !== intoId, {
    error: "Ein Stichwort lässt sich nicht mit sich selbst zusammenlegen. Wählen Sie ein anderes.",
    path: ["intoId"],
  });

const MAX_SPLIT_PIECES = 5_000;

export const splitKeywordSchema = z
  .object({
    id: keywordId,
    name,
    kind,
    acronym,
    /** Of the old keyword's aliases those that go to the new one. */
    aliases,
    /** The pieces that carry the new one from now on. */
    articleIds: z
      .array(keywordId)
      .min(1, "Wählen Sie mindestens einen Artikel für das neue Stichwort.")
      .max(MAX_SPLIT_PIECES, `Bitte wählen Sie höchstens ${MAX_SPLIT_PIECES} Artikel auf einmal.`),
  })
  .transform(takeApart);

export const keywordPairSchema = z
  .object({ oneId: keywordId, otherId: keywordId })
  .refine(({ oneId, otherId }) => oneId !== otherId);

export type CreateKeywordInput = z.input<typeof createKeywordSchema>;
export type EnsureKeywordInput = z.input<typeof ensureKeywordSchema>;
export type ChangeKeywordInput = z.input<typeof changeKeywordSchema>;
export type KeywordKindInput = z.input<typeof keywordKindSchema>;
export type MergeKeywordsInput = z.input<typeof mergeKeywordsSchema>;
export type SplitKeywordInput = z.input<typeof splitKeywordSchema>;
export type KeywordPairInput = z.input<typeof keywordPairSchema>;
/** A keyword's fields after checking. */
export type KeywordFields = z.output<typeof ensureKeywordSchema>;
