import { z } from "zod";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { RENDITION_FORMATS, renditionKey } from "#lib/storage/rendition.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { CONTENT_TYPES, previewWidth } from "./picture.ts";
import { findPictureById } from "./picture-queries.ts";

const renditionSchema = z.object({
  pictureId: z.coerce.number().int().positive().max(2_147_483_647),
  width: z.union([z.literal("vorschau"), z.coerce.number().int().positive()]),
  format: z.enum(RENDITION_FORMATS),
});

/** `etag` is a whole header value: what lies under a content hash never changes. */
export type RenditionFile = {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
  readonly etag: string;
};

/**
 * One rendition for the desk, published or not; null for whatever is not stored. Takes the parts of an address as they
 * come.
 * @throws CommandError "not-allowed"
 */
export async function readRendition(
  actor: Actor,
  input: { readonly pictureId: string | number; readonly width: string | number; readonly format: string },
): Promise<RenditionFile | null> {
  const parsed = renditionSchema.safeParse(input);
  authorise(actor, "use-desk");
  if (!parsed.success) return null;
  const { pictureId, width: wished, format } = parsed.data;
  const picture = await findPictureById(pictureId);
  const width = wished === "vorschau" ? previewWidth(picture?.widths ?? []) : wished;
  if (picture === null || width === undefined || !picture.widths.includes(width)) return null;
  const bytes = await mediaStorage().get(renditionKey({ contentHash: picture.contentHash, width, format }));
  if (bytes === null) return null;
  return { bytes, contentType: CONTENT_TYPES[format], etag: `"${picture.contentHash}-${width}-${format}"` };
}
