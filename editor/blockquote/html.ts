export function renderBlockquoteHtml(children: string): string {
  return `<blockquote>${children}</blockquote>`;
}
