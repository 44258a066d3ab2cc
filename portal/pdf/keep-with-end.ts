/** How a paragraph of text begins: with words, plain or in a mark. Anything else brings a block of its own. */
const WORDS = /^#("|link\(|strong\[|emph\[)/;

/** Lets the last paragraph go with what stands below the text, so that no page has the end alone. */
export function keepWithEnd(bodyTypst: string): string {
  const blocks = bodyTypst.trimEnd().split("\n\n");
  const last = blocks.pop() ?? "";
  if (!WORDS.test(last)) return bodyTypst;
  const indent = WORDS.test(blocks.at(-1) ?? "") ? "#set par(first-line-indent: (amount: 1em, all: true))\n" : "";
  return [...blocks, `#block(sticky: true, spacing: 0.64em)[${indent}${last}]\n\n`].join("\n\n");
}
