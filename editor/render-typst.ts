import { renderArticleLinkTypst } from "./article-link/print.ts";
import { renderBlockquoteTypst } from "./blockquote/print.ts";
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
  TableFigureNode,
} from "./body.ts";
import { hasVisibleText } from "./body.ts";
import { renderBoldTypst } from "./bold/print.ts";
import { renderBulletListTypst } from "./bullet-list/print.ts";
import { renderEmbedTypst } from "./embed/print.ts";
import { renderFootnoteTypst } from "./footnote/print.ts";
import { renderHardBreakTypst } from "./hard-break/print.ts";
import { renderHeadingTypst } from "./heading/print.ts";
import { renderHorizontalRuleTypst } from "./horizontal-rule/print.ts";
import { boxParts } from "./info-box/box-parts.ts";
import { renderInfoBoxTypst } from "./info-box/print.ts";
import { closingParagraph, formatInitials } from "./initials.ts";
import { renderInline } from "./inline-runs.ts";
import { renderItalicTypst } from "./italic/print.ts";
import { renderLinkTypst } from "./link/print.ts";
import { renderListItemTypst } from "./list-item/print.ts";
import { renderOrderedListTypst } from "./ordered-list/print.ts";
import { renderParagraphTypst } from "./paragraph/print.ts";
import { renderPictureTypst } from "./picture/print.ts";
import type { BodyRenderOptions } from "./render-html.ts";
import { layTable } from "./table/grid.ts";
import { renderTableTypst } from "./table/print.ts";
import { renderTextTypst } from "./text/print.ts";

type TypstContext = Pick<BodyRenderOptions, "articleHref" | "pictureOf"> & {
  readonly tailOf: (block: BlockNode) => string;
  /** Rank of the heading that the next block stands under; the headline is 1. */
  readonly outline: { level: number };
};

function renderMark(mark: BodyMark, children: string, context: TypstContext): string {
  switch (mark.type) {
    case "link":
      return renderLinkTypst(mark, children);
    case "articleLink":
    case "coverageLink": {
      const { articleId } = mark.attrs;
      return renderArticleLinkTypst(articleId === null ? null : context.articleHref(articleId), children);
    }
    case "bold":
      return renderBoldTypst(children);
    case "italic":
      return renderItalicTypst(children);
  }
}

function renderLine(nodes: readonly InlineNode[] = [], context: TypstContext): string {
  return renderInline(nodes, {
    text: renderTextTypst,
    hardBreak: renderHardBreakTypst,
    footnote: (node) => renderFootnote(node, context),
    mark: (mark, children) => renderMark(mark, children, context),
  });
}

function renderFootnote(node: FootnoteNode, context: TypstContext): string {
  return hasVisibleText(node) ? renderFootnoteTypst(renderLine(node.content, context)) : "";
}

/** An empty string literal would be a name or a title that nobody can read. */
function renderWords(words: string): string {
  return words === "" ? "" : renderTextTypst(words);
}

function renderQuote(node: BlockquoteNode, context: TypstContext): string {
  const { blocks, speaker, role } = quoteParts(node);
  return renderBlockquoteTypst(renderBlocks(blocks, context), renderWords(speaker), renderWords(role));
}

function renderInfoBox(node: InfoBoxNode, context: TypstContext): string {
  const { title, blocks } = boxParts(node);
  const heading = { title: renderWords(title), level: context.outline.level + 1 };
  return renderInfoBoxTypst(heading, renderBlocks(blocks, context));
}

function renderTable(node: TableFigureNode, context: TypstContext): string {
  if (!hasVisibleText(node)) return "";
  const [caption, table] = node.content.length === 1 ? [null, node.content[0]] : node.content;
  return renderTableTypst({
    grid: layTable(table),
    caption: renderLine(caption?.content, context),
    renderCell: (cell) => renderBlocks(cell.content, context),
  });
}

function renderItems(items: readonly ListItemNode[], context: TypstContext): string[] {
  return items.map((item) => renderListItemTypst(renderBlocks(item.content, context)));
}

function renderBlock(node: BlockNode, context: TypstContext): string {
  switch (node.type) {
    case "paragraph":
      return renderParagraphTypst(renderLine(node.content, context) + context.tailOf(node));
    case "heading":
      if (node.content !== undefined) context.outline.level = node.attrs.level;
      return renderHeadingTypst(node, renderLine(node.content, context));
    case "bulletList":
      return renderBulletListTypst(renderItems(node.content, context));
    case "orderedList":
      return renderOrderedListTypst(node, renderItems(node.content, context));
    case "blockquote":
      return renderQuote(node, context);
    case "infoBox":
      return renderInfoBox(node, context);
    case "tableFigure":
      return renderTable(node, context);
    case "horizontalRule":
      return renderHorizontalRuleTypst();
    case "picture":
      return renderPictureTypst(node, context.pictureOf(node.attrs.pictureId));
    case "embed":
      return renderEmbedTypst(node);
  }
}

function renderBlocks(nodes: readonly BlockNode[], context: TypstContext): string {
  return nodes.map((node) => renderBlock(node, context)).join("");
}

/**
 * The text as Typst markup for the PDF. Every character that a person wrote stands inside a string literal, so no text
 * is ever interpreted. `articleHref` should give absolute addresses: paper knows no base.
 */
export function renderBodyTypst(body: ArticleBody, options: BodyRenderOptions): string {
  const initials = formatInitials(options.initials);
  const closing = closingParagraph(body);
  const typst = renderBlocks(body.content, {
    ...options,
    tailOf: (block) => (block === closing && initials !== null ? renderTextTypst(` ${initials}`) : ""),
    outline: { level: 1 },
  });
  return closing === null && initials !== null ? typst + renderParagraphTypst(renderTextTypst(initials)) : typst;
}
