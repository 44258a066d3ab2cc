import type { ArticleBody, BlockNode, InlineNode, TextNode } from "#editor/body.ts";
import {
  blockquote,
  bold,
  bulletList,
  coverageLink,
  doc,
  embed,
  footnote,
  heading,
  horizontalRule,
  infoBox,
  italic,
  link,
  listItem,
  orderedList,
  paragraph,
  picture,
  quote,
  table,
  tableHeader,
  text,
} from "#editor/build-body.ts";
import type { DemoBlock, DemoInline } from "./demo-content.ts";

/** Numbers given here to what the demo names: articles by their demo number, pictures by their motif. */
export type DemoNumbers = {
  readonly articles: ReadonlyMap<number, number>;
  readonly pictures: ReadonlyMap<string, number>;
};

/** Turns typed demo blocks into a checked document. */
export function composeBody(blocks: readonly DemoBlock[], numbers: DemoNumbers): ArticleBody {
  return doc(...blocks.map((block) => composeBlock(block, numbers)));
}

function composeBlock(block: DemoBlock, { articles: articleIds, pictures }: DemoNumbers): BlockNode {
  const inline = (parts: readonly DemoInline[]) =>
    paragraph(...parts.flatMap((part) => composeInline(part, articleIds)));
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
      return block.speaker === undefined
        ? blockquote(inline(block.content))
        : quote(block.speaker, block.role ?? "", inline(block.content));
    case "box":
      return infoBox(block.title, bulletList(...block.items.map((item) => listItem(inline(item)))));
    case "table":
      return table(
        block.caption,
        block.head,
        ...block.rows.map(([name = "", ...cells]) => [tableHeader(name), ...cells]),
      );
    case "picture": {
      const { motif, alt, caption, credit } = block.picture;
      return picture(pictures.get(motif) ?? 0, { width: block.width, alt, caption, credit });
    }
    case "embed":
      return embed(block.address, { title: block.title, caption: block.caption });
    case "divider":
      return horizontalRule();
  }
}

function composeInline(part: DemoInline, articleIds: ReadonlyMap<number, number>): InlineNode[] {
  const words = composeWords(part, articleIds);
  return typeof part === "string" || part.note === undefined ? [words] : [words, footnote(part.note)];
}

function composeWords(part: DemoInline, articleIds: ReadonlyMap<number, number>): TextNode {
  if (typeof part === "string") return text(part);
  const plain = text(part.text);
  if (part.coverage !== undefined) return coverageLink(plain, articleIds.get(part.coverage) ?? null);
  if (part.href !== undefined) return link(part.href, plain);
  if (part.bold) return bold(plain);
  return part.italic ? italic(plain) : plain;
}
