import { parseExternalLink } from "#editor/safe-link.ts";
import { linkFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";

/** An address with an id that it keeps while it is moved and edited, so that its field keeps the focus. */
export type LinkRow = { readonly id: number; readonly href: string };

/**
 * Rows for a list of addresses: known addresses keep their rows, one that changed in its place does as well.
 * Gives back `rows` itself when nothing changed.
 */
export function matchRows(rows: readonly LinkRow[], addresses: readonly string[]): readonly LinkRow[] {
  const isSame = rows.length === addresses.length && rows.every(({ href }, index) => href === addresses[index]);
  if (isSame) return rows;
  const free = new Set(rows);
  const known = addresses.map((href) => {
    const row = [...free].find((candidate) => candidate.href === href);
    if (row) free.delete(row);
    return row;
  });
  let nextId = Math.max(0, ...rows.map(({ id }) => id)) + 1;
  return addresses.map((href, index) => {
    const inPlace = rows[index];
    if (known[index]) return known[index];
    if (inPlace && free.delete(inPlace)) return { id: inPlace.id, href };
    return { id: nextId++, href };
  });
}

type CheckedAddress = { readonly href: string } | { readonly problem: string };

/** Reads a typed address for a list that already holds `others`; completes https://, refuses what stands there twice. */
export function checkAddress(typed: string, others: readonly string[]): CheckedAddress {
  const link = parseExternalLink(typed);
  if (!link.ok) return { problem: link.message };
  return others.includes(link.href) ? { problem: words.twice } : { href: link.href };
}

/** Addresses pasted one a line: those that can be added, in order, and the lines that need a person's eye. */
export function readLines(pasted: string, others: readonly string[]) {
  const hrefs: string[] = [];
  const refused: string[] = [];
  for (const line of pasted.split(/\s*[\r\n]+\s*/).filter((text) => text.trim() !== "")) {
    const checked = checkAddress(line, [...others, ...hrefs]);
    if ("href" in checked) hrefs.push(checked.href);
    else if (checked.problem !== words.twice) refused.push(line.trim());
  }
  return { hrefs, refused };
}
