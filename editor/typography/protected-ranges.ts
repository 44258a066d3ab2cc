/** A stretch of a text that stays as it is, in UTF-16 units. */
export type TextRange = { readonly from: number; readonly to: number };

/** Stands for one unit of protected text: neither space nor sign, so that rules read it as part of a word. */
export const PROTECTED = "\ufffc";

const CODE = /`[^`\n]+`/gu;
const OPEN_CODE = /(?<=^|[\s(])`[^`\n]*$/u;
const WORD = /\S+/gu;
/** What shows that a word is an address, a file or somebody's name on a network. */
const ADDRESS =
  /:\/\/|^\p{P}*(?:www\.|mailto:|tel:|[@#]\p{L}|~?\/[\p{L}\p{N}_~]|\.{1,2}[/\\]|[a-z]:\\|\\\\)|[^\s@]@[^\s@]+\.\p{L}|\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|zip|html?|xml|json|csv|txt|md|jpe?g|png|gif|svg|mp[34]|exe|tsx?|jsx?|py|sh)(?!\p{L})|\p{L}[\p{L}\p{N}-]*\.(?:de|com|org|net|eu|at|ch|info|example)(?:[/?#:]|\p{P}*$)/iu;
/** A cheap look: a word without any of these is no address. */
const SPECIAL = /[@#:/\\]|\.[\p{L}\\/]/u;
const OPENING_SIGNS = /^["'„‚“‘”»›«‹([{<]+/u;
const CLOSING_SIGNS = /["'“‘”’«‹»›)\]}>.,;:!?…]+$/u;

/**
 * Addresses, e-mail addresses, file names and paths, and code between backticks: what typography must not touch.
 * Quotes, brackets and stops around an address do not belong to it.
 */
export function findAddresses(text: string): TextRange[] {
  const code = [...text.matchAll(CODE)].map(({ index, 0: found }) => ({ from: index, to: index + found.length }));
  const addresses = [...text.matchAll(WORD)].filter(({ 0: word }) => SPECIAL.test(word) && ADDRESS.test(word));
  return [...code, ...addresses.map(({ index, 0: word }) => coreOf(word, index))];
}

function coreOf(word: string, index: number): TextRange {
  const opening = OPENING_SIGNS.exec(word)?.[0].length ?? 0;
  const closing = CLOSING_SIGNS.exec(word.slice(opening))?.[0] ?? "";
  const core = word.slice(opening, word.length - closing.length);
  // Behind „=“ or beside a sign of its own kind, a quote belongs to the address: ?q="Amt"
  const isOwn = /[=&]$/u.test(core) || /["']/u.test(core);
  return { from: index + opening, to: index + word.length - (isOwn ? 0 : closing.length) };
}

/** Code that is being typed: its second backtick is still to come. */
export function findOpenCode(text: string): TextRange[] {
  const from = OPEN_CODE.exec(text.replace(CODE, (code) => PROTECTED.repeat(code.length)))?.index;
  return from === undefined ? [] : [{ from, to: text.length }];
}

/** The text with every protected unit veiled; its length stays. */
export function veil(text: string, ranges: readonly TextRange[]): string {
  let veiled = text;
  for (const range of ranges) {
    const from = Math.max(0, range.from);
    const to = Math.min(text.length, range.to);
    if (from < to) veiled = veiled.slice(0, from) + PROTECTED.repeat(to - from) + veiled.slice(to);
  }
  return veiled;
}
