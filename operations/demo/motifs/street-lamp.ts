export function drawStreetLamp(): string { return ""; }
