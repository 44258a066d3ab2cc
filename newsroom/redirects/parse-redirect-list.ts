import { MAX_LIST_LINES, type Redirect } from "./redirect.ts";
import { redirectSchema } from "./redirect-schema.ts";

/** What is wrong with a line of a list; lines are counted from 1. */
export type LineProblem = { readonly line: number; readonly message: string };
export type ListedRedirect = Redirect & { readonly line: number };
export type ParsedList = { readonly redirects: readonly ListedRedirect[]; readonly problems: readonly LineProblem[] };

/**
 * Reads a list of old and new addresses: CSV (RFC 4180) with semicolons, commas or tabs, with or without a heading. One that
 * stands there twice counts once.
 */
export function parseRedirectList(text: string): ParsedList {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/);
  const problems: LineProblem[] = [];
  const redirects = new Map<string, ListedRedirect>();
  if (lines.length > MAX_LIST_LINES + 1)
    return { redirects: [], problems: [{ line: MAX_LIST_LINES + 1, message: TOO_LONG }] };
  for (const [place, written] of lines.entries()) {
    if (written.trim() === "" || (place === 0 && isHeading(written))) continue;
    const line = place + 1;
    const parsed = redirectSchema.safeParse(addressesOf(written));
    if (!parsed.success) {
      problems.push({ line, message: parsed.error.issues[0]?.message ?? "" });
      continue;
    }
    const { from, to } = parsed.data;
    const before = redirects.get(from);
    if (before === undefined) redirects.set(from, { from, to, line });
    else if (before.to !== to)
      problems.push({ line, message: `${from} steht schon in Zeile ${before.line}, mit einem anderen Ziel.` });
  }
  return { redirects: [...redirects.values()], problems };
}

const TOO_LONG = `Die Liste hat mehr als ${MAX_LIST_LINES.toLocaleString("de-DE")} Zeilen. Teilen Sie sie in mehrere Dateien.`;

function isHeading(line: string): boolean {
  return !/[/]/.test(line);
}

function addressesOf(line: string): { from: string; to: string } {
  const separator = [";", "\t", ","].find((candidate) => line.includes(candidate)) ?? ";";
  const [from = "", to = ""] = cellsOf(line, separator);
  return { from, to };
}

/** The cells of one line; quotation marks around a cell, doubled ones inside. */
function cellsOf(line: string, separator: string): string[] {
  const cell = new RegExp(`(?:^|${separator})(?:"((?:[^"]|"")*)"|([^${separator}]*))`, "g");
  return Array.from(line.matchAll(cell), ([, quoted, plain]) => (quoted?.replaceAll('""', '"') ?? plain ?? "").trim());
}
