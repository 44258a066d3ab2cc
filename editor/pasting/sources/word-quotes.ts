import { classesOf, type PastedElement, type PastedNode, pastedElement, rewrite } from "../tree/pasted-tree.ts";

const QUOTE_CLASS = /^Mso(?:Intense)?Quote(?:CxSp(?:First|Middle|Last))?$/;

function asQuote(node: PastedNode): PastedElement | null {
  if (node.kind === "text" || node.name !== "p") return null;
  return classesOf(node).some((name) => QUOTE_CLASS.test(name)) ? node : null;
}

function quotesAmong(nodes: readonly PastedNode[]): PastedNode[] {
  const result: PastedNode[] = [];
  let open: PastedElement | null = null;
  for (const node of nodes) {
    const quote = asQuote(node);
    const isGap = node.kind === "text" && node.text.trim() === "";
    if (quote === null) {
      result.push(node);
      open = isGap ? open : null;
    } else if (open === null) {
      open = pastedElement("blockquote", [quote]);
      result.push(open);
    } else {
      const longer: PastedElement = { ...open, children: [...open.children, quote] };
      result.splice(result.indexOf(open), 1, longer);
      open = longer;
    }
  }
  return result;
}

/** Paragraphs in Word's styles „Zitat“ and „Intensives Zitat“ as quotes; neighbours are one. */
export function withWordQuotes(nodes: readonly PastedNode[]): PastedNode[] {
  return quotesAmong(rewrite(nodes, (element) => [{ ...element, children: quotesAmong(element.children) }]));
}
