/** An empty paragraph is spacing made by hand; readers get none of it. */
export function renderParagraphHtml(children: string): string {
  return children === "" ? "" : `<p>${children}</p>`;
}
