import { forgetSheet } from "#lib/storage/kept-sheets.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { eachDue } from "./each-due.ts";
import { takeDownWithin } from "./take-down.ts";
import { UNPUBLISHING } from "./unpublish-article.ts";
import { withdrawing } from "./withdraw-article.ts";

/** Takes every piece from its readers whose time is over, as `publishDue` publishes. @returns their numbers */
export async function takeDownDue(): Promise<readonly number[]> {
  const { done } = await eachDue({ lockNext, act: takeDownNow });
  for (const id of done) await forgetSheet(id);
  return done;
}

async function lockNext(transaction: Transaction, passedOver: readonly number[]): Promise<number | null> {
  const [row] = await transaction.$queryRaw<{ id: number }[]>`
    SELECT id FROM newsroom.article
    WHERE take_down_for <= now() AND id <> ALL(${passedOver})
    ORDER BY take_down_for, id LIMIT 1 FOR UPDATE`;
  return row?.id ?? null;
}

async function takeDownNow(transaction: Transaction, id: number): Promise<void> {
  const { takeDownNotice: notice } = await transaction.article.findUniqueOrThrow({
    where: { id },
    select: { takeDownNotice: true },
  });
  await takeDownWithin(transaction, SYSTEM, id, notice === null ? UNPUBLISHING : withdrawing(notice));
}
