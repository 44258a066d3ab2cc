import { typstString } from "../text/print.ts";

export function renderArticleLinkTypst(href: string | null, children: string): string {
  return href ? `#link(${typstString(href)})[${children}];` : children;
}
