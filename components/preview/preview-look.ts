import { z } from "zod";

/** How a preview is looked at; each word stands in the address. */
const lookSchema = z.object({
  ansicht: z.enum(["seite", "druck"]).catch("seite"),
  breite: z.enum(["voll", "telefon"]).catch("voll"),
  farben: z.enum(["system", "hell", "dunkel"]).catch("system"),
});

const LOOK_NAMES = ["ansicht", "breite", "farben"] as const;

export type PreviewLook = Readonly<z.infer<typeof lookSchema>>;

/** What an address asks for; what cannot be read is as usual. */
export function readLook(query: URLSearchParams): PreviewLook {
  return lookSchema.parse(Object.fromEntries(query));
}

/** The address of a look; what is usual is left out, and whatever else the address asks for stays. */
export function lookAddress(address: string, look: PreviewLook): string {
  const usual = lookSchema.parse({});
  const [path = "", query = ""] = address.split("?");
  const parameters = new URLSearchParams(query);
  for (const name of LOOK_NAMES) if (look[name] !== usual[name]) parameters.set(name, look[name]);
  return parameters.size === 0 ? path : `${path}?${parameters}`;
}

/** The document inside the frame: its width is the frame's, its colours are its own. */
export function documentAddress(address: string, { ansicht, farben }: PreviewLook): string {
  const [path = "", query] = address.split("?");
  const below = `${path}/${ansicht}${query === undefined ? "" : `?${query}`}`;
  return lookAddress(below, { ...lookSchema.parse({}), farben });
}
