import { RENDITION_FORMATS, type RenditionFormat, renditionAddress } from "#lib/storage/rendition.ts";
import { escapeHtml } from "../text/html.ts";

/** What readers' pages need to know of a stored picture: sizes in pixels, `widths` are the renditions, ascending. */
export type PrintedPicture = {
  readonly contentHash: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  /** Address below which the renditions lie when it is not the public one. */
  readonly folder?: string;
};

/** Widest rendition that a browser without srcset support is given, in pixels. */
const FALLBACK_WIDTH = 960;

function sourceSet({ contentHash, widths, folder }: PrintedPicture, format: RenditionFormat): string {
  return widths.map((width) => `${renditionAddress({ contentHash, width, format }, folder)} ${width}w`).join(", ");
}

/**
 * The picture in the renditions that the browser can choose from. Width and height keep its place free while it loads,
 * which it does when a reader comes near. `sizes` says how wide it will stand.
 */
export function renderPictureElement(picture: PrintedPicture, alt: string, sizes: string): string {
  const { contentHash, width, height, widths, folder } = picture;
  const [better, plain] = RENDITION_FORMATS;
  const fallback = widths.findLast((candidate) => candidate <= FALLBACK_WIDTH) ?? widths[0] ?? width;
  const src = renditionAddress({ contentHash, width: fallback, format: plain }, folder);
  return [
    `<picture><source type="image/${better}" srcset="${escapeHtml(sourceSet(picture, better))}" sizes="${escapeHtml(sizes)}">`,
    `<img src="${escapeHtml(src)}" srcset="${escapeHtml(sourceSet(picture, plain))}" sizes="${escapeHtml(sizes)}"`,
    ` width="${width}" height="${height}" alt="${escapeHtml(alt)}" loading="lazy" decoding="async"></picture>`,
  ].join("");
}
