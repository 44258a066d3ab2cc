export function renderListItemTypst(children: string): string {
  return `[${children.trimEnd()}]`;
}
