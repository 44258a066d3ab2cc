import { toStorable } from "#lib/storable-text.ts";
import { portalDatabase } from "../portal-database.ts";

/** The stored widths (pixels) of a picture that readers may see, or null: a draft's picture does not exist here. */
export async function findPictureWidths(contentHash: string): Promise<readonly number[] | null> {
  const row = await portalDatabase().portalPicture.findUnique({
    where: { contentHash: toStorable(contentHash) },
    select: { widths: true },
  });
  return row?.widths ?? null;
}
