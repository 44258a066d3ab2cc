export function drawConference(): string { return ""; }
