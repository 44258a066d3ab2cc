export function renderParagraphTypst(children: string): string {
  return children === "" ? "" : `${children}\n\n`;
}
