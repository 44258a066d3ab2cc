import type { ArticleBody, BlockNode, TextNode } from "#editor/body.ts";
import {
  blockquote,
  bold,
  bulletList,
  coverageLink,
  doc,
  heading,
  horizontalRule,
  italic,
  link,
  listItem,
  orderedList,
  paragraph,
  text,
} from "#editor/build-body.ts";
import type { DemoBlock, DemoInline } from "./demo-content.ts";

/** Turns typed demo blocks into a checked document; `articleIds` maps demo numbers to the numbers given here. */
export function composeBody(blocks: readonly DemoBlock[], articleIds: ReadonlyMap<number, number>): ArticleBody {
  return doc(...blocks.map((block) => composeBlock(block, articleIds)));
}

function composeBlock(block: DemoBlock, articleIds: ReadonlyMap<number, number>): BlockNode {
  const inline = (parts: readonly DemoInline[]) => paragraph(...parts.map((part) => composeInline(part, articleIds)));
  switch (block.kind) {
    case "paragraph":
      return inline(block.content);
    case "heading":
      return heading(block.level, block.text);
    case "bullets":
      return bulletList(...block.items.map((item) => listItem(inline(item))));
    case "numbers":
      return orderedList(1, ...block.items.map((item) => listItem(inline(item))));
    case "quote":
      return blockquote(inline(block.content));
    case "divider":
      return horizontalRule();
  }
}

function composeInline(part: DemoInline, articleIds: ReadonlyMap<number, number>): TextNode {
  if (typeof part === "string") return text(part);
  const plain = text(part.text);
  if (part.coverage !== undefined) return coverageLink(plain, articleIds.get(part.coverage) ?? null);
  if (part.href !== undefined) return link(part.href, plain);
  if (part.bold) return bold(plain);
  return part.italic ? italic(plain) : plain;
}
