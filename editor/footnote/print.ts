/** Typst numbers the note itself and sets it at the foot of the page. */
export function renderFootnoteTypst(children: string): string {
  return children === "" ? "" : `#footnote[${children}];`;
}
