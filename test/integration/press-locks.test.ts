import { randomUUID } from "node:crypto";
import { beforeAll, expect, it, vi } from "vitest";
import { loadArticle } from "#newsroom/articles/load-article.ts";
import { readFrontPage } from "#newsroom/front-page/front-page-queries.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { createSeries } from "#newsroom/series/create-series.ts";
import { printFrontPage } from "#press/front-page/print-front-page.ts";
import { raiseEdition } from "#press/raise-edition.ts";
import { updateSeries } from "#press/series/update-series.ts";
import { buildPublishedArticle } from "../factories/article.ts";
import { useOwnDatabase } from "./own-database.ts";

beforeAll(useOwnDatabase);

const editor: Actor = { kind: "user", id: randomUUID(), name: "Emil Editor", role: "editor" };

/** Whether somebody waits for what this transaction holds. */
async function isWaitedFor(transaction: Transaction): Promise<boolean> {
  const waiting = await transaction.$queryRaw<unknown[]>`
    SELECT 1 FROM pg_locks WHERE NOT granted AND pg_backend_pid() = ANY (pg_blocking_pids(pid)) LIMIT 1`;
  return waiting.length > 0;
}

/** Publishing as it takes its locks: the article, then the edition; `meet` comes in between and waits for the article. */
async function meetPublishing(articleId: number, meet: () => Promise<unknown>): Promise<void> {
  let met: Promise<PromiseSettledResult<unknown>[]> = Promise.resolve([]);
  const publishing = newsroomDatabase().$transaction(
    async (transaction) => {
      await loadArticle(transaction, editor, articleId);
      met = Promise.allSettled([meet()]);
      await vi.waitUntil(() => isWaitedFor(transaction), { timeout: 10_000 });
      await raiseEdition(transaction);
    },
    { timeout: 20_000 },
  );
  const outcomes = [...(await Promise.allSettled([publishing])), ...(await met)];
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
}

it("lets a series with a piece that is being published wait for it, without either holding what the other needs", async () => {
  const [first, second] = [await buildPublishedArticle(), await buildPublishedArticle()];
  const { id, version } = await createSeries(editor, { name: `Serie ${randomUUID()}` });
  const series = { id, version, name: `Serie ${randomUUID()}`, description: "", articleIds: [second.id, first.id] };
  await meetPublishing(first.id, () => updateSeries(editor, series));
});

it("lets a front page with a piece that is being published wait for it in the same way", async () => {
  const { id } = await buildPublishedArticle();
  const { version } = await readFrontPage();
  const placements = [{ area: "lead" as const, sectionId: null, articleId: id, endsAt: null }];
  await meetPublishing(id, () => printFrontPage(editor, { version, placements }));
});
