export function renderItalicHtml(children: string): string {
  return `<em>${children}</em>`;
}
