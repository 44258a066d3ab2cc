import type { ArticleBody, BodyMark, BodyNode } from "../../body.ts";

/**
 * A text as an outline that a person can judge at a glance: `##` headings, `-` and `1.` items, `|` rows of a table with `*` before
 * names of columns, `>` quotes, `**bold**`, `_italic_`, `[words](address)`, `^[footnote]`, `⏎` line breaks.
 */
export function outlineBody(body: ArticleBody): string {
  return body.content.flatMap(linesOf).join("\n");
}

/** All the words of a text, footnotes included, blocks parted by spaces. */
export function wordsOfBody(node: BodyNode): string {
  if (node.type === "text") return node.text;
  if (!("content" in node)) return " ";
  const words = (node.content ?? []).map(wordsOfBody).join("");
  return node.type === "footnote" || node.type === "paragraph" ? ` ${words} ` : `${words} `;
}

function childrenOf(node: BodyNode): readonly BodyNode[] {
  return "content" in node ? (node.content ?? []) : [];
}

function marked(text: string, marks: readonly BodyMark[]): string {
  return marks.toReversed().reduce((inner, mark) => {
    if (mark.type === "bold") return `**${inner}**`;
    if (mark.type === "italic") return `_${inner}_`;
    return mark.type === "link" ? `[${inner}](${mark.attrs.href})` : inner;
  }, text);
}

function inline(node: BodyNode): string {
  const words = childrenOf(node).map((child) => {
    if (child.type === "text") return marked(child.text, child.marks ?? []);
    return child.type === "footnote" ? `^[${inline(child)}]` : " ⏎ ";
  });
  return words.join("").replaceAll("\u00a0", "·");
}

function indented(lines: readonly string[], first: string): string[] {
  return lines.map((line, index) => (index === 0 ? first : " ".repeat(first.length)) + line);
}

function cellOf(cell: BodyNode): string {
  const name = cell.type === "tableHeader" ? "*" : "";
  const { colspan = 1, rowspan = 1 } = "attrs" in cell ? (cell.attrs as { colspan?: number; rowspan?: number }) : {};
  const span = `${colspan > 1 ? ` (${colspan} columns)` : ""}${rowspan > 1 ? ` (${rowspan} rows)` : ""}`;
  return `${name}${childrenOf(cell).flatMap(linesOf).join(" / ")}${span}`;
}

function linesOf(node: BodyNode): string[] {
  switch (node.type) {
    case "heading":
      return [`${"#".repeat(node.attrs.level)} ${inline(node)}`];
    case "bulletList":
      return node.content.flatMap((item) => indented(childrenOf(item).flatMap(linesOf), "- "));
    case "orderedList":
      return node.content.flatMap((item, index) =>
        indented(childrenOf(item).flatMap(linesOf), `${node.attrs.start + index}. `),
      );
    case "tableRow":
      return [`| ${childrenOf(node).map(cellOf).join(" | ")} |`];
    case "blockquote":
      return childrenOf(node)
        .flatMap(linesOf)
        .map((line) => `> ${line}`);
    case "tableFigure":
    case "table":
    case "quoteSource":
      return childrenOf(node).flatMap(linesOf);
    case "quoteSpeaker":
    case "quoteFunction":
      return inline(node) === "" ? [] : [`– ${inline(node)}`];
    case "tableCaption":
      return [`Caption: ${inline(node)}`];
    case "horizontalRule":
      return ["---"];
    default:
      return [inline(node)];
  }
}
