import type { InfoBoxNode, ListNode, ParagraphNode } from "../body.ts";
import { inlineText } from "../inline-text.ts";

export type BoxParts = { readonly title: string; readonly blocks: readonly (ParagraphNode | ListNode)[] };

/** A box's title apart from what stands below it; the title is empty where there is none. */
export function boxParts(box: InfoBoxNode): BoxParts {
  const title = box.content.find((node) => node.type === "infoBoxTitle");
  return {
    title: inlineText(title?.content).trim(),
    blocks: box.content.filter((node) => node.type !== "infoBoxTitle"),
  };
}
