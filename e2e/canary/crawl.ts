import { spawnSync } from "node:child_process";
import { ask, type PlainAnswer } from "../plain-request.ts";
import { HEADERS, PORTAL, SPELLINGS } from "./addresses.ts";
import type { CanaryPiece } from "./canary-piece.ts";

export type Visit = { readonly path: string; readonly headers?: Readonly<Record<string, string>> };

/** So many requests are on their way at the same time. */
const CONCURRENCY = 12;

/** Every address of the pieces, once. */
export function pathsOf(pieces: readonly CanaryPiece[], kinds = PORTAL): readonly string[] {
  const paths = pieces.flatMap(({ places, words, hidden }) =>
    kinds.flatMap((addresses) => addresses(places, new Map([...words, ...hidden]))),
  );
  return [...new Set(paths)];
}

/** The addresses as they are, with every header, and in every spelling; a search is the same page for all of them. */
export function visitsOf(pieces: readonly CanaryPiece[], kinds = PORTAL): readonly Visit[] {
  return pathsOf(pieces, kinds).flatMap((path) => [
    { path },
    ...(path.startsWith("/suche") ? [] : [...HEADERS.map((headers) => ({ path, headers })), ...respelled(path)]),
  ]);
}

function respelled(path: string): readonly Visit[] {
  return SPELLINGS.map((spell) => ({ path: spell(path) }));
}

/** Does something for all of them, some at a time; what it answers is put together. */
export async function forAll<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<readonly Result[]>,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) results.push(...(await work(item)));
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  return results;
}

/** Makes one visit and tells what it should not have: words, pictures, sheets, cookies. @param cookie of somebody signed in */
export async function leaksAt(
  url: string,
  { path, headers = {} }: Visit,
  pieces: readonly CanaryPiece[],
  cookie?: string,
): Promise<readonly string[]> {
  const answer = await ask(`${url}${path}`, { headers: { ...headers, ...(cookie === undefined ? {} : { cookie }) } });
  const found = pieces.flatMap((piece) => [
    ...wordsIn(answer, path, piece),
    ...(isOfPiece(answer, path, piece) ? [String(answer.headers["content-type"])] : []),
  ]);
  const told = answer.headers["set-cookie"] === undefined ? found : [...found, "a cookie"];
  return told.map((what) => `${path} ${JSON.stringify(headers)} → ${answer.status}: ${what}`);
}

/** Fields of the piece whose words stand in the answer, its headers included. What was asked for may be said again. */
export function wordsIn(answer: PlainAnswer, path: string, { words, hidden }: CanaryPiece): readonly string[] {
  const told = `${JSON.stringify(answer.headers)}\n${textOf(answer)}`.toLowerCase();
  const asked = path.toLowerCase();
  return [...words, ...hidden].flatMap(([field, word]) =>
    told.includes(word) && !asked.includes(word) ? [field] : [],
  );
}

/** A picture or a sheet of the piece itself, whatever it says. */
function isOfPiece({ status, headers }: PlainAnswer, path: string, { places }: CanaryPiece): boolean {
  const type = headers["content-type"] ?? "";
  const isAsked = path.includes(String(places.id)) || places.pictures.some(({ hash }) => path.includes(hash));
  return status === 200 && isAsked && (type.startsWith("image/") || type.startsWith("application/pdf"));
}

/** What people read in an answer; of a PDF only where the machine has a program that reads it. */
export function textOf({ headers, bytes, text }: PlainAnswer): string {
  if (headers["content-type"]?.startsWith("application/pdf") !== true) return text;
  const read = spawnSync("pdftotext", ["-", "-"], { input: bytes, encoding: "utf8" });
  // A line end within a long word is the sheet's.
  return read.error === undefined ? read.stdout.replaceAll(/-?\n/g, "") : "";
}

/**
 * Words for which a search looks different from one for a word that is nowhere: by an entry, a count or a suggestion it tells
 * that something is there. All are of one length.
 */
export async function wordsThatSearchTells(url: string, words: readonly string[]): Promise<readonly string[]> {
  const nowhere = "q".repeat(words[0]?.length ?? 0);
  const { text: nothing } = await ask(`${url}/suche?q=${nowhere}`);
  return forAll(words, async (word) => {
    const { text } = await ask(`${url}/suche?q=${word}`);
    return text.replaceAll(word, nowhere) === nothing ? [] : [word];
  });
}
