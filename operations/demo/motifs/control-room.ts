export function drawControlRoom(): string { return ""; }
