import { knownWords, nearestWord } from "./published-words.ts";
import { spellingsOf } from "./word-forms.ts";

/** Words that are compared with the published ones; more mistakes than these no suggestion mends. */
const MAX_WORDS = 6;

/**
 * The query with its unknown words replaced by the published ones that they resemble, or null. It knows words of pieces
 * that readers see and no others, so it tells nothing of what is not published.
 */
export async function findSpelling(q: string): Promise<string | null> {
  const words = [...new Set(q.match(/\p{L}{4,60}/gu) ?? [])].slice(0, MAX_WORDS);
  const known = await knownWords(words.flatMap(spellingsOf));
  const unknown = words.filter((word) => !spellingsOf(word).some((spelling) => known.has(spelling)));
  const meant = new Map<string, string>();
  for (const word of unknown) {
    const near = await nearestWord(word);
    if (near !== null) meant.set(word, likeTyped(near, word));
  }
  if (meant.size === 0) return null;
  return q.replace(/\p{L}+/gu, (word) => meant.get(word) ?? word);
}

function likeTyped(word: string, typed: string): string {
  const isCapital = /^\p{Lu}/u.test(typed);
  return isCapital ? word.slice(0, 1).toUpperCase() + word.slice(1) : word;
}
