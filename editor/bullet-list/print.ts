export function renderBulletListTypst(items: readonly string[]): string {
  return `#list(${items.join(", ")})\n\n`;
}
