import { portalMessages } from "#lib/messages/portal.ts";
import type { PictureNode } from "../body.ts";
import { renderTextTypst, typstString } from "../text/print.ts";
import type { PrintedPicture } from "./printed-picture.ts";

/** Where a picture lies in the compiler's workspace. */
export function typstPicturePath(contentHash: string): string {
  return `/bild-${contentHash}.jpg`;
}

/** Of the column on the sheet, and the height that a picture may take of it, in millimetres. */
const COLUMN_WIDTH = 150;
const MAX_HEIGHT = 110;

/**
 * What a sheet with pictures begins with. `contentHashes` are those whose files lie in the compiler's workspace; the
 * others show their caption alone, for a lost file must not cost the sheet.
 */
export function definePicturesTypst(contentHashes: readonly string[]): string {
  const files = contentHashes.map((hash) => `${typstString(hash)}: ${typstString(typstPicturePath(hash))},`).join(" ");
  return [
    `#let picture-files = (${files === "" ? ":" : files})`,
    "#let text-picture(hash, width, alt, line) = block(breakable: false, above: 1.4em, below: 1.4em)[",
    "#if hash in picture-files { image(picture-files.at(hash), width: width, alt: alt) }",
    "#v(-4pt)#par(justify: false)[#text(size: 8.5pt)[#line]]]",
  ].join("\n");
}

/** Needs `definePicturesTypst` above it. */
export function renderPictureTypst({ attrs }: PictureNode, picture: PrintedPicture | null): string {
  if (picture === null) return "";
  const credit = attrs.credit === "" ? "" : portalMessages.article.pictureCredit(attrs.credit);
  const line = [attrs.caption, credit].filter((part) => part !== "").join(" ");
  const alt = attrs.alt === "" ? "none" : typstString(attrs.alt);
  const width = Math.round(Math.min(COLUMN_WIDTH, (MAX_HEIGHT * picture.width) / picture.height));
  return `#text-picture(${typstString(picture.contentHash)}, ${width}mm, ${alt}, [${renderTextTypst(line)}])\n\n`;
}
