import { isSameName } from "./keyword.ts";
import type { WholeKeyword } from "./load-keyword.ts";

/**
 * What the survivor of a merge says: its own word first, what it left open from the other one. The other's names become
 * aliases, so that it is found and imported under them. Numbers of authority files belong to one thing and are kept only
 * where the survivor has none. Pure.
 */
export function mergeFields(from: WholeKeyword, into: WholeKeyword) {
  return {
    name: into.name,
    kind: into.kind ?? from.kind,
    acronym: into.acronym ?? from.acronym,
    aliases: mergedAliases(from, into),
    description: into.description === "" ? from.description : into.description,
    wikidataId: into.wikidataId ?? from.wikidataId,
    gndId: into.gndId ?? from.gndId,
  };
}

function mergedAliases(from: WholeKeyword, into: WholeKeyword): readonly string[] {
  const acronym = into.acronym === null || from.acronym === null ? [] : [from.acronym];
  const own = [into.name, into.acronym ?? ""];
  const aliases: string[] = [...into.aliases];
  for (const name of [from.name, ...acronym, ...from.aliases]) {
    if (![...own, ...aliases].some((known) => isSameName(known, name))) aliases.push(name);
  }
  return aliases;
}
