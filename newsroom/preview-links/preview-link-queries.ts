import { databaseNow } from "#lib/database/clock.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { isStillBacked, judgedSelection } from "./link-standing.ts";
import type { PreviewLinkStatus } from "./preview-link.ts";

/** A link as its piece's list shows it; its address is known to whoever was given it. */
export type PreviewLinkEntry = {
  readonly id: string;
  readonly madeBy: string;
  readonly madeAt: Date;
  /** The version that it shows. */
  readonly version: number;
  readonly expiresAt: Date;
  readonly status: PreviewLinkStatus;
  readonly views: number;
  readonly lastViewedAt: Date | null;
};

/** Every preview link of a piece, the newest first. */
export async function listPreviewLinks(articleId: number): Promise<readonly PreviewLinkEntry[]> {
  const database = newsroomDatabase();
  const rows = await database.previewLink.findMany({
    where: { articleId },
    select: {
      id: true,
      madeByName: true,
      madeAt: true,
      expiresAt: true,
      revokedAt: true,
      views: true,
      lastViewedAt: true,
      revision: { select: { version: true } },
      ...judgedSelection,
    },
    orderBy: [{ madeAt: "desc" }, { id: "desc" }],
  });
  const now = await databaseNow(database);
  return rows.map((row) => ({
    id: row.id,
    madeBy: row.madeByName,
    madeAt: row.madeAt,
    version: row.revision.version,
    expiresAt: row.expiresAt,
    status: statusOf(row.revokedAt, row.expiresAt <= now, isStillBacked(row)),
    views: row.views,
    lastViewedAt: row.lastViewedAt,
  }));
}

/** How many links of a piece open something now. */
export async function countActivePreviewLinks(articleId: number): Promise<number> {
  const links = await listPreviewLinks(articleId);
  return links.filter(({ status }) => status === "active").length;
}

function statusOf(revokedAt: Date | null, isExpired: boolean, isBacked: boolean): PreviewLinkStatus {
  if (revokedAt !== null) return "revoked";
  if (isExpired) return "expired";
  return isBacked ? "active" : "dead";
}
