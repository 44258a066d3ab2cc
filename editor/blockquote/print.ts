export function renderBlockquoteTypst(children: string, speaker: string, role: string): string {
  const source = [speaker === "" ? "" : `#strong[${speaker}];`, role].filter((part) => part !== "");
  const attribution = source.length === 0 ? "" : `, attribution: [${source.join('#", ";')}]`;
  return `#quote(block: true${attribution})[${children.trimEnd()}]\n\n`;
}
