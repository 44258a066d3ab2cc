import { escapeHtml } from "../../text/html.ts";
import { joinRuns } from "./join-runs.ts";
import type { Marks, PastedBlock, PastedCell, PastedTable, Run } from "./pasted-blocks.ts";

function marked(text: string, { bold, italic, href }: Marks): string {
  const slanted = italic ? `<em>${text}</em>` : text;
  const strong = bold ? `<strong>${slanted}</strong>` : slanted;
  return href === null ? strong : `<a href="${escapeHtml(href)}">${strong}</a>`;
}

function writeRun(run: Run): string {
  switch (run.kind) {
    case "text":
      return marked(escapeHtml(run.text), run.marks);
    case "break":
      return "<br>";
    case "footnote":
      return `<span data-footnote>${writeRuns(run.words)}</span>`;
  }
}

function writeRuns(runs: readonly Run[]): string {
  return joinRuns(runs).map(writeRun).join("");
}

function writeCell({ isHeader, columns, rows, blocks }: PastedCell): string {
  const name = isHeader ? "th" : "td";
  const spans = `${columns > 1 ? ` colspan="${columns}"` : ""}${rows > 1 ? ` rowspan="${rows}"` : ""}`;
  return `<${name}${spans}>${writeBlocks(blocks)}</${name}>`;
}

function writeTable({ caption, rows }: PastedTable): string {
  const lines = rows.map((row) => `<tr>${row.map(writeCell).join("")}</tr>`).join("");
  const table = `<table><tbody>${lines}</tbody></table>`;
  if (caption.length === 0) return table;
  return `<figure data-table><figcaption>${writeRuns(caption)}</figcaption>${table}</figure>`;
}

function writeBlock(block: PastedBlock): string {
  switch (block.kind) {
    case "paragraph":
      return `<p>${writeRuns(block.runs)}</p>`;
    case "heading":
      return `<h${block.level}>${writeRuns(block.runs)}</h${block.level}>`;
    case "list": {
      const items = block.items.map((item) => `<li>${writeBlocks(item)}</li>`).join("");
      if (block.start === null) return `<ul>${items}</ul>`;
      return block.start === 1 ? `<ol>${items}</ol>` : `<ol start="${block.start}">${items}</ol>`;
    }
    case "table":
      return writeTable(block);
    case "quote": {
      const speaker = block.speaker === "" ? "" : `<cite>${escapeHtml(block.speaker)}</cite>`;
      return `<blockquote>${writeBlocks(block.blocks)}${speaker}</blockquote>`;
    }
    case "rule":
      return "<hr>";
  }
}

/** Clean HTML that our schema reads: every tag and attribute in it is written here, every word is escaped. */
export function writeBlocks(blocks: readonly PastedBlock[]): string {
  return blocks.map(writeBlock).join("");
}
