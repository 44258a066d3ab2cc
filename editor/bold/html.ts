export function renderBoldHtml(children: string): string {
  return `<strong>${children}</strong>`;
}
