import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { loadArticle } from "../load-article.ts";
import { planSchema, type WallClock } from "./dates-schema.ts";
import { resolveMoment } from "./resolve-moment.ts";

/** Two of an article's six dates: when it is meant for, and before when nobody may publish it. */
export type PlannedDates = { readonly plannedFor: Date | null; readonly embargoUntil: Date | null };

/**
 * Sets when a piece is planned for and its embargo (Sperrfrist); what the input leaves out stays as it is.
 * @throws CommandError "not-allowed", "wrong-state", "invalid" at the field for a time that German clocks do not show, or
 *   show twice; for an embargo over what readers see already
 */
export async function planArticle(actor: Actor, input: unknown): Promise<PlannedDates> {
  const { articleId, ...wishes } = parseInput(planSchema, input);
  return newsroomDatabase().$transaction(async (transaction) => {
    const article = await loadArticle(transaction, actor, articleId);
    authoriseArticleAction(actor, "plan", article.standing);
    const before = { plannedFor: article.plannedFor, embargoUntil: article.embargoUntil };
    const after = {
      plannedFor: chosen("plannedFor", wishes.plannedFor, before.plannedFor),
      embargoUntil: chosen("embargoUntil", wishes.embargoUntil, before.embargoUntil),
    };
    const isAhead = after.embargoUntil !== null && after.embargoUntil > (await databaseNow(transaction));
    if (article.publishedVersion !== null && isAhead) throw tooLate();
    await transaction.article.update({ where: { id: articleId }, data: after, select: { id: true } });
    const details = { before: asText(before), after: asText(after) };
    await recordAuditEntry(transaction, actor, {
      action: "plan-article",
      subject: "article",
      subjectId: articleId,
      details,
    });
    return after;
  });
}

function chosen(field: string, wish: WallClock | null | undefined, before: Date | null): Date | null {
  if (wish === undefined) return before;
  return wish === null ? null : resolveMoment(field, wish);
}

function asText({ plannedFor, embargoUntil }: PlannedDates) {
  return { plannedFor: plannedFor?.toISOString() ?? null, embargoUntil: embargoUntil?.toISOString() ?? null };
}

function tooLate(): CommandError {
  const message = "Leser sehen den Artikel schon. Nehmen Sie ihn offline, bevor Sie eine Sperrfrist setzen.";
  return new CommandError("invalid", message, [{ field: "embargoUntil", message }]);
}
