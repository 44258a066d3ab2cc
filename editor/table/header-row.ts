/** A column name is short; longer is a sentence. */
const MAX_NAME_LENGTH = 80;
const AMOUNT = /^[+−–-]?\s?\d[\d.,\s]*\s?(?:%|€|Euro|Prozent)?$/u;
const YEAR = /^(?:19|20)\d\d$/;

function textOf(cell: Element): string {
  return (cell.textContent ?? "").trim();
}

/** A name of a column: some words or a year. Only the corner above the names of rows may be empty. */
function isName(text: string, column: number): boolean {
  if (text === "") return column === 0;
  return text.length <= MAX_NAME_LENGTH && (YEAR.test(text) || !AMOUNT.test(text));
}

/**
 * True for a `<td>` that names its column although it is no `<th>`, as in tables of word processors: in a `<thead>`, or
 * in the first row of several when everything there reads like a name and something is written there at all.
 */
export function isNameOfColumn(cell: Element): boolean {
  if (cell.closest("thead") !== null) return true;
  const row = cell.closest("tr");
  const rows = cell.closest("table")?.querySelectorAll("tr");
  if (row === null || rows === undefined || rows.length < 2 || rows[0] !== row) return false;
  const names = [...row.children].map(textOf);
  return names.some((name) => name !== "") && names.every(isName);
}
