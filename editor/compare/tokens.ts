import type { InlineNode, TextNode } from "../body.ts";
import { joinTexts } from "../inline-runs.ts";

/** The smallest thing that is compared: a word, a sign, a space, a break or a note. */
export type Token = {
  readonly node: InlineNode;
  /** Its letters; a note has none. */
  readonly text: string;
  /** Equal for what is the same in every respect; the words of a note are compared on their own. */
  readonly key: string;
};

/** Words with their inner hyphens and apostrophes, numbers with their points and commas, spaces, single signs. */
const TOKENS =
  /\p{N}+(?:[.,:]\p{N}+)*|[\p{L}\p{M}\p{N}\u00ad]+(?:[-‑'’][\p{L}\p{M}\p{N}\u00ad]+)*|\s+|[\p{L}\p{M}\p{N}]|./gsu;

const WORD = /[\p{L}\p{M}\p{N}]+/gu;

export function tokensOf(nodes: readonly InlineNode[] = []): Token[] {
  return nodes.flatMap(tokensOfNode);
}

function tokensOfNode(node: InlineNode): Token[] {
  const marks = JSON.stringify(node.marks ?? []);
  switch (node.type) {
    case "text":
      return (node.text.match(TOKENS) ?? []).map((text) => ({
        node: { ...node, text },
        text,
        key: `${text} ${marks}`,
      }));
    case "hardBreak":
      return [{ node, text: "\n", key: `break ${marks}` }];
    case "footnote":
      return [{ node, text: "", key: `footnote ${marks}` }];
  }
}

/** The tokens as the nodes that they came from. */
export function nodesOf(tokens: readonly Token[]): InlineNode[] {
  return joinTexts<InlineNode>(tokens.map(({ node }) => node));
}

export function isSpace({ node }: Token): boolean {
  return node.type === "text" && node.text.trim() === "";
}

/** Words alone, in lower case and without soft hyphens, for judging how much two texts have in common. */
export function wordsOf(nodes: readonly InlineNode[] = []): string[] {
  return nodes.flatMap((node) => {
    if (node.type === "footnote") return wordsOf(node.content);
    return node.type === "text" ? (node.text.replaceAll("\u00ad", "").toLowerCase().match(WORD) ?? []) : [];
  });
}

/** Plain words as a line, for fields that know no marks. */
export function plainLine(text: string): readonly TextNode[] {
  return text === "" ? [] : [{ type: "text", text }];
}
