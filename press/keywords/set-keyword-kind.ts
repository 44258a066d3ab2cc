import { type KeywordKindInput, keywordKindSchema } from "#newsroom/keywords/keyword-schema.ts";
import { loadKeyword } from "#newsroom/keywords/load-keyword.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { inPress } from "../in-press.ts";
import { type UpdatedKeyword, updateWithin } from "./update-keyword.ts";

/**
 * Says what a keyword stands for and leaves everything else as it is.
 * @throws CommandError "invalid", "not-allowed", "not-found", "conflict"
 */
export async function setKeywordKind(actor: Actor, input: KeywordKindInput): Promise<UpdatedKeyword> {
  const { id, kind } = parseInput(keywordKindSchema, input);
  authorise(actor, "manage-keywords");
  return inPress(async (transaction) => {
    const { name, acronym, aliases } = await loadKeyword(transaction, id);
    return updateWithin(transaction, actor, { id, name }, { id, name, kind, acronym, aliases: [...aliases] });
  });
}
