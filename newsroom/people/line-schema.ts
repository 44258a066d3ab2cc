import { z } from "zod";

// Neither line breaks nor other control characters, which PostgreSQL or a list on the screen would choke on.
const ONE_LINE = /^[^\p{Cc}\p{Cs}]*$/u;

/**
 * One line of text such as a name, without space at its ends. `label` is the German subject of the messages with its
 * article („Der Name“), `max` counts UTF-16 units.
 */
export function lineSchema(label: string, max: number) {
  return z
    .string({ error: `${label} fehlt.` })
    .trim()
    .min(1, `${label} fehlt.`)
    .max(max, `${label} darf höchstens ${max} Zeichen haben.`)
    .regex(ONE_LINE, `${label} enthält ein Zeichen, das hier nicht vorkommen darf.`);
}
