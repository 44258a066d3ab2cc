import { z } from "zod";
import { DIRECT } from "./view.ts";

/** RFC 1123 host names of at least two labels, international ones in their ASCII form; no addresses in numbers. */
const HOST = /^(?=.{4,100}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/;

const MAX_ID = 2_147_483_647;

/** What the portal's module sends: the number of the piece and the host that led there, "" for none. */
export const viewSchema = z.object({
  id: z.number().int().min(1).max(MAX_ID),
  von: z.string().max(300).catch("").transform(readHost),
});

/** The name under which a host is counted; what is none counts as a direct call. */
function readHost(given: string): string {
  const host = given.toLowerCase().replace(/^www\./, "");
  return HOST.test(host) ? host : DIRECT;
}
