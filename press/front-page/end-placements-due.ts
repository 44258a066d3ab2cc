import { endFrontPlacements } from "#newsroom/front-page/end-front-placements.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { inPress } from "../in-press.ts";

/**
 * Takes every piece from the front page whose time there is over. Asks first, so that a minute without any begins no edition.
 * @returns the numbers of the pieces
 */
export async function endPlacementsDue(): Promise<readonly number[]> {
  const due = await newsroomDatabase().$queryRaw<unknown[]>`
    SELECT 1 FROM newsroom.front_placement WHERE ends_at <= now() LIMIT 1`;
  if (due.length === 0) return [];
  return inPress(async (transaction) => {
    const ended = await endFrontPlacements(transaction);
    await transaction.portalFrontPlacement.deleteMany({ where: { articleId: { in: [...ended] } } });
    return ended;
  });
}
