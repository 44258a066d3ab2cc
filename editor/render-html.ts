import { renderArticleLinkHtml } from "./article-link/html.ts";
import { renderBlockquoteHtml } from "./blockquote/html.ts";
import { quoteParts } from "./blockquote/quote-parts.ts";
import type {
  ArticleBody,
  BlockNode,
  BlockquoteNode,
  BodyMark,
  FootnoteNode,
  InfoBoxNode,
  InlineNode,
  ListItemNode,
  TableCellNode,
  TableFigureNode,
} from "./body.ts";
import { hasVisibleText } from "./body.ts";
import { renderBoldHtml } from "./bold/html.ts";
import { renderBulletListHtml } from "./bullet-list/html.ts";
import { renderEmbedHtml } from "./embed/html.ts";
import { renderFootnoteMarkHtml, renderFootnotesHtml } from "./footnote/html.ts";
import { renderHardBreakHtml } from "./hard-break/html.ts";
import { createAnchors } from "./heading/anchor.ts";
import { renderHeadingHtml } from "./heading/html.ts";
import { renderHorizontalRuleHtml } from "./horizontal-rule/html.ts";
import { boxParts } from "./info-box/box-parts.ts";
import { renderInfoBoxHtml } from "./info-box/html.ts";
import { closingParagraph, formatInitials } from "./initials.ts";
import { renderInline } from "./inline-runs.ts";
import { inlineText } from "./inline-text.ts";
import { renderItalicHtml } from "./italic/html.ts";
import { renderLinkHtml } from "./link/html.ts";
import { renderListItemHtml } from "./list-item/html.ts";
import { renderOrderedListHtml } from "./ordered-list/html.ts";
import { renderParagraphHtml } from "./paragraph/html.ts";
import { renderPictureHtml } from "./picture/html.ts";
import type { PrintedPicture } from "./picture/printed-picture.ts";
import { layTable } from "./table/grid.ts";
import { renderTableHtml } from "./table/html.ts";
import { escapeHtml } from "./text/html.ts";

/*
 * Why not @tiptap/static-renderer: it wraps each text on its own, so a half-bold link becomes two links for a screen
 * reader, and its mappings are untyped. The switches below do not compile when a node or mark is forgotten.
 */

export type BodyRenderOptions = {
  /** Address of another article of ours, or null when readers cannot see it. */
  readonly articleHref: (articleId: number) => string | null;
  /** What readers may be given of a picture, or null when there is none of this number. */
  readonly pictureOf: (pictureId: number) => PrintedPicture | null;
  /** Staff initials in the order of the authors, without brackets. */
  readonly initials: readonly string[];
};

type HtmlContext = Pick<BodyRenderOptions, "articleHref" | "pictureOf"> & {
  readonly anchorOf: (headingText: string) => string;
  /** What stands at the end of this block besides its own content. */
  readonly tailOf: (block: BlockNode) => string;
  /** What has been met so far; blocks are rendered in the order of the text. */
  readonly course: Course;
};

type Course = {
  /** Rank of the heading that the next block stands under; the headline is 1. */
  level: number;
  tables: number;
  /** The footnotes as HTML, in order. */
  readonly notes: string[];
};

function renderMark(mark: BodyMark, children: string, context: HtmlContext): string {
  switch (mark.type) {
    case "link":
      return renderLinkHtml(mark, children);
    case "articleLink":
    case "coverageLink": {
      const { articleId } = mark.attrs;
      return renderArticleLinkHtml(articleId === null ? null : context.articleHref(articleId), children);
    }
    case "bold":
      return renderBoldHtml(children);
    case "italic":
      return renderItalicHtml(children);
  }
}

function renderLine(nodes: readonly InlineNode[] = [], context: HtmlContext): string {
  return renderInline(nodes, {
    text: escapeHtml,
    hardBreak: renderHardBreakHtml,
    footnote: (node) => renderFootnote(node, context),
    mark: (mark, children) => renderMark(mark, children, context),
  });
}

