export function renderHorizontalRuleTypst(): string {
  return "#align(center, line(length: 25%, stroke: 0.5pt))\n\n";
}
