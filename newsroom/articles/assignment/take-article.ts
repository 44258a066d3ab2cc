import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { articleIdSchema } from "../article-content-schema.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { loadArticle } from "../load-article.ts";
import type { Assignment } from "./assignment.ts";
import { judgeTaking } from "./assignment-policy.ts";
import { readAssignment, storeAssignment } from "./store-assignment.ts";

/**
 * Whoever asks sees to the article from now on; day, priority and note stay as the newsroom set them.
 * @throws CommandError "not-allowed", also when somebody else was quicker, "wrong-state"
 */
export async function takeArticle(actor: Actor, articleId: unknown): Promise<Assignment> {
  const id = parseInput(articleIdSchema, articleId);
  if (actor.kind !== "user") throw new CommandError("not-allowed", "Übernehmen kann einen Artikel nur ein Mensch.");
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, id);
    const before = await readAssignment(transaction, id);
    authoriseArticleAction(actor, "take", article.standing);
    const verdict = judgeTaking(actor, article.standing, before.responsible?.id ?? null);
    if (!verdict.allowed) throw new CommandError("not-allowed", verdict.reason);
    const after = { ...before, responsible: { id: actor.id, name: actor.name } };
    await storeAssignment(transaction, actor, { articleId: id, before, after, action: "take-article" });
    return after;
  });
}
