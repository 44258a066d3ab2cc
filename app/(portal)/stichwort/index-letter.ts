import { NO_LETTER } from "#portal/keywords/keyword.ts";

/** `?buchstabe=o`: the chosen letter of the index, in either case; anything else is the index's beginning. */
export function indexLetter(request: Request): string | null {
  const given = new URL(request.url).searchParams.get("buchstabe")?.toLowerCase() ?? "";
  return /^[a-z]$/.test(given) || given === NO_LETTER ? given : null;
}
