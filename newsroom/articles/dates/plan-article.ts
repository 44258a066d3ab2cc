import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { presentEmbargo } from "../approval/read-clearance.ts";
import { authoriseArticleAction } from "../article-policy.ts";
import { type LoadedArticle, loadArticle } from "../load-article.ts";
import { planSchema, type WallClock } from "./dates-schema.ts";
import { resolveMoment } from "./resolve-moment.ts";

/** Two of an article's six dates: when it is meant for, and before when nobody may publish it. */
export type PlannedDates = { readonly plannedFor: Date | null; readonly embargoUntil: Date | null };

/**
 * Sets when a piece is planned for and its embargo (Sperrfrist); what the input leaves out stays as it is.
 * @throws CommandError "not-allowed", "wrong-state", "invalid" at the field for a time that German clocks do not show, or
 *   show twice; for an embargo over what readers see already, or beyond the moment for which it is scheduled
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
    refuseLateEmbargo(article, presentEmbargo(after.embargoUntil, await databaseNow(transaction)));
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

function refuseLateEmbargo({ publishedVersion, scheduledFor }: LoadedArticle, embargo: Date | null): void {
  if (embargo === null) return;
  if (publishedVersion !== null) throw problem(SEEN_ALREADY);
  if (scheduledFor !== null && embargo > scheduledFor) throw problem(SCHEDULED_BEFORE);
}

const SEEN_ALREADY = "Leser sehen den Artikel schon. Nehmen Sie ihn offline, bevor Sie eine Sperrfrist setzen.";
const SCHEDULED_BEFORE =
  "Der Artikel soll vor diesem Zeitpunkt erscheinen. Ändern Sie zuerst die Planung, oder wählen Sie eine frühere Sperrfrist.";

function problem(message: string): CommandError {
  return new CommandError("invalid", message, [{ field: "embargoUntil", message }]);
}
