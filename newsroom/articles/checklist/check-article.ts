import { linkedArticles } from "#editor/article-link/linked-articles.ts";
import type { Transaction } from "../../newsroom-database.ts";
import { readChecklistSettings } from "../../settings/checklist-settings-queries.ts";
import { type Clearance, findHindrances } from "../approval-policy.ts";
import type { ArticleContent } from "../article.ts";
import type { CheckedArticle, RefusedRecommendation } from "./checked-article.ts";
import type { CheckFinding } from "./checklist.ts";
import { runChecklist } from "./run-checklist.ts";

type Checked = { readonly id: number; readonly content: ArticleContent };
type CheckWishes = {
  /** What else stands between the piece and its readers; null where a policy has judged that already. */
  readonly clearance: Clearance | null;
  /** When readers shall see it; null for now. */
  readonly at: Date | null;
};

/** Everything that the house's rules have to say of an article as it is now, with what the database knows about it. */
export async function checkArticle(
  reader: Transaction,
  { id, content }: Checked,
  { clearance, at }: CheckWishes,
): Promise<readonly CheckFinding[]> {
  const checked: CheckedArticle = {
    content,
    deadTargets: await findDeadTargets(reader, { id, content }, at),
    refusedRecommendations: await findRefused(reader, { id, content }),
    keywordsWithoutKind: await findKeywordsWithoutKind(reader, content.keywordIds),
    hindrances: clearance === null ? [] : findHindrances(clearance),
  };
  return runChecklist(checked, await readChecklistSettings(reader));
}

/** What appears before it is there in time; at the same minute the lower number comes first. */
async function findDeadTargets(
  reader: Transaction,
  { id, content }: Checked,
  at: Date | null,
): Promise<ReadonlySet<number>> {
  const linked = linkedArticles(content.body).flatMap(({ articleId }) => (articleId === id ? [] : articleId));
  if (linked.length === 0) return new Set();
  const isComing =
    at === null
      ? []
      : [
          { state: "scheduled" as const, scheduledFor: { lt: at } },
          { state: "scheduled" as const, scheduledFor: at, id: { lt: id } },
        ];
  const alive = await reader.article.findMany({
    where: { id: { in: [...linked] }, OR: [{ state: "published" }, ...isComing] },
    select: { id: true },
  });
  const seen = new Set(alive.map((article) => article.id));
  return new Set(linked.filter((target) => !seen.has(target)));
}

async function findRefused(
  reader: Transaction,
  { id, content: { recommendedIds } }: Checked,
): Promise<readonly RefusedRecommendation[]> {
  const refused = await reader.article.findMany({
    where: { id: { in: [...recommendedIds] }, OR: [{ id }, { genre: "anzeige" }] },
    select: { id: true, headline: true },
  });
  return refused.map((target) => ({ ...target, why: target.id === id ? "itself" : "paid" }));
}

async function findKeywordsWithoutKind(reader: Transaction, ids: readonly number[]): Promise<readonly string[]> {
  const keywords = await reader.keyword.findMany({
    where: { id: { in: [...ids] }, kind: null },
    select: { name: true },
    orderBy: { name: "asc" },
  });
  return keywords.map(({ name }) => name);
}
