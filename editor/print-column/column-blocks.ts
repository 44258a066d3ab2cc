/** A block of text as the print column sets it: its words on a line narrowed by `indent` ems, or cells side by side. */
export type ColumnBlock =
  | { readonly kind: "text"; readonly text: string; readonly indent: number }
  | { readonly kind: "row"; readonly cells: readonly ColumnCell[]; readonly indent: number };

/** `share`: which part of the row's width the cell takes, 0 to 1. */
export type ColumnCell = { readonly share: number; readonly blocks: readonly ColumnBlock[] };

/** What is read of the text's nodes; an `ArticleBody` and a cut-out of one have this form. */
export type ColumnNode = {
  readonly type: string;
  readonly text?: string;
  readonly attrs?: Readonly<Record<string, unknown>>;
  readonly content?: readonly ColumnNode[];
};

/** Lists and quotes stand one em in, an info box half an em on either side; in ems of the type. */
const INDENT = 1;

const TEXTS = new Set(["paragraph", "heading", "infoBoxTitle", "tableCaption"]);
const INDENTED = new Set(["listItem", "blockquote", "infoBox"]);

/**
 * What of a text the print column sets in lines: paragraphs, headings, list items, quotes with their source, table rows,
 * and the footnotes behind the text. Pictures, embeds and dividers have no lines.
 */
export function columnBlocks(body: ColumnNode): ColumnBlock[] {
  const notes: string[] = [];
  const blocks = blocksOf(body, 0, notes);
  return [...blocks, ...notes.map((note, index): ColumnBlock => textBlock(`${index + 1} ${note}`, 0))];
}

function blocksOf(node: ColumnNode, indent: number, notes: string[]): ColumnBlock[] {
  if (TEXTS.has(node.type)) return [textBlock(inlineText(node, notes), indent)];
  if (node.type === "quoteSource") {
    const parts = (node.content ?? []).map((part) => inlineText(part, notes)).filter((part) => part.trim() !== "");
    return parts.length === 0 ? [] : [textBlock(parts.join(", "), indent)];
  }
  if (node.type === "tableRow") return [{ kind: "row", cells: cellsOf(node, notes), indent }];
  const inner = INDENTED.has(node.type) ? indent + INDENT : indent;
  return (node.content ?? []).flatMap((child) => blocksOf(child, inner, notes));
}

function textBlock(text: string, indent: number): ColumnBlock {
  return { kind: "text", text, indent };
}

function cellsOf({ content: cells = [] }: ColumnNode, notes: string[]): ColumnCell[] {
  const columns = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
  return cells.map((cell) => ({
    share: spanOf(cell) / columns,
    blocks: (cell.content ?? []).flatMap((child) => blocksOf(child, 0, notes)),
  }));
}

function spanOf({ attrs }: ColumnNode): number {
  return typeof attrs?.["colspan"] === "number" ? attrs["colspan"] : 1;
}

/** A footnote leaves its number in the line and its words for the end of the text. */
function inlineText({ content = [] }: ColumnNode, notes: string[]): string {
  return content
    .map((child) => {
      if (child.type === "hardBreak") return "\n";
      if (child.type === "footnote") return String(notes.push(inlineText(child, notes)));
      return child.text ?? "";
    })
    .join("");
}
