import { isDeepStrictEqual } from "node:util";
import type { KeywordRow, KeywordSnapshot } from "#newsroom/keywords/journal/keyword-journal.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { findCollisions } from "./find-collisions.ts";

export type Situation = {
  readonly before: KeywordSnapshot;
  readonly after: KeywordSnapshot;
  readonly now: KeywordSnapshot;
};

const FIELD_NAMES: Readonly<Partial<Record<keyof KeywordRow, string>>> = {
  name: "Name",
  kind: "Art",
  acronym: "Akronym",
  aliases: "Aliasse",
  description: "Beschreibung",
  broaderId: "Übergeordnet",
  wikidataId: "Wikidata",
  gndId: "GND",
};

/** How many articles a sentence names before it only counts. */
const NAMED_ARTICLES = 3;

/**
 * What was changed since an entry and stands in the way of taking it back, one German sentence each; empty when nothing
 * does. Articles that were taken down since, or published as they stood, are no obstacle.
 */
export async function findObstacles(transaction: Transaction, situation: Situation): Promise<readonly string[]> {
  return [
    ...changedKeywords(situation),
    ...changedLinks(situation),
    ...(await changedArticles(transaction, situation)),
    ...(await findCollisions(transaction, situation)),
  ];
}

function changedKeywords({ after, now }: Situation): string[] {
  const present = new Map(now.keywords.map((keyword) => [keyword.id, keyword]));
  const sentences = after.keywords.map((kept) => {
    const found = present.get(kept.id);
    if (found === undefined) return `„${kept.name}“ gibt es nicht mehr; es wurde seitdem gelöscht oder zusammengelegt.`;
    const fields = Object.entries(FIELD_NAMES).filter(
      ([key]) => !isDeepStrictEqual(fieldOf(kept, key), fieldOf(found, key)),
    );
    return fields.length === 0
      ? null
      : `„${kept.name}“ wurde seitdem geändert: ${fields.map(([, name]) => name).join(", ")}.`;
  });
  return sentences.filter((sentence) => sentence !== null);
}

function fieldOf(row: KeywordRow, key: string): unknown {
  return Object.entries(row).find(([name]) => name === key)?.[1];
}

/** Links of keywords that exist no more are forgotten, not missed. */
function changedLinks({ after, now }: Situation): string[] {
  const seeAlso = differing(after.seeAlso, now.seeAlso).length + differing(after.broader, now.broader).length;
  const merged = after.merged.filter((row) => !now.merged.some((other) => isDeepStrictEqual(row, other)));
  const added = now.merged.length - (after.merged.length - merged.length);
  return [
    ...(seeAlso > 0 ? ["Verweise zwischen diesen Stichwörtern wurden seitdem geändert."] : []),
    ...(merged.length + added > 0 ? ["Seitdem wurde ein weiteres Stichwort damit zusammengelegt."] : []),
  ];
}

type Entries<Value> = readonly (readonly [number, Value])[];

/** Keys of both whose values are not the same. */
function differing<Value>(one: Entries<Value>, other: Entries<Value>): number[] {
  const found = new Map(other);
  return one.filter(([id, value]) => found.has(id) && !isDeepStrictEqual(found.get(id), value)).map(([id]) => id);
}

async function changedArticles(transaction: Transaction, situation: Situation): Promise<string[]> {
  const { after, now } = situation;
  const present = new Map(now.working);
  const rewritten = after.working.filter(([id, list]) => !isDeepStrictEqual(present.get(id), list)).map(([id]) => id);
  const targets = new Map(printedTarget(situation));
  const reprinted = now.printed.map(([id]) => id).filter((id) => !targets.has(id));
  const ids = [...new Set([...rewritten, ...reprinted])];
  if (ids.length === 0) return [];
  const named = await transaction.article.findMany({
    where: { id: { in: ids.slice(0, NAMED_ARTICLES) } },
    orderBy: { id: "asc" },
    select: { headline: true },
  });
  const names = named.map(({ headline }) => `„${headline === "" ? "ohne Titel" : headline}“`).join(", ");
  const more = ids.length > NAMED_ARTICLES ? ` und ${ids.length - NAMED_ARTICLES} weiteren` : "";
  return [`Die Stichwörter von ${names}${more} wurden seitdem geändert.`];
}

/**
 * What readers see after the undo, for each piece that they see now and that can be told: pieces as the entry left them
 * go back, and pieces that were published since, with the keywords that the entry left in the working copy, follow it.
 */
export function printedTarget({ before, after, now }: Situation): [number, number[]][] {
  const printed = { before: new Map(before.printed), after: new Map(after.printed) };
  const working = { before: new Map(before.working), after: new Map(after.working) };
  return now.printed.flatMap(([id, list]): [number, number[]][] => {
    const earlier = printed.before.get(id);
    if (earlier !== undefined && isDeepStrictEqual(printed.after.get(id), list)) return [[id, earlier]];
    const written = working.before.get(id);
    if (written !== undefined && isDeepStrictEqual(working.after.get(id), list)) return [[id, written]];
    return [];
  });
}
