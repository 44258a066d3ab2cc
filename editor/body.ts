import type { PictureWidth } from "./picture/picture-width.ts";

/**
 * The article's text as it is stored: ProseMirror JSON, narrowed to what our schema allows.
 * Values of these types come from `parseBody`, from the builders in `build-body.ts` or from the editor itself.
 */

export type LinkMark = { readonly type: "link"; readonly attrs: { readonly href: string } };
/** A link to another article of ours, by its number. */
export type ArticleLinkMark = { readonly type: "articleLink"; readonly attrs: { readonly articleId: number } };
/** „(wir berichteten)“: a link to an earlier article of ours; `null` while the article is still to be found. */
export type CoverageLinkMark = { readonly type: "coverageLink"; readonly attrs: { readonly articleId: number | null } };
export type BoldMark = { readonly type: "bold" };
export type ItalicMark = { readonly type: "italic" };
export type BodyMark = LinkMark | ArticleLinkMark | CoverageLinkMark | BoldMark | ItalicMark;

export type TextNode = { readonly type: "text"; readonly text: string; readonly marks?: readonly BodyMark[] };
export type HardBreakNode = { readonly type: "hardBreak"; readonly marks?: readonly BodyMark[] };
/** A note of its own at the end of the text; its number is its place among the others. */
export type FootnoteNode = {
  readonly type: "footnote";
  readonly content?: readonly TextNode[];
  readonly marks?: readonly BodyMark[];
};
export type InlineNode = TextNode | HardBreakNode | FootnoteNode;

export type HeadingLevel = 2 | 3;
export type ParagraphNode = { readonly type: "paragraph"; readonly content?: readonly InlineNode[] };
export type HeadingNode = {
  readonly type: "heading";
  readonly attrs: { readonly level: HeadingLevel };
  readonly content?: readonly InlineNode[];
};
export type ListItemNode = {
  readonly type: "listItem";
  readonly content: readonly [ParagraphNode, ...(ParagraphNode | ListNode)[]];
};
export type BulletListNode = { readonly type: "bulletList"; readonly content: readonly ListItemNode[] };
export type OrderedListNode = {
  readonly type: "orderedList";
  readonly attrs: { readonly start: number };
  readonly content: readonly ListItemNode[];
};
export type ListNode = BulletListNode | OrderedListNode;
export type QuoteSpeakerNode = { readonly type: "quoteSpeaker"; readonly content?: readonly TextNode[] };
export type QuoteFunctionNode = { readonly type: "quoteFunction"; readonly content?: readonly TextNode[] };
/** Who says it and as what; an empty line says nothing. */
export type QuoteSourceNode = {
  readonly type: "quoteSource";
  readonly content: readonly [QuoteSpeakerNode, QuoteFunctionNode];
};
/** Words of somebody; who it is may stand at the end. */
export type BlockquoteNode = {
  readonly type: "blockquote";
  readonly content: readonly (ParagraphNode | ListNode | QuoteSourceNode)[];
};
export type InfoBoxTitleNode = { readonly type: "infoBoxTitle"; readonly content?: readonly TextNode[] };
/** „Kasten“: background beside the text; the title stands first and may be missing. */
export type InfoBoxNode = {
  readonly type: "infoBox";
  readonly content: readonly (InfoBoxTitleNode | ParagraphNode | ListNode)[];
};
export type TableCellNode = {
  readonly type: "tableCell" | "tableHeader";
  readonly attrs: { readonly colspan: number; readonly rowspan: number };
  readonly content: readonly (ParagraphNode | ListNode)[];
};
export type TableRowNode = { readonly type: "tableRow"; readonly content?: readonly TableCellNode[] };
export type TableNode = { readonly type: "table"; readonly content: readonly TableRowNode[] };
export type TableCaptionNode = { readonly type: "tableCaption"; readonly content?: readonly TextNode[] };
/** A table with what stands above it. */
export type TableFigureNode = {
  readonly type: "tableFigure";
  readonly content: readonly [TableNode] | readonly [TableCaptionNode, TableNode];
};
export type HorizontalRuleNode = { readonly type: "horizontalRule" };
/** A picture of ours; alternative text, caption and credit belong to this use of it. */
export type PictureNode = {
  readonly type: "picture";
  readonly attrs: {
    readonly pictureId: number;
    readonly width: PictureWidth;
    readonly alt: string;
    readonly caption: string;
    readonly credit: string;
  };
};
/** Something of others, loaded after a reader's click; `pictureId` is a picture of ours that stands for it until then. */
export type EmbedNode = {
  readonly type: "embed";
  readonly attrs: {
    readonly address: string;
    readonly title: string;
    readonly caption: string;
    readonly pictureId: number | null;
  };
};

export type BlockNode =
  | ParagraphNode
  | HeadingNode
  | ListNode
  | BlockquoteNode
  | InfoBoxNode
  | TableFigureNode
  | HorizontalRuleNode
  | PictureNode
  | EmbedNode;
export type ArticleBody = { readonly type: "doc"; readonly content: readonly BlockNode[] };
/** What stands in a block of its own kind only. */
export type PartNode =
  | ListItemNode
  | QuoteSourceNode
  | QuoteSpeakerNode
  | QuoteFunctionNode
  | InfoBoxTitleNode
  | TableCaptionNode
  | TableNode
  | TableRowNode
  | TableCellNode;
export type BodyNode = ArticleBody | BlockNode | PartNode | InlineNode;

/** A new article's text: one empty paragraph, as the editor shows it. */
export const EMPTY_BODY: ArticleBody = { type: "doc", content: [{ type: "paragraph" }] };

const VISIBLE = /[^\s\p{Default_Ignorable_Code_Point}]/u;

/** True when there is nothing to read: no visible character anywhere (a divider or a line break is no text). */
export function isEmptyBody(body: ArticleBody): boolean {
  return !hasVisibleText(body);
}

/** True when somebody could read something of it. */
export function hasVisibleText(node: BodyNode): boolean {
  if (node.type === "text") return VISIBLE.test(node.text);
  if (!("content" in node) || node.content === undefined) return false;
  return node.content.some(hasVisibleText);
}
