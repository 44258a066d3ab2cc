import type { DemoArticle, DemoBlock, DemoInline, DemoPicture } from "./demo-content.ts";

const noBreakSpace = "\u00a0";
const months = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember";
const units = "Millionen|Milliarden|Euro|Prozent|Kilometer|Meter|Quadratmeter|Kilowatt|Uhr";

/** Pairs that German typesetting keeps on one line; each pattern captures what stands left and right of the space. */
const pairs = [
  new RegExp(`(\\d) (${units})(?![a-zäöü])`, "g"),
  /(Millionen|Milliarden) (Euro)/g,
  new RegExp(`(\\d\\.) (${months})`, "g"),
  /(§|Art\.|Abs\.|Nr\.) (\d)/g,
  /(z\.|d\.) (B\.|h\.)/g,
  /(\S) (–)(?= )/g,
];

/** Puts no-break spaces where a line must not end: before units and months, after § and before a dash. */
export function tie(text: string): string {
  return pairs.reduce((tied, pair) => tied.replace(pair, `$1${noBreakSpace}$2`), text);
}

function tieInline(part: DemoInline): DemoInline {
  return typeof part === "string" ? tie(part) : { ...part, text: tie(part.text) };
}

type Item = string | DemoInline[];

function listItem(item: Item): DemoInline[] {
  return (typeof item === "string" ? [item] : item).map(tieInline);
}

export function p(...content: DemoInline[]): DemoBlock {
  return { kind: "paragraph", content: content.map(tieInline) };
}

export function h2(text: string): DemoBlock {
  return { kind: "heading", level: 2, text: tie(text) };
}

export function h3(text: string): DemoBlock {
  return { kind: "heading", level: 3, text: tie(text) };
}

export function bullets(...items: Item[]): DemoBlock {
  return { kind: "bullets", items: items.map(listItem) };
}

export function numbers(...items: Item[]): DemoBlock {
  return { kind: "numbers", items: items.map(listItem) };
}

export function quote(...content: DemoInline[]): DemoBlock {
  return { kind: "quote", content: content.map(tieInline) };
}

export function picture(typed: DemoPicture, width: "text" | "wide" = "text"): DemoBlock {
  return { kind: "picture", picture: { ...typed, caption: tie(typed.caption) }, width };
}

export function embed(address: string, title: string, caption: string): DemoBlock {
  return { kind: "embed", address, title, caption: tie(caption) };
}

/** Words of somebody who is named below them. */
export function statement(speaker: string, role: string, words: string): DemoBlock {
  return { kind: "quote", content: [tie(words)], speaker, role: tie(role) };
}

/** A box with a title and a list of points. */
export function box(title: string, ...items: Item[]): DemoBlock {
  return { kind: "box", title: tie(title), items: items.map(listItem) };
}

/** A table whose first column names the rows. */
export function table(caption: string, head: string[], ...rows: string[][]): DemoBlock {
  return { kind: "table", caption: tie(caption), head: head.map(tie), rows: rows.map((row) => row.map(tie)) };
}

export function divider(): DemoBlock {
  return { kind: "divider" };
}

/** Words with a footnote behind them. */
export function noted(text: string, note: string): DemoInline {
  return { text, note: tie(note) };
}

export function bold(text: string): DemoInline {
  return { text, bold: true };
}

export function italic(text: string): DemoInline {
  return { text, italic: true };
}

export function link(text: string, href: string): DemoInline {
  return { text, href };
}

/** The words of a coverage link; the brackets stand in the surrounding text. */
export function reported(coverage: number): DemoInline {
  return { text: "wir berichteten", coverage };
}

/** Takes an article as typed and sets its teaser and caption like the body. */
export function article(typed: DemoArticle): DemoArticle {
  const { picture } = typed;
  return {
    ...typed,
    teaser: tie(typed.teaser),
    ...(picture && { picture: { ...picture, caption: tie(picture.caption) } }),
  };
}

/** A published piece of news that needs no link list of its own. */
export function news(typed: Omit<DemoArticle, "genre" | "links" | "state">): DemoArticle {
  return article({ ...typed, genre: "Meldung", links: [], state: "published" });
}

/** Every demo picture is drawn by `draw-picture.ts`. */
export const drawnCredit = "Rathaustakt";
