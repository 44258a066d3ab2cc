import type { LinkMark } from "../body.ts";
import { parseSafeLink } from "../safe-link.ts";
import { typstString } from "../text/print.ts";

export function renderLinkTypst(mark: LinkMark, children: string): string {
  if (!parseSafeLink(mark.attrs.href).ok) return children;
  return `#link(${typstString(mark.attrs.href)})[${children}];`;
}
