import { renderTextTypst } from "#editor/text/print.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import type { ShareCard } from "./share-card.ts";

/** Pixels, as Open Graph and the large cards want it; in the document a point is a pixel. */
export const SHARE_SIZE = { width: 1200, height: 630 } as const;

const FONT = "Newsreader 16pt 16pt";
const COLUMN = 1056;
/** What the headline may take of the height; the largest size that fits is taken. */
const HEADLINE_HEIGHT = 310;
const SIZES = [84, 74, 66, 58, 52, 46, 40, 34, 28];

/** The card as a Typst document of one page: under our roof the kicker, the headline and the section. */
export function composeSharePicture({ siteName, kicker, headline, section, isPaid }: ShareCard): string {
  const label = isPaid
    ? `#box(fill: rgb("#f0d48a"), inset: (x: 14pt, y: 9pt), text(size: 26pt, fill: rgb("#0f1719"))[${renderTextTypst(portalMessages.article.advertisement)}])`
    : "";
  return [
    `#set page(width: ${SHARE_SIZE.width}pt, height: ${SHARE_SIZE.height}pt, margin: 72pt, fill: rgb("#063b45"))`,
    `#set text(lang: "de", region: "DE", font: (${JSON.stringify(FONT)},), fill: white, hyphenate: true)`,
    "#set par(justify: false, leading: 0.42em)",
    // The roof of the house's sign.
    '#place(top + left, dy: 2pt, curve(stroke: (paint: rgb("#83c9d3"), thickness: 6pt, cap: "square"), curve.move((3pt, 30pt)), curve.line((30pt, 6pt)), curve.line((57pt, 30pt))))',
    `#place(top + left, dx: 80pt, block(width: 800pt, text(size: 34pt, weight: 600)[${renderTextTypst(siteName)}]))`,
    `#place(top + right, [${label}])`,
    `#let words = [${renderTextTypst(headline)}]`,
    `#let set-in(size) = block(width: ${COLUMN}pt, text(size: size * 1pt, weight: 600, words))`,
    `#let fits(size) = measure(set-in(size)).height <= ${HEADLINE_HEIGHT}pt`,
    `#let sizes = (${SIZES.join(", ")})`,
    `#let headline = context { let found = sizes.find(fits); set-in(if found == none { sizes.last() } else { found }) }`,
    `#place(bottom + left, dy: -64pt, block(width: ${COLUMN}pt, { ${kickerTypst(kicker)} headline }))`,
    `#place(bottom + left, text(size: 30pt, fill: rgb("#b4e1e7"))[${renderTextTypst(section)}])`,
    '#place(bottom + left, dy: 72pt, dx: -72pt, rect(width: 1200pt, height: 14pt, fill: rgb("#83c9d3")))',
  ].join("\n");
}

function kickerTypst(kicker: string): string {
  return kicker === "" ? "" : `block(below: 30pt, text(size: 38pt, fill: rgb("#83c9d3"))[${renderTextTypst(kicker)}]);`;
}
