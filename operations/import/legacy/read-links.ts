import type { LegacyLine } from "./legacy-lines.ts";
import { type Findings, LEGACY_LIST_MAX } from "./legacy-page.ts";

const WITH_SCHEME = /^https?:\/\/\S+$/iu;
const WITHOUT_SCHEME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,24}(?:[/?#:]\S*)?$/u;
const OTHER_ADDRESS = /^(?:(?!https?:)[a-z][a-z0-9+.-]{1,20}:\S+|[^\s@]+@[^\s@]+\.[^\s@]+)$/iu;
const NOTE_BEHIND = / \(([^()]{1,80})\)$/u;

/**
 * The absolute address of one written link, or null when it is none. A link without scheme gets http://,
 * as the old portal did: a server that also speaks https redirects, the other way round fails.
 */
export function readLink(written: string): string | null {
  const isBare = !WITH_SCHEME.test(written);
  if (isBare && !WITHOUT_SCHEME.test(written)) return null;
  const address = isBare ? `http://${written}` : written;
  return URL.canParse(address) ? address : null;
}

/** Takes the block of links off the end of the article's lines; addresses inside the text above stay text. */
export function takeTrailingLinks(lines: LegacyLine[]): { rest: LegacyLine[]; linkLines: LegacyLine[] } {
  const lastText = lines.findLastIndex((line) => line.plain !== "" && !isLinkLine(line));
  return { rest: lines.slice(0, lastText + 1), linkLines: lines.slice(lastText + 1).filter((line) => line.plain) };
}

/** A line that holds nothing but addresses, perhaps with a note in brackets behind them. */
export function isLinkLine(line: LegacyLine): boolean {
  return addressesOn(line).every((word) => readLink(word) !== null || OTHER_ADDRESS.test(word));
}

/** Reads lines for which `isLinkLine` holds; schemes other than http(s), doubles and notes are left aside. */
export function readLinks(lines: LegacyLine[]): Findings & { links: string[] } {
  const found: Findings & { links: string[] } = { links: [], recognised: [], leftAside: [] };
  for (const line of lines) {
    const note = NOTE_BEHIND.exec(line.plain)?.[1];
    if (note) found.leftAside.push({ line: line.number, text: note, reason: "Vermerk hinter einem Link." });
    for (const word of addressesOn(line)) addLink(found, word, line.number);
  }
  return found;
}

function addressesOn(line: LegacyLine): string[] {
  return line.plain.replace(NOTE_BEHIND, "").split(" ");
}

function addLink(found: Findings & { links: string[] }, word: string, line: number): void {
  const link = readLink(word);
  if (link === null) {
    found.leftAside.push({ line, text: word, reason: "Unter dem Text stehen nur Links mit http oder https." });
  } else if (found.links.includes(link)) {
    found.leftAside.push({ line, text: word, reason: "Dieser Link steht schon weiter oben." });
  } else if (found.links.length >= LEGACY_LIST_MAX) {
    found.leftAside.push({
      line,
      text: word,
      reason: `Mehr als ${LEGACY_LIST_MAX} Links nimmt ein Artikel nicht auf.`,
    });
  } else {
    found.links.push(link);
    found.recognised.push({ field: "Links", value: link === word ? link : `${link} (ohne http:// notiert)`, line });
  }
}
