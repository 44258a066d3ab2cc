import { z } from "zod";

/** How a preview is looked at; each word stands in the address. */
const lookSchema = z.object({
  ansicht: z.enum(["seite", "druck"]).catch("seite"),
  breite: z.enum(["voll", "telefon"]).catch("voll"),
  farben: z.enum(["system", "hell", "dunkel"]).catch("system"),
});

export type PreviewLook = Readonly<z.infer<typeof lookSchema>>;

/** What an address asks for; what cannot be read is as usual. */
export function readLook(query: URLSearchParams): PreviewLook {
  return lookSchema.parse(Object.fromEntries(query));
}

/** The address of a look; what is usual is left out. */
export function lookAddress(address: string, look: PreviewLook): string {
  const usual = lookSchema.parse({});
  const query = new URLSearchParams();
  for (const key of ["ansicht", "breite", "farben"] as const) if (look[key] !== usual[key]) query.set(key, look[key]);
  return query.size === 0 ? address : `${address}?${query}`;
}

/** The document inside the frame: its width is the frame's, its colours are its own. */
export function documentAddress(address: string, { ansicht, farben }: PreviewLook): string {
  return farben === "system" ? `${address}/${ansicht}` : `${address}/${ansicht}?farben=${farben}`;
}
