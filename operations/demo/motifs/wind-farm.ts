export function drawWindFarm(): string { return ""; }
