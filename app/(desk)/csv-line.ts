/** What a CSV file begins with, so that spreadsheets read umlauts: U+FEFF. */
export const CSV_START = "\uFEFF";

/** One line of CSV (RFC 4180), with semicolons as German spreadsheets expect them. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map(toCell).join(";")}\r\n`;
}

/** Always in quotes; what a spreadsheet would take for a formula is text (OWASP, CSV injection). */
function toCell(text: string): string {
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${harmless.replaceAll('"', '""')}"`;
}
