import { createReadStream } from "node:fs";
import { hasErrorCode } from "#lib/errors.ts";
import type { ImportFile } from "../find-import-files.ts";
import { decodeLegacyFile, LEGACY_FILE_MAX_BYTES } from "./decode-legacy-file.ts";
import { fileUnder, fitLegacyPage } from "./fit-legacy-page.ts";
import { type ParsedLegacyPage, parseLegacyPage } from "./parse-legacy-page.ts";

/**
 * Reads one saved page as far as an article can take it. Refused with a German reason, never thrown: a folder's other
 * pages go on.
 * @param section files the page under this section, whatever it names itself
 */
export async function readLegacyFile(file: ImportFile, section: string | undefined): Promise<ParsedLegacyPage> {
  const bytes = await readBytes(file.path);
  if (typeof bytes === "string") return { ok: false, reason: bytes };
  const decoded = decodeLegacyFile(bytes);
  if (!decoded.ok) return decoded;
  const parsed = parseLegacyPage(decoded.text, { sourceName: file.name });
  if (!parsed.ok) return parsed;
  const page = section === undefined ? parsed.page : fileUnder(parsed.page, section);
  return { ok: true, page: fitLegacyPage(page) };
}

/** The bytes, one more than allowed at most; or why there are none. */
async function readBytes(file: string): Promise<Uint8Array | string> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(file, { end: LEGACY_FILE_MAX_BYTES })) chunks.push(chunk);
  } catch (error) {
    if (hasErrorCode(error, "EACCES", "EPERM")) return "Zum Lesen der Datei fehlt das Recht.";
    if (hasErrorCode(error, "ENOENT")) return "Die Datei ist nicht mehr da.";
    return `Die Datei lässt sich nicht lesen (${error instanceof Error ? error.message : String(error)}).`;
  }
  return Buffer.concat(chunks);
}
