/** The longest answers to every field, each character as nine bytes of percent-encoding, fit in twice over. */
export const MAX_FORM_BYTES = 64 * 1024;

export type FormReading =
  | { readonly kind: "fields"; readonly fields: URLSearchParams }
  | { readonly kind: "too-large" }
  | { readonly kind: "other-type" };

/** Reads the fields of a plain form, giving up as soon as the body grows too large, whatever its headers say. */
export async function readForm(request: Request): Promise<FormReading> {
  const [type = ""] = (request.headers.get("content-type") ?? "").split(";");
  if (type.trim().toLowerCase() !== "application/x-www-form-urlencoded") return { kind: "other-type" };
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_FORM_BYTES) return { kind: "too-large" };
    chunks.push(chunk);
  }
  return { kind: "fields", fields: new URLSearchParams(Buffer.concat(chunks).toString("utf8")) };
}
