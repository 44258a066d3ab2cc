import type { RenditionFormat } from "#lib/storage/rendition.ts";

/** Largest upload in bytes: 25 MB. */
export const MAX_PICTURE_BYTES = 25 * 1024 * 1024;
/** A file of one megabyte can hold 256 million pixels, so pixels are capped before anything is decoded. */
export const MAX_PIXELS = 50_000_000;
/** WebP ends at 16,383 pixels a side, and a rendition may be as high as the upload. */
export const MAX_SIDE_PIXELS = 16_000;
/** Widths in pixels in which pictures are kept; smaller uploads are kept in their own width, none is enlarged. */
export const RENDITION_WIDTHS = [480, 800, 1200, 1600, 2400] as const;

/** File types that are accepted, by content. */
export const UPLOAD_TYPES = ["jpeg", "png", "webp", "avif"] as const;
export type UploadType = (typeof UPLOAD_TYPES)[number];

export const CONTENT_TYPES: Record<RenditionFormat, string> = { avif: "image/avif", webp: "image/webp" };

/** A stored picture; its size is that of the upload as people see it (orientation applied). */
export type PictureRow = {
  readonly id: number;
  /** SHA-256 of the uploaded bytes, hex. */
  readonly contentHash: string;
  readonly fileName: string;
  readonly width: number;
  readonly height: number;
  /** Widths of the stored renditions, ascending. */
  readonly widths: readonly number[];
};

const LARGEST_WIDTH = RENDITION_WIDTHS[RENDITION_WIDTHS.length - 1] ?? 0;

/** Widths of the renditions of a picture, ascending: the fixed ones below its own width, and its own up to the largest. */
export function renditionWidths(width: number): number[] {
  const own = Math.min(width, LARGEST_WIDTH);
  return [...RENDITION_WIDTHS.filter((fixed) => fixed < own), own];
}

/** Narrowest rendition that fills the column of the text on the desk, in pixels. */
const PREVIEW_WIDTH = 800;

/** The width of the rendition that stands for a picture whose widths the asking page does not know. */
export function previewWidth(widths: readonly number[]): number | undefined {
  return widths.find((width) => width >= PREVIEW_WIDTH) ?? widths.at(-1);
}

/** Where staff see a picture, published or not; „vorschau“ is whichever width fits the column of the text. */
export function deskPictureAddress(id: number, width: number | "vorschau", format: RenditionFormat): string {
  return `/redaktion/bilder/${id}/${width}.${format}`;
}

/** What the desk shows of a picture: the smallest rendition, with the size of the whole. */
export function deskPreview(picture: Pick<PictureRow, "id" | "width" | "height" | "widths">): {
  readonly src: string;
  readonly width: number;
  readonly height: number;
} {
  const width = picture.widths[0] ?? picture.width;
  return { src: deskPictureAddress(picture.id, width, "webp"), width: picture.width, height: picture.height };
}
