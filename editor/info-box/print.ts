/** `level` as in HTML: PDF/UA does not allow a gap in the outline either. */
export function renderInfoBoxTypst(
  heading: { readonly title: string; readonly level: number },
  children: string,
): string {
  const title = heading.title === "" ? "" : `#heading(level: ${heading.level})[${heading.title}]\n\n`;
  if (title === "" && children === "") return "";
  const frame = 'width: 100%, inset: 10pt, fill: rgb("#f1f5f5"), stroke: (top: 2pt + rgb("#0b5563"))';
  return `#block(${frame})[${title}${children.trimEnd()}]\n\n`;
}
