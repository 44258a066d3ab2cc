import { z } from "zod";
import { plainText } from "#lib/plain-text.ts";
import { isStorable, toStorable } from "#lib/storable-text.ts";

const MAX_LENGTH = 200;

const slug = z.string().max(100).refine(isStorable).catch("");
/** PostgreSQL's calendar has no year 0. */
const day = z.iso
  .date()
  .refine((date) => date >= "0001")
  .or(z.literal(""))
  .catch("");

/** The search's address. An unreadable parameter counts as absent; limits keep a query from becoming an attack. */
export const searchQuerySchema = z.object({
  q: z
    .string()
    // Composed first: some systems type ä as two characters. Cutting may halve the last one.
    .transform((text) => toStorable(plainText(text.normalize("NFC")).trim().slice(0, MAX_LENGTH)))
    .catch(""),
  ressort: slug,
  stichwort: slug,
  von: day,
  bis: day,
  genre: slug,
  autor: slug,
  jahr: z
    .string()
    .regex(/^[1-9]\d{3}$/)
    .catch(""),
  /** Best matches first, or the newest. */
  sortierung: z.literal("datum").or(z.literal("")).catch(""),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type SearchQuery = z.infer<typeof searchQuerySchema>;
