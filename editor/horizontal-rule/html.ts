export function renderHorizontalRuleHtml(): string {
  return "<hr>";
}
