export function renderHardBreakHtml(): string {
  return "<br>";
}
