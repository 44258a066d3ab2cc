import { CommandError } from "#lib/errors.ts";
import { readBody } from "../../read-body.ts";

/**
 * Reads a picture of at most `limit` bytes.
 * @throws CommandError "invalid"
 */
export async function readLimited(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await readBody(request, limit);
  if (bytes !== null) return bytes;
  const megabytes = Math.round(limit / 1024 / 1024);
  throw new CommandError("invalid", `Das Bild ist zu groß. Erlaubt sind ${megabytes} MB; verkleinern Sie es.`);
}
