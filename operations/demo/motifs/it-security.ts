export function drawItSecurity(): string { return ""; }
