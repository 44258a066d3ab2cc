export function renderItalicTypst(children: string): string {
  return `#emph[${children}];`;
}
