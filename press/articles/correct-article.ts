import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { readClearance } from "#newsroom/articles/approval/read-clearance.ts";
import { judgeCorrection } from "#newsroom/articles/approval-policy.ts";
import { authoriseArticleAction } from "#newsroom/articles/article-policy.ts";
import { type CorrectionOrder, correctionSchema } from "#newsroom/articles/corrections/correction-schema.ts";
import { type LoadedArticle, loadArticle } from "#newsroom/articles/load-article.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import { type Actor, actorId, actorName } from "#newsroom/people/actor.ts";
import { raiseEdition } from "../raise-edition.ts";
import { printCorrections } from "./print-corrections.ts";
import { publishWithin } from "./publish-article.ts";

const TIMEOUT_MS = 20_000;

/** `isNew` is false when readers are told exactly this already: a repeated request publishes once. */
export type PublishedCorrection = { readonly correctionId: number; readonly isNew: boolean };

/**
 * Tells readers for ever what was wrong in a published piece and what is right: together with the corrected text, or on the
 * text that they see already. Both become visible in one moment, or nothing does.
 * @throws CommandError "stale" when the text is not the one that the person saw, "invalid" with problems at the fields,
 *   "unconfirmed" with warnings about the corrected text that the person was not shown, "wrong-state" when the corrected text may not be published, or for an embargo
 */
export async function correctArticle(actor: Actor, input: unknown): Promise<PublishedCorrection> {
  const order = parseInput(correctionSchema, input);
  return newsroomDatabase().$transaction(
    async (transaction) => {
      const article = await loadArticle(transaction, actor, order.articleId);
      authoriseArticleAction(actor, "correct", article.standing);
      const verdict = judgeCorrection(actor, article.standing, await readClearance(transaction, article));
      if (!verdict.allowed) throw new CommandError("wrong-state", verdict.reason);
      const told = await findTold(transaction, order);
      const isSeen = article.publishedVersion === versionOf(order);
      if (told !== null && isSeen) return { correctionId: told, isNew: false };
      // The same note once more with the text that lacked it: the text is what is new.
      const correctionId = told ?? (await storeCorrection(transaction, actor, order));
      if (order.text.kind === "changed") await publishText(transaction, actor, article, order.text);
      else await publishNote(transaction, article, order.text.publishedVersion);
      await recordAuditEntry(transaction, actor, {
        action: "correct-article",
        subject: "article",
        subjectId: order.articleId,
        details: { wasWrong: order.wasWrong, isRight: order.isRight, version: versionOf(order) },
      });
      return { correctionId, isNew: true };
    },
    { timeout: TIMEOUT_MS },
  );
}

/** The newest correction of the piece, if it says exactly this. */
async function findTold(transaction: Transaction, order: CorrectionOrder): Promise<number | null> {
  const newest = await transaction.correction.findFirst({
    where: { articleId: order.articleId },
    select: { id: true, wasWrong: true, isRight: true },
    orderBy: { id: "desc" },
  });
  return newest?.wasWrong === order.wasWrong && newest.isRight === order.isRight ? newest.id : null;
}

async function storeCorrection(transaction: Transaction, actor: Actor, order: CorrectionOrder): Promise<number> {
  const { articleId, wasWrong, isRight } = order;
  const { id } = await transaction.correction.create({
    data: {
      ...{ articleId, wasWrong, isRight, version: versionOf(order) },
      at: await databaseNow(transaction),
      createdById: actorId(actor),
      createdByName: actorName(actor),
    },
    select: { id: true },
  });
  return id;
}

type ChangedText = Extract<CorrectionOrder["text"], { readonly kind: "changed" }>;

/** The text brings the note along, unless somebody published it a moment ago. */
async function publishText(
  transaction: Transaction,
  actor: Actor,
  article: LoadedArticle,
  { version, seenWarnings }: ChangedText,
): Promise<void> {
  const { isNew } = await publishWithin(transaction, actor, { articleId: article.id, version, seenWarnings });
  if (!isNew) await publishNote(transaction, article, version);
}

async function publishNote(transaction: Transaction, article: LoadedArticle, publishedVersion: number): Promise<void> {
  if (article.publishedVersion !== publishedVersion) {
    throw new CommandError(
      "stale",
      "Leser sehen inzwischen eine andere Fassung. Prüfen Sie, ob die Korrektur zu ihr noch passt.",
    );
  }
  await raiseEdition(transaction);
  await printCorrections(transaction, article.id);
}

function versionOf({ text }: CorrectionOrder): number {
  return text.kind === "changed" ? text.version : text.publishedVersion;
}
