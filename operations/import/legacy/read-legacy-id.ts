import type { LegacyLine } from "./legacy-lines.ts";
import type { Findings } from "./legacy-page.ts";

/** New articles are numbered from here on; below, the numbers belong to the imported archive. */
export const FIRST_OWN_ARTICLE_ID = 100_000;

const ID_IN_NAME = /(?:^|[^\p{L}\p{N}])meldung_(\d{1,15})(?!\d)/iu;
const ADDRESS_LINE = /^(?:\p{L}[\p{L} ]{0,20}: ?)?\S{0,300}$/u;

type FoundId = { id: number; line: number; text: string };

/**
 * The article's permanent number, from a file name such as "meldung_30205_titel.txt", else from a line around the
 * article that is nothing but its address. Links inside the article lead to other articles and do not count.
 */
export function readLegacyId(
  sourceName: string | undefined,
  around: LegacyLine[],
): Findings & { legacyId: number | null } {
  const named = idOf(fileName(sourceName ?? ""), 0);
  const addressed = around
    .filter((line) => ADDRESS_LINE.test(line.plain))
    .flatMap((line) => idOf(line.plain, line.number));
  const candidates = named.length > 0 ? named : addressed;
  const [first] = candidates;
  if (!first) return { legacyId: null, recognised: [], leftAside: [] };

  const doubt = reasonAgainst(first, candidates);
  if (doubt) {
    return { legacyId: null, recognised: [], leftAside: [{ line: first.line, text: first.text, reason: doubt }] };
  }
  const recognised = [{ field: "Artikelnummer" as const, value: String(first.id), line: first.line }];
  return { legacyId: first.id, recognised, leftAside: [] };
}

function fileName(path: string): string {
  return path.split(/[/\\]/u).at(-1) ?? "";
}

function idOf(text: string, line: number): FoundId[] {
  const digits = ID_IN_NAME.exec(text)?.[1];
  return digits ? [{ id: Number(digits), line, text }] : [];
}

function reasonAgainst(first: FoundId, candidates: FoundId[]): string | null {
  if (first.id < 1 || first.id >= FIRST_OWN_ARTICLE_ID) {
    return "Keine Artikelnummer des alten Portals: Nummern ab 100.000 vergibt die Redaktion neu.";
  }
  const isAmbiguous = candidates.some((candidate) => candidate.id !== first.id);
  return isAmbiguous ? "Die Seite nennt mehrere Artikelnummern; bitte die richtige in den Dateinamen schreiben." : null;
}
