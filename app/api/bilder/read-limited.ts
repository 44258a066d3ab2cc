import { CommandError } from "#lib/errors.ts";

/**
 * Reads a request's body, giving up as soon as it grows beyond `limit` bytes, whatever its headers say.
 * @throws CommandError "invalid"
 */
export async function readLimited(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > limit) {
      const megabytes = Math.round(limit / 1024 / 1024);
      throw new CommandError("invalid", `Das Bild ist zu groß. Erlaubt sind ${megabytes} MB; verkleinern Sie es.`);
    }
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}
