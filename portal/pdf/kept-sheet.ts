import { createHash } from "node:crypto";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { sheetKey } from "#lib/storage/kept-sheets.ts";

/** Raised when the same source becomes another sheet: another compiler, other fonts. */
const EDITION = 1;
const MARK_LENGTH = 32;

type Sheet = {
  readonly articleId: number;
  /** Everything that the sheet says. */
  readonly content: string;
};

export type MadeSheet = {
  readonly pdf: Uint8Array<ArrayBuffer>;
  /** False when the file of a picture was away: the next reader may get a better one. */
  readonly isWhole: boolean;
};

/**
 * A piece's sheet from the storage, or made now and kept. There is one file per piece; it begins with a mark of what it was
 * made of, so an outdated one is never taken, and is replaced by the next. Whether readers may see the piece is asked before.
 */
export async function keptSheet(
  { articleId, content }: Sheet,
  make: () => Promise<MadeSheet>,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = sheetKey(articleId);
  const mark = createHash("sha256").update(`${EDITION}\n${content}`).digest();
  const kept = await mediaStorage().get(key);
  if (kept !== null && mark.equals(kept.subarray(0, MARK_LENGTH))) return kept.slice(MARK_LENGTH);
  const { pdf, isWhole } = await make();
  if (!isWhole) return pdf;
  // A full disk must not cost the reader the sheet.
  await mediaStorage()
    .put(key, Buffer.concat([mark, pdf]), "application/pdf")
    .catch((error: unknown) => void process.stderr.write(`A sheet could not be kept: ${String(error)}\n`));
  return pdf;
}
