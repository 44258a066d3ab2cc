export function renderHardBreakTypst(): string {
  return "#linebreak();";
}
