/** Formats of every stored picture, best first; browsers without AVIF take WebP. */
export const RENDITION_FORMATS = ["avif", "webp"] as const;
export type RenditionFormat = (typeof RENDITION_FORMATS)[number];

/** One stored size of a picture. `contentHash` is the SHA-256 (hex) of the upload, `width` is in pixels. */
export type Rendition = { readonly contentHash: string; readonly width: number; readonly format: RenditionFormat };

/** Where a rendition lies in the media storage. */
export function renditionKey({ contentHash, width, format }: Rendition): string {
  return `${contentHash.slice(0, 2)}/${contentHash}/${width}.${format}`;
}

/** Where readers find a rendition once a published piece shows its picture; before, `folder` is where others find it. */
export function renditionAddress(
  { contentHash, width, format }: Rendition,
  folder = `/media/${encodeURIComponent(contentHash)}`,
): string {
  return `${folder}/${width}.${format}`;
}

/** Reads `{hash}` and `{width}.{format}` of an address; null for anything else. */
export function parseRendition(contentHash: string, file: string): Rendition | null {
  const match = /^([1-9]\d{0,4})\.(avif|webp)$/.exec(file);
  const format = RENDITION_FORMATS.find((candidate) => candidate === match?.[2]);
  if (match === null || format === undefined || !/^[0-9a-f]{64}$/.test(contentHash)) return null;
  return { contentHash, width: Number(match[1]), format };
}
