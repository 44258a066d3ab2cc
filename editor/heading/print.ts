import type { HeadingNode } from "../body.ts";

export function renderHeadingTypst(node: HeadingNode, children: string): string {
  if (children === "") return "";
  return `#heading(level: ${node.attrs.level})[${children}]\n\n`;
}
