import { newsroomDatabase } from "../../newsroom-database.ts";
import type { KeywordKind } from "../keyword.ts";
import type { VocabularyKeyword } from "./suggestion.ts";
import { growVocabularyIndex, type VocabularyIndex } from "./vocabulary-index.ts";

type KeptIndex = { readonly version: string; readonly index: Promise<VocabularyIndex> };

let kept: KeptIndex | null = null;

/**
 * The index of the vocabulary as the database has it now. Built once and kept until a keyword is made, changed or
 * deleted, by whichever instance or command; those who ask meanwhile share one building.
 */
export async function currentVocabulary(): Promise<VocabularyIndex> {
  const version = await readVersion();
  if (kept?.version !== version) kept = keep(version);
  return kept.index;
}

function keep(version: string): KeptIndex {
  const index = readKeywords().then(growVocabularyIndex);
  const fresh = { version, index };
  // What could not be read is asked for again.
  index.catch(() => {
    if (kept === fresh) kept = null;
  });
  return fresh;
}

/**
 * Tells every state of the table from every other: PostgreSQL stamps each version of a row with the transaction that
 * wrote it (xmin). The table itself is asked, not a counter, so no command can forget to raise it, and a transaction
 * that commits late still shows. One scan of a small table, some milliseconds for 20,000 keywords.
 */
async function readVersion(): Promise<string> {
  const [row] = await newsroomDatabase().$queryRaw<{ version: string }[]>`
    SELECT count(*) || ' ' || coalesce(bit_xor(hashint8extended((id::bigint << 32) | xmin::text::bigint, 0)), 0) AS version
    FROM newsroom.keyword`;
  return row?.version ?? "";
}

async function readKeywords(): Promise<VocabularyKeyword[]> {
  return newsroomDatabase().$queryRaw<(VocabularyKeyword & { kind: KeywordKind | null })[]>`
    SELECT id, name, acronym, aliases, kind::text AS kind FROM newsroom.keyword ORDER BY id`;
}
