import type { BlockquoteNode, ListNode, ParagraphNode } from "../body.ts";
import { inlineText } from "../inline-text.ts";

export type QuoteParts = {
  readonly blocks: readonly (ParagraphNode | ListNode)[];
  /** Empty where nobody is named. */
  readonly speaker: string;
  readonly role: string;
};

/** A quote's words apart from who says them and in which function. */
export function quoteParts({ content }: BlockquoteNode): QuoteParts {
  const [speaker, role] = content.find((node) => node.type === "quoteSource")?.content ?? [];
  return {
    blocks: content.filter((node) => node.type !== "quoteSource"),
    speaker: inlineText(speaker?.content).trim(),
    role: inlineText(role?.content).trim(),
  };
}
