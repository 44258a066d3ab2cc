export function drawClassroom(): string { return ""; }
