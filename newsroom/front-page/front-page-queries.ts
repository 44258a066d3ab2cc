import { databaseNow } from "#lib/database/clock.ts";
import type { Prisma } from "#prisma/generated/client.ts";
import { isVisible, pieceOf, pieceSelection, visibilitySelection } from "../articles/find-published-pieces.ts";
import type { PublishedPiece } from "../articles/published-piece.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { FrontArea, FrontPlace } from "./front-page.ts";

/** A placement as the desk shows it; `isVisible` is false while readers cannot see the piece. */
export type DeskPlacement = FrontPlace & {
  readonly piece: PublishedPiece;
  readonly endsAt: Date | null;
  readonly isVisible: boolean;
};

export type DeskFrontPage = { readonly version: number; readonly placements: readonly DeskPlacement[] };

/** The front page as editors arranged it, in its order, without what has come to its end. */
export async function readFrontPage(): Promise<DeskFrontPage> {
  const now = await databaseNow(newsroomDatabase());
  const [page, rows] = await newsroomDatabase().$transaction([
    newsroomDatabase().frontPage.findUniqueOrThrow({ where: { id: 1 }, select: { version: true } }),
    newsroomDatabase().frontPlacement.findMany({
      where: lastingAt(now),
      orderBy: { position: "asc" },
      select: {
        area: true,
        sectionId: true,
        endsAt: true,
        article: { select: { ...pieceSelection, ...visibilitySelection } },
      },
    }),
  ]);
  const placements = rows.map(({ article: { publishedVersion, trashedAt, ...piece }, ...placement }) => ({
    ...placement,
    piece: pieceOf(piece),
    isVisible: isVisible({ publishedVersion, trashedAt }),
  }));
  return { version: page.version, placements };
}

/** Placements that have not come to their end; the clock takes the others away within a minute. */
function lastingAt(now: Date): Prisma.FrontPlacementWhereInput {
  return { OR: [{ endsAt: null }, { endsAt: { gt: now } }] };
}

/** Where a piece stands on the front page, or null; `sectionName` is the block's. */
export async function findFrontPlace(
  articleId: number,
): Promise<{ readonly area: FrontArea; readonly sectionName: string | null } | null> {
  const now = await databaseNow(newsroomDatabase());
  const row = await newsroomDatabase().frontPlacement.findFirst({
    where: { articleId, ...lastingAt(now) },
    select: { area: true, section: { select: { name: true } } },
  });
  return row === null ? null : { area: row.area, sectionName: row.section?.name ?? null };
}
