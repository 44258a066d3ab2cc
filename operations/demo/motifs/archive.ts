export function drawArchive(): string { return ""; }
