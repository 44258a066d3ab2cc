import { definePicturesTypst, typstPicturePath } from "#editor/picture/print.ts";
import { renderTextTypst, typstString } from "#editor/text/print.ts";
import type { PortalArticle } from "../articles/article.ts";
import { formatDisplayDate } from "../articles/format-display-date.ts";
import { keywordLabel } from "../keywords/keyword-label.ts";
import { changesTypst, correctionsTypst, defineArticleLinksTypst, followUpsTypst } from "./after-text.ts";

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
 * The piece as a Typst document: one column on A4, tagged, hyphenated, paid content labelled on every page. Every text
 * from outside is a string literal; the body was rendered the same way by the press.
 */
export function composePdf(article: PortalArticle, frame: PdfFrame): string {
  const title = article.kicker === "" ? article.headline : `${article.kicker}: ${article.headline}`;
  return [
    `#set document(title: ${typstString(title)}, author: (${article.authors.map(({ name, initials }) => `${typstString(name ?? initials)},`).join(" ")}))`,
    `#set text(lang: "de", region: "DE", font: (${typstString(FONT)},), size: 10.5pt, hyphenate: true)`,
    "#set par(justify: true, leading: 0.68em, spacing: 0.95em)",
    `#set page(paper: "a4", margin: (x: 30mm, top: 28mm, bottom: 28mm), header: ${header(article, frame)}, footer: ${footer(frame)})`,
    "#show heading: set text(hyphenate: false)",
    "#show heading.where(level: 2): set text(size: 12pt)",
    "#show heading.where(level: 3): set text(size: 10.5pt)",
    '#show quote.where(block: true): set text(style: "italic")',
    '#show link: set text(fill: rgb("#0b5563"))',
    defineArticleLinksTypst(article, frame.canonical),
    definePicturesTypst(frame.pictureFiles),
    ...head(article),
    ...changesTypst(article),
    ...figure(article, frame.pictureFiles),
    article.bodyTypst,
    ...correctionsTypst(article),
    ...followUpsTypst(article, frame.canonical),
    ...links(article),
    ...keywords(article),
  ].join("\n");
}

function header(article: PortalArticle, frame: PdfFrame): string {
  const label = article.genre === "anzeige" ? "#h(1fr)#strong[Anzeige]" : "";
  return `[#set text(size: 8.5pt);${renderTextTypst(frame.siteName)}${label}#v(-6pt)#line(length: 100%, stroke: 0.4pt)]`;
}

function footer(frame: PdfFrame): string {
  // PDF/UA: headers and footers are artifacts, and an artifact may not hold a link.
  return `[#set text(size: 8pt);${renderTextTypst(frame.canonical)}#h(1fr)#context counter(page).display()]`;
}

function head(article: PortalArticle): string[] {
  const kicker =
    article.kicker === ""
      ? ""
      : `#text(size: 11pt, fill: rgb("#0b5563"))[${renderTextTypst(`${article.kicker}:`)}]#linebreak()`;
  return [
    `#heading(level: 1)[#par(justify: false)[${kicker}#text(size: 21pt)[${renderTextTypst(article.headline)}]]]`,
    `#par(justify: false)[#text(size: 11.5pt)[${renderTextTypst(`[${formatDisplayDate(article.displayDate)}] `)}#strong[${renderTextTypst(article.teaser)}]]]`,
  ];
}

function figure(article: PortalArticle, files: readonly string[]): string[] {
  if (article.picture === null || !files.includes(article.picture.contentHash)) return [];
  const { contentHash, alt, caption, credit } = article.picture;
  const line = [caption, credit === "" ? "" : `(Bildquelle: ${credit})`].filter((part) => part !== "").join(" ");
  return [
    `#block(breakable: false)[#image(${typstString(typstPicturePath(contentHash))}, width: 100%, alt: ${typstString(alt)})#v(-4pt)#par(justify: false)[#text(size: 8.5pt)[${renderTextTypst(line)}]]]`,
  ];
}

function links(article: PortalArticle): string[] {
  return article.links.map(
    (address) => `#par(justify: false)[#link(${typstString(address)})[${renderTextTypst(address)}]]`,
  );
}

function keywords(article: PortalArticle): string[] {
  const names = article.keywords.map(keywordLabel).join(", ");
  return names === "" ? [] : [`#par(justify: false)[#text(size: 9pt)[${renderTextTypst(`Stichwörter: ${names}`)}]]`];
}
