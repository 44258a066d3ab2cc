import { portalMessages } from "#lib/messages/portal.ts";
import type { PictureNode } from "../body.ts";
import { renderTextTypst, typstString } from "../text/print.ts";
import type { PrintedPicture } from "./printed-picture.ts";

/** Where a picture lies in the compiler's workspace. */
export function typstPicturePath(contentHash: string): string {
  return `/bild-${contentHash}.jpg`;
}

/** Of a column on the sheet and of both together, and the height that a picture may take, in millimetres. */
const [COLUMN_WIDTH, SHEET_WIDTH, MAX_HEIGHT] = [83, 172, 110];

/**
 * What a sheet with pictures begins with. `contentHashes` are those whose files lie in the compiler's workspace; the
 * others show their caption alone, for a lost file must not cost the sheet.
 */
export function definePicturesTypst(contentHashes: readonly string[]): string {
  const files = contentHashes.map((hash) => `${typstString(hash)}: ${typstString(typstPicturePath(hash))},`).join(" ");
  return [
    `#let picture-files = (${files === "" ? ":" : files})`,
    "#let picture-block(hash, width, alt, line) = block(breakable: false, above: 1.4em, below: 1.4em)[",
    "#if hash in picture-files { image(picture-files.at(hash), width: width, alt: alt) }",
    "#v(-4pt)#par(justify: false)[#text(size: 8.5pt)[#line]]]",
    // What was printed before a sheet had two columns names one width alone.
    `#let text-picture(hash, width, alt, line, across: 0mm) = if across > ${COLUMN_WIDTH}mm {`,
    'place(auto, scope: "parent", float: true, clearance: 1.6em, picture-block(hash, across, alt, line))',
    `} else { picture-block(hash, calc.min(width, ${COLUMN_WIDTH}mm), alt, line) }`,
  ].join("\n");
}

/** Needs `definePicturesTypst` above it. */
export function renderPictureTypst({ attrs }: PictureNode, picture: PrintedPicture | null): string {
  if (picture === null) return "";
  const credit = attrs.credit === "" ? "" : portalMessages.article.pictureCredit(attrs.credit);
  const line = [attrs.caption, credit].filter((part) => part !== "").join(" ");
  const alt = attrs.alt === "" ? "none" : typstString(attrs.alt);
  const widthWithin = (most: number) => Math.round(Math.min(most, (MAX_HEIGHT * picture.width) / picture.height));
  const across = attrs.width === "wide" ? `, across: ${widthWithin(SHEET_WIDTH)}mm` : "";
  return `#text-picture(${typstString(picture.contentHash)}, ${widthWithin(COLUMN_WIDTH)}mm, ${alt}, [${renderTextTypst(line)}]${across})\n\n`;
}
