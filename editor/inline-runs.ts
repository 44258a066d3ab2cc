import type { BodyMark, FootnoteNode, InlineNode, TextNode } from "./body.ts";

/** How one output format writes the parts of a line. */
export type InlineFormat = {
  readonly text: (text: string) => string;
  readonly hardBreak: () => string;
  readonly footnote: (node: FootnoteNode) => string;
  readonly mark: (mark: BodyMark, children: string) => string;
};

function isSameMark(a: BodyMark, b: BodyMark): boolean {
  if (a.type === "link") return b.type === "link" && a.attrs.href === b.attrs.href;
  if (a.type === "articleLink") return b.type === "articleLink" && a.attrs.articleId === b.attrs.articleId;
  if (a.type === "coverageLink") return b.type === "coverageLink" && a.attrs.articleId === b.attrs.articleId;
  return a.type === b.type;
}

function hasSameMarks(a: readonly BodyMark[] = [], b: readonly BodyMark[] = []): boolean {
  return (
    a.length === b.length &&
    a.every((mark, index) => {
      const other = b[index];
      return other !== undefined && isSameMark(mark, other);
    })
  );
}

/** Joins neighbouring texts with the same marks, as ProseMirror keeps them. No character changes. */
export function joinTexts<Node extends InlineNode>(nodes: readonly Node[]): (Node | TextNode)[] {
  const joined: (Node | TextNode)[] = [];
  for (const node of nodes) {
    const previous = joined.at(-1);
    if (node.type === "text" && previous?.type === "text" && hasSameMarks(previous.marks, node.marks)) {
      joined[joined.length - 1] = { ...previous, text: previous.text + node.text };
    } else {
      joined.push(node);
    }
  }
  return joined;
}

function renderLeaf(node: InlineNode, format: InlineFormat): string {
  switch (node.type) {
    case "text":
      return format.text(node.text);
    case "hardBreak":
      return format.hardBreak();
    case "footnote":
      return format.footnote(node);
  }
}

/** A footnote is a link of its own, which may not stand inside another one: marks around it end before it. */
function outermostMark(node: InlineNode | undefined): BodyMark | undefined {
  return node?.type === "footnote" ? undefined : node?.marks?.[0];
}

/** Index behind the run of nodes that share the outermost mark of the node at `start`. */
function endOfRun(nodes: readonly InlineNode[], start: number, mark: BodyMark): number {
  let end = start + 1;
  for (let next = outermostMark(nodes[end]); next !== undefined && isSameMark(mark, next); ) {
    end += 1;
    next = outermostMark(nodes[end]);
  }
  return end;
}

/** Writes a line; a mark that spans several texts is opened once, so that a half-bold link stays one link. */
export function renderInline(nodes: readonly InlineNode[], format: InlineFormat): string {
  let output = "";
  let index = 0;
  while (index < nodes.length) {
    const node = nodes[index];
    if (node === undefined) break;
    const mark = outermostMark(node);
    const end = mark === undefined ? index + 1 : endOfRun(nodes, index, mark);
    output +=
      mark === undefined
        ? renderLeaf(node, format)
        : format.mark(mark, renderInline(withoutFirstMark(nodes.slice(index, end)), format));
    index = end;
  }
  return output;
}

function withoutFirstMark(nodes: readonly InlineNode[]): InlineNode[] {
  return nodes.map((node) => ({ ...node, marks: node.marks?.slice(1) }));
}
