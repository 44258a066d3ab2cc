import { portalMessages } from "#lib/messages/portal.ts";
import type { PictureNode } from "../body.ts";
import { escapeHtml } from "../text/html.ts";
import type { PictureWidth } from "./picture-width.ts";
import { type PrintedPicture, renderPictureElement } from "./printed-picture.ts";

/** As `.text-picture` in article.css: the column of the text, and that column with the margin beside it. */
const SIZES: Readonly<Record<PictureWidth, string>> = {
  text: "(min-width: 41rem) 39rem, 100vw",
  wide: "(min-width: 62rem) 49rem, (min-width: 41rem) 39rem, 100vw",
};

/** Caption and credit as under the lead picture; nothing when both are missing. */
export function renderFigcaption(caption: string, credit: string): string {
  if (caption === "" && credit === "") return "";
  const source =
    credit === "" ? "" : `<span class="credit">${escapeHtml(portalMessages.article.pictureCredit(credit))}</span>`;
  return `<figcaption>${[escapeHtml(caption), source].filter((part) => part !== "").join(" ")}</figcaption>`;
}

/** A picture that readers cannot be given (none is known by its number) leaves nothing behind, not even its caption. */
export function renderPictureHtml({ attrs }: PictureNode, picture: PrintedPicture | null): string {
  if (picture === null) return "";
  const wide = attrs.width === "wide" ? " is-wide" : "";
  const element = renderPictureElement(picture, attrs.alt, SIZES[attrs.width]);
  return `<figure class="text-picture${wide}">${element}${renderFigcaption(attrs.caption, attrs.credit)}</figure>`;
}
