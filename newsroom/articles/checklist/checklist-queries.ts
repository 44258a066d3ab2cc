import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { articleIdSchema } from "../article-content-schema.ts";
import { judgeArticleAction } from "../article-policy.ts";
import { findArticleForWriting } from "../article-queries.ts";
import { checkArticle } from "./check-article.ts";
import type { CheckFinding } from "./checklist.ts";
import { findPassedWarnings } from "./passed-warnings.ts";

/** `isPassed`: somebody went past this warning before, and nothing of what it is about has changed since. */
export type ListedFinding = CheckFinding & { readonly isPassed: boolean };

/**
 * The checklist of an article as it is stored now, for everybody who may see the article.
 * @throws CommandError "not-found", "invalid"
 */
export async function findChecklist(actor: Actor, articleId: unknown): Promise<readonly ListedFinding[]> {
  const id = parseInput(articleIdSchema, articleId);
  const article = await findArticleForWriting(actor, id);
  if (article === null || !judgeArticleAction(actor, "view", article.standing).allowed)
    throw new CommandError("not-found", "Diesen Artikel gibt es nicht.");
  const passed = await findPassedWarnings(newsroomDatabase(), id);
  const findings = await checkArticle(newsroomDatabase(), article, { clearance: article.clearance, at: null });
  return findings.map((finding) => ({ ...finding, isPassed: finding.level === "warn" && passed.has(finding.key) }));
}
