import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { loadArticle } from "../load-article.ts";
import { keepRevision } from "./keep-revision.ts";
import { nameRevisionSchema } from "./revision-schema.ts";

export type NamedRevision = { readonly version: number; readonly name: string };

/**
 * Keeps the stored working copy for ever under a name that somebody gives it.
 * @throws CommandError "conflict" when these very words have a name already
 */
export async function nameRevision(actor: Actor, input: unknown): Promise<NamedRevision> {
  const { articleId, name } = parseInput(nameRevisionSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "edit", article.standing);
    const { version } = article;
    if (!(await keepRevision(transaction, actor, article, "named", name))) {
      const message = "Diese Fassung hat schon einen Namen. Die Liste der Versionen nennt ihn.";
      throw new CommandError("conflict", message, [{ field: "name", message }]);
    }
    await recordAuditEntry(transaction, actor, {
      action: "name-revision",
      subject: "article",
      subjectId: articleId,
      details: { version, name },
    });
    return { version, name };
  });
}
