import type { Judgement } from "./judgements.ts";

type JudgedPaste = Judgement & { readonly outline: string };

const OPENING = `# Pasted texts, before and after

What an article keeps of a text that was copied elsewhere. Each fixture lies in \`test/fixtures/pasting/\`; every row was judged by
reading source and result, and \`editor/pasting/judged/judged-pastes.test.ts\` holds the judgement: every word of a source either arrives or is
named here, none is added, and this page says what comes out now. After a change: \`npx vitest run --project unit editor/pasting/judged -u\`,
then read the difference. How it works: [decision 14](decisions/0014-pasted-texts-are-cleaned-as-a-plain-tree.md).

In the outlines \`##\` is a heading, \`*\` the name of a column, \`^[…]\` a footnote, \`⏎\` a line break, \`·\` a protected space. German typography
is applied behind all this, as a step of its own that Ctrl+Z takes back.

Not shown: Word in the browser with footnotes (its clipboard is not known to us well enough to rebuild it), and the formats of
Pages and OneNote. Letters and Roman numerals before items become numbers. Pictures are not taken over from a clipboard's HTML.`;

function row(cells: readonly string[], widths: readonly number[]): string {
  return `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
}

/** A table of Markdown as the formatter leaves it. */
function table(head: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const widths = [0, 1].map((column) => Math.max(...[head, ...rows].map((cells) => (cells[column] ?? "").length)));
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [row(head, widths), rule, ...rows.map((cells) => row(cells, widths))].join("\n");
}

function section({ title, file, origin, kept, gone, goneWords, outline }: JudgedPaste): string {
  const words =
    goneWords === "" ? "Every word of the source arrives." : `Words of the source that do not arrive: ${goneWords}.`;
  return [
    `## ${title}`,
    `\`${file}\`. ${origin}`,
    table(["before", "after"], kept),
    table(["stays behind", "because"], gone),
    words,
    ["```text", outline, "```"].join("\n"),
  ].join("\n\n");
}

/** The page `docs/pasting.md`. */
export function writePasteTables(pastes: readonly JudgedPaste[]): string {
  return `${[OPENING, ...pastes.map(section)].join("\n\n")}\n`;
}
