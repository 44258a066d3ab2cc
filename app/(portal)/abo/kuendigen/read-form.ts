import { readBody } from "../../../read-body.ts";

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
  const bytes = await readBody(request, MAX_FORM_BYTES);
  if (bytes === null) return { kind: "too-large" };
  return { kind: "fields", fields: new URLSearchParams(Buffer.from(bytes).toString("utf8")) };
}
