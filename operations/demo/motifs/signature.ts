export function drawSignature(): string { return ""; }
