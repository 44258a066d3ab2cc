export function drawCouncilChamber(): string { return ""; }
