import { CommandError } from "#lib/errors.ts";
import { authoriseArticleAction } from "../articles/article-policy.ts";
import { loadArticle } from "../articles/load-article.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { MAX_EXEMPTIONS } from "./house-rule-limits.ts";
import { articleOfExemptionsSchema, type ExemptFindingInput, exemptFindingSchema } from "./house-rule-schema.ts";

/**
 * Lets a form stand in one article although a rule objects; everybody who opens the article sees it so. Twice is once.
 * @throws CommandError "invalid", "not-allowed" or "wrong-state" for whoever may not edit the article, "not-found",
 * "conflict" beyond the greatest number
 */
export async function exemptFinding(actor: Actor, input: ExemptFindingInput): Promise<void> {
  const { articleId, ruleId, form } = parseInput(exemptFindingSchema, input);
  await newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "edit", article.standing);
    const rule = await transaction.houseRule.findUnique({ where: { id: ruleId }, select: { id: true } });
    if (rule === null) throw new CommandError("not-found", "Diese Regel gibt es nicht mehr.");
    if ((await transaction.houseRuleExemption.count({ where: { articleId } })) >= MAX_EXEMPTIONS) {
      throw new CommandError("conflict", "In diesem Artikel werden schon zu viele Stellen ignoriert.");
    }
    const exemption = { articleId, ruleId, form };
    const { count } = await transaction.houseRuleExemption.createMany({ data: [exemption], skipDuplicates: true });
    if (count === 0) return;
    await recordAuditEntry(transaction, actor, {
      action: "exempt-finding",
      subject: "article",
      subjectId: articleId,
      details: { ruleId, form },
    });
  });
}

/**
 * Takes all exemptions of an article back.
 * @throws CommandError "invalid", "not-allowed" or "wrong-state", "not-found"
 */
export async function liftExemptions(actor: Actor, input: { readonly articleId: number }): Promise<void> {
  const { articleId } = parseInput(articleOfExemptionsSchema, input);
  await newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "edit", article.standing);
    const { count } = await transaction.houseRuleExemption.deleteMany({ where: { articleId } });
    if (count === 0) return;
    await recordAuditEntry(transaction, actor, {
      action: "lift-exemptions",
      subject: "article",
      subjectId: articleId,
      details: { count },
    });
  });
}
