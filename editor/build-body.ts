import type {
  ArticleBody,
  BlockNode,
  BlockquoteNode,
  BodyMark,
  BulletListNode,
  EmbedNode,
  FootnoteNode,
  HardBreakNode,
  HeadingLevel,
  HeadingNode,
  HorizontalRuleNode,
  InfoBoxNode,
  InlineNode,
  ListItemNode,
  ListNode,
  OrderedListNode,
  ParagraphNode,
  PictureNode,
  QuoteSourceNode,
  TableCellNode,
  TableFigureNode,
  TableRowNode,
  TextNode,
} from "./body.ts";
import { joinTexts } from "./inline-runs.ts";

/*
 * Builders of texts in the normal form that `parseBody` accepts: for the importer, the demo newsroom and tests.
 * Strings stand for plain text; empty ones vanish, since ProseMirror knows no empty text.
 */

type Inline = string | InlineNode;

/** The order of the schema, outermost first. */
const MARK_ORDER = [
  "link",
  "articleLink",
  "coverageLink",
  "bold",
  "italic",
] as const satisfies readonly BodyMark["type"][];

function inOrder(marks: readonly BodyMark[]): BodyMark[] {
  return marks.toSorted((a, b) => MARK_ORDER.indexOf(a.type) - MARK_ORDER.indexOf(b.type));
}

export function text(value: string, ...marks: BodyMark[]): TextNode {
  return marks.length === 0 ? { type: "text", text: value } : { type: "text", text: value, marks: inOrder(marks) };
}

function withMark(inline: string | TextNode, mark: BodyMark): TextNode {
  return typeof inline === "string" ? text(inline, mark) : text(inline.text, mark, ...(inline.marks ?? []));
}

export function bold(inline: string | TextNode): TextNode {
  return withMark(inline, { type: "bold" });
}

export function italic(inline: string | TextNode): TextNode {
  return withMark(inline, { type: "italic" });
}

/** `href` must be a result of `parseSafeLink`; `parseBody` refuses anything else. */
export function link(href: string, inline: string | TextNode): TextNode {
  return withMark(inline, { type: "link", attrs: { href } });
}

/** A link to another article of ours. */
export function articleLink(inline: string | TextNode, articleId: number): TextNode {
  return withMark(inline, { type: "articleLink", attrs: { articleId } });
}

/** „(wir berichteten)“; without a number it is a link still to be found. */
export function coverageLink(inline: string | TextNode, articleId: number | null = null): TextNode {
  return withMark(inline, { type: "coverageLink", attrs: { articleId } });
}

export function hardBreak(): HardBreakNode {
  return { type: "hardBreak" };
}

/** A note to the words before it; nothing but text stands in it. */
export function footnote(...inlines: (string | TextNode)[]): FootnoteNode {
  return { type: "footnote", ...textContent(inlines) };
}

function textContent(inlines: readonly (string | TextNode)[]): { content?: TextNode[] } {
  const nodes = inlines.map((inline) => (typeof inline === "string" ? text(inline) : inline));
  const content = joinTexts(nodes.filter((node) => node.text !== ""));
  return content.length === 0 ? {} : { content };
}

function inlineContent(inlines: readonly Inline[]): { content?: InlineNode[] } {
  const nodes = inlines.map((inline) => (typeof inline === "string" ? text(inline) : inline));
  const content = joinTexts(nodes.filter((node) => node.type !== "text" || node.text !== ""));
  return content.length === 0 ? {} : { content };
}

export function paragraph(...inlines: Inline[]): ParagraphNode {
  return { type: "paragraph", ...inlineContent(inlines) };
}

export function heading(level: HeadingLevel, ...inlines: Inline[]): HeadingNode {
  return { type: "heading", attrs: { level }, ...inlineContent(inlines) };
}

export function listItem(first: string | ParagraphNode, ...rest: (ParagraphNode | ListNode)[]): ListItemNode {
  return { type: "listItem", content: [asParagraph(first), ...rest] };
}

export function bulletList(...items: (string | ListItemNode)[]): BulletListNode {
  return { type: "bulletList", content: items.map(asListItem) };
}

