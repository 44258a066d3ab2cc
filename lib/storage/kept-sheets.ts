import { mediaStorage } from "./configured-media-storage.ts";

/** Where the PDF of an article's published state lies in the media storage. */
export function sheetKey(articleId: number): string {
  return `sheets/${articleId}.pdf`;
}

/** Deletes the PDF of a piece that readers see no more. A storage that is away undoes nothing: whoever asks for it next tries again. */
export async function forgetSheet(articleId: number): Promise<void> {
  try {
    await mediaStorage().delete(sheetKey(articleId));
  } catch (failure) {
    process.stderr.write(`The sheet of article ${articleId} could not be deleted: ${String(failure)}\n`);
  }
}
