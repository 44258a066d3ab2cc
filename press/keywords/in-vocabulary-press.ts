import { voidApproval } from "#newsroom/articles/approval/void-approval.ts";
import { loadArticle } from "#newsroom/articles/load-article.ts";
import { lockVocabulary } from "#newsroom/keywords/resolve-keywords.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { lockArticles } from "../lock-articles.ts";
import { raiseEdition } from "../raise-edition.ts";

const TIMEOUT_MS = 60_000;
/** Each failed attempt means that somebody put the keyword on one more article meanwhile. */
const ATTEMPTS = 10;

/** Articles that got the keyword between the first look and the lock: begin again with them. */
class WiderCircle extends Error {}

/**
 * One transaction over both schemas in which nobody else writes, publishes or takes down an article of the circle, and
 * nobody puts keywords anywhere. Whoever approved one of these articles approved other keywords: that holds no more. Locks in the order of the house: articles (ascending), the edition, the vocabulary.
 */
export async function inVocabularyPress<Result>(
  actor: Actor,
  findArticleIds: (transaction: Transaction) => Promise<readonly number[]>,
  work: (transaction: Transaction, articleIds: readonly number[]) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await newsroomDatabase().$transaction(
        async (transaction) => {
          const seen = await findArticleIds(transaction);
          await lockArticles(transaction, seen, "change");
          await raiseEdition(transaction);
          await lockVocabulary(transaction);
          const articleIds = await findArticleIds(transaction);
          const locked = new Set(seen);
          if (!articleIds.every((id) => locked.has(id))) throw new WiderCircle();
          const result = await work(transaction, articleIds);
          await voidApprovals(transaction, actor, articleIds);
          return result;
        },
        { timeout: TIMEOUT_MS, maxWait: TIMEOUT_MS },
      );
    } catch (error) {
      if (!(error instanceof WiderCircle) || attempt === ATTEMPTS) throw error;
    }
  }
}

async function voidApprovals(transaction: Transaction, actor: Actor, articleIds: readonly number[]): Promise<void> {
  const approved = await transaction.approval.findMany({
    where: { articleId: { in: [...articleIds] }, voidedAt: null },
    select: { articleId: true },
  });
  for (const { articleId } of approved) {
    await voidApproval(transaction, actor, await loadArticle(transaction, SYSTEM, articleId));
  }
}