/** A numbered list that starts with `start`. */
export function orderedList(start: number, ...items: (string | ListItemNode)[]): OrderedListNode {
  return { type: "orderedList", attrs: { start }, content: items.map(asListItem) };
}

export function blockquote(...blocks: (string | ParagraphNode | ListNode)[]): BlockquoteNode {
  return { type: "blockquote", content: blocks.map(asBlock) };
}

/** Words of somebody; an empty function says nothing. */
export function quote(speaker: string, role: string, ...blocks: (string | ParagraphNode | ListNode)[]): BlockquoteNode {
  const source: QuoteSourceNode = {
    type: "quoteSource",
    content: [
      { type: "quoteSpeaker", ...textContent([speaker]) },
      { type: "quoteFunction", ...textContent([role]) },
    ],
  };
  return { type: "blockquote", content: [...blocks.map(asBlock), source] };
}

/** „Kasten“; with an empty title it has none. */
export function infoBox(title: string, ...blocks: (string | ParagraphNode | ListNode)[]): InfoBoxNode {
  const content = blocks.map(asBlock);
  return {
    type: "infoBox",
    content: title === "" ? content : [{ type: "infoBoxTitle", ...textContent([title]) }, ...content],
  };
}

type Cell = string | ParagraphNode | ListNode | TableCellNode;

/** A table whose first row names the columns; with an empty caption it has none. */
export function table(caption: string, head: readonly Cell[], ...rows: (readonly Cell[])[]): TableFigureNode {
  const node = {
    type: "table" as const,
    content: [tableRow(...head.map(tableHeader)), ...rows.map((cells) => tableRow(...cells))],
  };
  if (caption === "") return { type: "tableFigure", content: [node] };
  return { type: "tableFigure", content: [{ type: "tableCaption", ...textContent([caption]) }, node] };
}

export function tableRow(...cells: Cell[]): TableRowNode {
  const content = cells.map((cell) => asCell(cell, "tableCell"));
  return content.length === 0 ? { type: "tableRow" } : { type: "tableRow", content };
}

/** A cell that names its row or column. */
export function tableHeader(cell: Cell): TableCellNode {
  return asCell(cell, "tableHeader");
}

/** A cell that reaches over several rows and columns. */
export function spanning(cell: Cell, span: { readonly colspan?: number; readonly rowspan?: number }): TableCellNode {
  const plain = asCell(cell, "tableCell");
  return { ...plain, attrs: { ...plain.attrs, ...span } };
}

function asCell(cell: Cell, type: TableCellNode["type"]): TableCellNode {
  if (typeof cell !== "string" && "attrs" in cell && cell.type !== "orderedList") return cell;
  return { type, attrs: { colspan: 1, rowspan: 1 }, content: [asBlock(cell)] };
}

function asBlock(block: string | ParagraphNode | ListNode): ParagraphNode | ListNode {
  return typeof block === "string" ? paragraph(block) : block;
}

export function horizontalRule(): HorizontalRuleNode {
  return { type: "horizontalRule" };
}

/** A picture by its number in the newsroom, as wide as the text unless told otherwise. */
export function picture(pictureId: number, texts: Partial<Omit<PictureNode["attrs"], "pictureId">> = {}): PictureNode {
  return { type: "picture", attrs: { pictureId, width: "text", alt: "", caption: "", credit: "", ...texts } };
}

/** `address` must be one that `recogniseEmbed` gives back; `parseBody` refuses anything else. */
export function embed(address: string, parts: Partial<Omit<EmbedNode["attrs"], "address">> = {}): EmbedNode {
  return { type: "embed", attrs: { address, title: "", caption: "", pictureId: null, ...parts } };
}

/** A whole text; without blocks it is the empty one. */
export function doc(...blocks: (string | BlockNode)[]): ArticleBody {
  const content = blocks.map((block) => (typeof block === "string" ? paragraph(block) : block));
  return { type: "doc", content: content.length === 0 ? [paragraph()] : content };
}

function asParagraph(block: string | ParagraphNode): ParagraphNode {
  return typeof block === "string" ? paragraph(block) : block;
}

function asListItem(item: string | ListItemNode): ListItemNode {
  return typeof item === "string" ? listItem(item) : item;
}
