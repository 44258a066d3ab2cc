export function drawCitizenCounter(): string { return ""; }
