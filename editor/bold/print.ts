export function renderBoldTypst(children: string): string {
  return `#strong[${children}];`;
}
