import { renderArticleLinkHtml } from "./article-link/html.ts";
import { renderBlockquoteHtml } from "./blockquote/html.ts";
import type { ArticleBody, BlockNode, BodyMark, InlineNode, ListItemNode } from "./body.ts";
import { renderBoldHtml } from "./bold/html.ts";
import { renderBulletListHtml } from "./bullet-list/html.ts";
import { renderHardBreakHtml } from "./hard-break/html.ts";
import { createAnchors } from "./heading/anchor.ts";
import { renderHeadingHtml } from "./heading/html.ts";
import { renderHorizontalRuleHtml } from "./horizontal-rule/html.ts";
import { closingParagraph, formatInitials } from "./initials.ts";
import { renderInline } from "./inline-runs.ts";
import { renderItalicHtml } from "./italic/html.ts";
import { renderLinkHtml } from "./link/html.ts";
import { renderListItemHtml } from "./list-item/html.ts";
import { renderOrderedListHtml } from "./ordered-list/html.ts";
import { renderParagraphHtml } from "./paragraph/html.ts";
import { renderPictureHtml } from "./picture/html.ts";
import type { PrintedPicture } from "./picture/printed-picture.ts";
import { inlineText } from "./render-text.ts";
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
    mark: (mark, children) => renderMark(mark, children, context),
  });
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
      return renderHeadingHtml(node, renderLine(node.content, context), context.anchorOf(inlineText(node.content)));
    case "bulletList":
      return renderBulletListHtml(node.content.map((item) => renderItem(item, context)).join(""));
    case "orderedList":
      return renderOrderedListHtml(node, node.content.map((item) => renderItem(item, context)).join(""));
    case "blockquote":
      return renderBlockquoteHtml(renderBlocks(node.content, context));
    case "horizontalRule":
      return renderHorizontalRuleHtml();
    case "picture":
      return renderPictureHtml(node, context.pictureOf(node.attrs.pictureId));
  }
}

function renderBlocks(nodes: readonly BlockNode[], context: HtmlContext): string {
  return nodes.map((node) => renderBlock(node, context)).join("");
}

/**
 * The text as readers get it: HTML without script, style or class names except `initials`, everything escaped.
 * Staff initials end the last paragraph, or stand in a paragraph of their own behind a list, quote or heading.
 */
export function renderBodyHtml(body: ArticleBody, options: BodyRenderOptions): string {
  const initials = formatInitials(options.initials);
  const signature = initials === null ? "" : `<span class="initials">${escapeHtml(initials)}</span>`;
  const closing = closingParagraph(body);
  const html = renderBlocks(body.content, {
    ...options,
    anchorOf: createAnchors(),
    tailOf: (block) => (block === closing && signature !== "" ? ` ${signature}` : ""),
  });
  return closing === null ? html + renderParagraphHtml(signature) : html;
}
