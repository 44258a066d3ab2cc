import { z } from "zod";

/** The search's address. An unreadable parameter counts as absent; limits keep a query from becoming an attack. */
export const searchQuerySchema = z.object({
  q: z
    .string()
    .transform((text) => text.replaceAll("\u0000", "").trim().slice(0, 200))
    .catch(""),
  ressort: z.string().max(100).catch(""),
  stichwort: z.string().max(100).catch(""),
  von: z.iso.date().or(z.literal("")).catch(""),
  bis: z.iso.date().or(z.literal("")).catch(""),
  seite: z.coerce.number().int().min(1).max(10_000).catch(1),
});

export type SearchQuery = z.infer<typeof searchQuerySchema>;
