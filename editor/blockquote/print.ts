export function renderBlockquoteTypst(children: string): string {
  return `#quote(block: true)[${children.trimEnd()}]\n\n`;
}
