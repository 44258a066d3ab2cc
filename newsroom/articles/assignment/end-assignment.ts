import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { articleIdSchema } from "../article-content-schema.ts";
import { loadArticle } from "../load-article.ts";
import type { Assignment } from "./assignment.ts";
import { judgeHandingBack } from "./assignment-policy.ts";
import { readAssignment, storeAssignment } from "./store-assignment.ts";

/**
 * Nobody sees to the article any more; day, priority and note stay.
 * @throws CommandError "not-allowed"
 */
export async function endAssignment(actor: Actor, articleId: unknown): Promise<Assignment> {
  const id = parseInput(articleIdSchema, articleId);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, id);
    const before = await readAssignment(transaction, id);
    const verdict = judgeHandingBack(actor, article.standing, before.responsible?.id ?? null);
    if (!verdict.allowed) throw new CommandError("not-allowed", verdict.reason);
    const after = { ...before, responsible: null };
    await storeAssignment(transaction, actor, { articleId: id, before, after, action: "end-assignment" });
    return after;
  });
}
