import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { ensureKeyword } from "./ensure-keyword.ts";
import type { KeywordDetails } from "./keyword-queries.ts";
import { type CreateKeywordInput, createKeywordSchema } from "./keyword-schema.ts";

export type CreatedKeyword = KeywordDetails & { readonly wasCreated: boolean };

/**
 * Makes a keyword, or hands back the one that already has this name. Readers see it once a piece with it is published.
 * @throws CommandError "invalid", "not-allowed"
 */
export async function createKeyword(actor: Actor, input: CreateKeywordInput): Promise<CreatedKeyword> {
  const fields = parseInput(createKeywordSchema, input);
  authorise(actor, "create-keyword");
  return newsroomDatabase().$transaction(async (transaction) => {
    const { id, wasCreated } = await ensureKeyword(transaction, actor, fields);
    const keyword = await transaction.keyword.findUniqueOrThrow({
      where: { id },
      select: { id: true, name: true, kind: true, acronym: true, slug: true, aliases: true },
    });
    return { ...keyword, wasCreated };
  });
}
