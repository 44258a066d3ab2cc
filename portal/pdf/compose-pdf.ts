import { definePicturesTypst, typstPicturePath } from "#editor/picture/print.ts";
import { DEFINE_TABLES_TYPST } from "#editor/table/print.ts";
import { renderTextTypst, typstString } from "#editor/text/print.ts";
import { fullTitle } from "#lib/full-title.ts";
import type { PortalArticle } from "../articles/article.ts";
import { formatDisplayDate } from "../articles/format-display-date.ts";
import { keywordLabel } from "../keywords/keyword-label.ts";
import { changesTypst, correctionsTypst, defineArticleLinksTypst, followUpsTypst, seriesTypst } from "./after-text.ts";
import { breakLongRuns } from "./break-long-runs.ts";
import { keepWithEnd } from "./keep-with-end.ts";

const FONT = "Newsreader 16pt 16pt";

/**
 * What stands on the sheet beside the piece. `canonical` is its absolute address, `pictureFiles` are the hashes of the
 * pictures whose files lie in the compiler's workspace.
 */
export type PdfFrame = {
  readonly siteName: string;
  readonly canonical: string;
  readonly pictureFiles: readonly string[];
};

/**
 * The piece as a Typst document: two columns on A4 below a head that stands across both, tagged, hyphenated, paid content
 * labelled on every page. Every text from outside is a string literal; the body was rendered the same way by the press.
 */
export function composePdf(article: PortalArticle, frame: PdfFrame): string {
  const title = fullTitle(article);
  const source = [
    `#set document(title: ${typstString(title)}, author: (${article.authors.map(({ name, initials }) => `${typstString(name ?? initials)},`).join(" ")}), keywords: (${article.keywords.map(({ name }) => `${typstString(name)},`).join(" ")}))`,
    `#set text(lang: "de", region: "DE", font: (${typstString(FONT)},), size: 10pt, hyphenate: true, costs: (widow: 300%, orphan: 300%))`,
    "#set par(justify: true, leading: 0.64em, spacing: 0.64em, first-line-indent: 1em)",
    `#set page(paper: "a4", columns: 2, margin: (x: 19mm, top: 27mm, bottom: 25mm), header: ${header(article, frame)}, footer: ${footer(frame)})`,
    "#set columns(gutter: 6mm)",
    "#set list(indent: 0pt, body-indent: 0.5em)",
    "#set enum(indent: 0pt, body-indent: 0.5em)",
    "#set footnote.entry(separator: line(length: 20%, stroke: 0.4pt))",
    "#show footnote.entry: set text(size: 8.5pt)",
    "#show heading: set text(hyphenate: false)",
    "#show heading: set block(above: 1.5em, below: 0.7em, sticky: true)",
    "#show heading.where(level: 2): set text(size: 11.5pt)",
    "#show heading.where(level: 3): set text(size: 10pt)",
    '#show quote.where(block: true): set text(style: "italic")',
    "#show quote.where(block: true): set pad(x: 1em)",
    '#show link: set text(fill: rgb("#0b5563"))',
    defineArticleLinksTypst(article, frame.canonical),
    definePicturesTypst(frame.pictureFiles),
    DEFINE_TABLES_TYPST,
    across([
      ...head(article),
      ...seriesTypst(article),
      ...changesTypst(article),
      ...figure(article, frame.pictureFiles),
    ]),
    keepWithEnd(article.bodyTypst),
    ...correctionsTypst(article),
    ...followUpsTypst(article, frame.canonical),
    ...end(article, frame),
  ].join("\n");
  return breakLongRuns(source);
}

/** What stands across both columns at the top of the first page. */
function across(parts: readonly string[]): string {
  return `#place(top, scope: "parent", float: true, clearance: 1.8em, block(width: 100%)[#set par(first-line-indent: 0pt, spacing: 0.9em)\n${parts.join("\n")}])`;
}

function header(article: PortalArticle, frame: PdfFrame): string {
  const label = article.genre === "anzeige" ? "#h(1fr)#strong[Anzeige]" : "";
  return `[#set text(size: 8.5pt)\n#block(width: 100%, inset: (bottom: 4pt), stroke: (bottom: 0.4pt))[${renderTextTypst(frame.siteName)}${label}]]`;
}

function footer(frame: PdfFrame): string {
  // PDF/UA: headers and footers are artifacts, and an artifact may not hold a link.
  return `[#set text(size: 8pt);${renderTextTypst(frame.canonical)}#h(1fr)#context [#counter(page).display() / #counter(page).final().first()]]`;
}

function head(article: PortalArticle): string[] {
  const kicker =
    article.kicker === ""
      ? ""
      : `#text(size: 12pt, fill: rgb("#0b5563"))[${renderTextTypst(`${article.kicker}:`)}]#linebreak()`;
  return [
    `#heading(level: 1)[#par(justify: false)[${kicker}#text(size: 25pt)[${renderTextTypst(article.headline)}]]]`,
    `#par(justify: false)[#text(size: 12.5pt)[${renderTextTypst(`[${formatDisplayDate(article.displayDate)}] `)}#strong[${renderTextTypst(article.teaser)}]]]`,
  ];
}

/** As high as leaves room for the text on the first page. */
function figure(article: PortalArticle, files: readonly string[]): string[] {
  if (article.picture === null || !files.includes(article.picture.contentHash)) return [];
  const { contentHash, alt, caption, credit } = article.picture;
  const line = [caption, credit === "" ? "" : `(Bildquelle: ${credit})`].filter((part) => part !== "").join(" ");
  return [
    `#block(breakable: false)[#image(${typstString(typstPicturePath(contentHash))}, width: 100%, height: 92mm, fit: "cover", alt: ${typstString(alt)})#v(-4pt)#par(justify: false)[#text(size: 8.5pt)[${renderTextTypst(line)}]]]`,
  ];
}

/** Links, keywords and the short address, kept together. */
function end(article: PortalArticle, { canonical }: PdfFrame): string[] {
  const names = article.keywords.map(keywordLabel).join(", ");
  const short = new URL(`/meldung/${article.id}`, canonical).href;
  const lines = [
    ...article.links.map((address) => `#link(${typstString(address)})[${renderTextTypst(address)}]`),
    ...(names === "" ? [] : [renderTextTypst(`Stichwörter: ${names}`)]),
    `${renderTextTypst("Kurzadresse: ")}#web-link(${typstString(short)})[${renderTextTypst(short)}]`,
  ].map((line) => `#par(justify: false)[${line}]`);
  return [
    `#block(breakable: false, above: 1.8em, width: 100%, inset: (top: 6pt), stroke: (top: 0.4pt))[#set text(size: 8.5pt, hyphenate: false)\n#set par(first-line-indent: 0pt, spacing: 0.7em)\n${lines.join("\n")}]`,
  ];
}