function renderFootnote(node: FootnoteNode, context: HtmlContext): string {
  if (!hasVisibleText(node)) return "";
  const number = context.course.notes.push(renderLine(node.content, context));
  return renderFootnoteMarkHtml(number);
}

function renderQuote(node: BlockquoteNode, context: HtmlContext): string {
  const { blocks, speaker, role } = quoteParts(node);
  return renderBlockquoteHtml(renderBlocks(blocks, context), escapeHtml(speaker), escapeHtml(role));
}

function renderInfoBox(node: InfoBoxNode, context: HtmlContext): string {
  const { title, blocks } = boxParts(node);
  const anchor = title === "" ? "" : context.anchorOf(title);
  const heading = { title: escapeHtml(title), level: context.course.level + 1, anchor };
  return renderInfoBoxHtml(heading, renderBlocks(blocks, context));
}

function renderTable(node: TableFigureNode, context: HtmlContext): string {
  if (!hasVisibleText(node)) return "";
  context.course.tables += 1;
  const [caption, table] = node.content.length === 1 ? [null, node.content[0]] : node.content;
  return renderTableHtml({
    grid: layTable(table),
    caption: renderLine(caption?.content, context),
    number: context.course.tables,
    renderCell: (cell) => renderCell(cell, context),
  });
}

/** A cell with one paragraph is set tight, like a list item. */
function renderCell({ content }: TableCellNode, context: HtmlContext): string {
  const [first, ...rest] = content;
  return first?.type === "paragraph" && rest.length === 0
    ? renderLine(first.content, context)
    : renderBlocks(content, context);
}

function renderItem(item: ListItemNode, context: HtmlContext): string {
  const [first, ...rest] = item.content;
  return renderListItemHtml(item, renderLine(first.content, context), renderBlocks(rest, context));
}

function renderBlock(node: BlockNode, context: HtmlContext): string {
  switch (node.type) {
    case "paragraph":
      return renderParagraphHtml(renderLine(node.content, context) + context.tailOf(node));
    case "heading":
      if (node.content !== undefined) context.course.level = node.attrs.level;
      return renderHeadingHtml(node, renderLine(node.content, context), context.anchorOf(inlineText(node.content)));
    case "bulletList":
      return renderBulletListHtml(node.content.map((item) => renderItem(item, context)).join(""));
    case "orderedList":
      return renderOrderedListHtml(node, node.content.map((item) => renderItem(item, context)).join(""));
    case "blockquote":
      return renderQuote(node, context);
    case "infoBox":
      return renderInfoBox(node, context);
    case "tableFigure":
      return renderTable(node, context);
    case "horizontalRule":
      return renderHorizontalRuleHtml();
    case "picture":
      return renderPictureHtml(node, context.pictureOf(node.attrs.pictureId));
    case "embed": {
      const { pictureId } = node.attrs;
      return renderEmbedHtml(node, pictureId === null ? null : context.pictureOf(pictureId));
    }
  }
}

function renderBlocks(nodes: readonly BlockNode[], context: HtmlContext): string {
  return nodes.map((node) => renderBlock(node, context)).join("");
}

/**
 * The text as readers get it: HTML without script or style, everything escaped, no class that the portal's stylesheet
 * does not know. Staff initials end the last paragraph, or stand in a paragraph of their own behind a list, quote or
 * heading; the footnotes come after them.
 */
export function renderBodyHtml(body: ArticleBody, options: BodyRenderOptions): string {
  const initials = formatInitials(options.initials);
  const signature = initials === null ? "" : `<span class="initials">${escapeHtml(initials)}</span>`;
  const closing = closingParagraph(body);
  const course: Course = { level: 1, tables: 0, notes: [] };
  const html = renderBlocks(body.content, {
    ...options,
    anchorOf: createAnchors(),
    tailOf: (block) => (block === closing && signature !== "" ? ` ${signature}` : ""),
    course,
  });
  const end = closing === null ? renderParagraphHtml(signature) : "";
  return html + end + renderFootnotesHtml(course.notes);
}
