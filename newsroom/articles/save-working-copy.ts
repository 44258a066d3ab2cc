import { isDeepStrictEqual } from "node:util";
import { z } from "zod";
import { CommandError } from "#lib/errors.ts";
import { resolveKeywords } from "../keywords/resolve-keywords.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { articleContentSchema, articleIdSchema } from "./article-content-schema.ts";
import { authoriseArticleAction } from "./article-policy.ts";
import { loadArticle } from "./load-article.ts";
import { replaceWorkingCopy } from "./replace-working-copy.ts";
import { keepAutomaticRevision } from "./revisions/keep-automatic-revision.ts";

const inputSchema = z.strictObject({
  articleId: articleIdSchema,
  /** The version that the person had before them when writing this. */
  baseVersion: z.number().int().positive(),
  content: articleContentSchema,
});

export type SavedWorkingCopy = { readonly articleId: number; readonly version: number };

/**
 * Stores the whole working copy as one new version. The one way to save: screen, import and tests come through here.
 * @throws CommandError "stale" when somebody saved since `baseVersion`; nothing is overwritten
 */
export async function saveWorkingCopy(actor: Actor, input: unknown): Promise<SavedWorkingCopy> {
  const { articleId, baseVersion, content: sent } = parseInput(inputSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "edit", article.standing);
    // A page that was opened before a merge still names what was merged.
    const content = { ...sent, keywordIds: await resolveKeywords(transaction, sent.keywordIds) };
    if (isDeepStrictEqual(article.content, content)) return { articleId, version: article.version };
    if (article.version !== baseVersion) throw staleSave();
    const saved = await replaceWorkingCopy(transaction, actor, article, content);
    await keepAutomaticRevision(transaction, saved, { contributors: [] });
    return { articleId, version: saved.version };
  });
}

function staleSave(): CommandError {
  return new CommandError(
    "stale",
    "Jemand anderes hat diesen Artikel inzwischen gespeichert. Ihr Text steht unverändert hier; kopieren Sie ihn, bevor Sie neu laden.",
  );
}
