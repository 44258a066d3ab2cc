export function renderBulletListHtml(children: string): string {
  return `<ul>${children}</ul>`;
}
