import { createHash } from "node:crypto";
import type { WholeKeyword } from "./load-keyword.ts";

/**
 * A mark of what a keyword says at present: the same words give the same mark, so that a change which was taken back
 * leaves nobody's open page out of date.
 */
export function keywordState(keyword: WholeKeyword): string {
  const { id, name, kind, acronym, aliases, description, broaderId, wikidataId, gndId, seeAlsoIds } = keyword;
  const said = [id, name, kind, acronym, aliases, description, broaderId, wikidataId, gndId, seeAlsoIds];
  return createHash("sha256").update(JSON.stringify(said)).digest("hex").slice(0, 32);
}
