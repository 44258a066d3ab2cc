import { foundMessages } from "#lib/messages/portal-found.ts";
import { toGenre } from "../articles/article-rows.ts";
import { findFeedSubject } from "../feeds/feed-subject.ts";
import { portalDatabase } from "../portal-database.ts";
import type { Site } from "../site/site.ts";
import { listCard, pieceCard, portalCard, type ShareCard, type ShareSubject } from "./share-card.ts";

/** The card as it is now; null for what readers cannot see, such as a withdrawn piece. */
export async function findShareCard(subject: ShareSubject, site: Site): Promise<ShareCard | null> {
  if (subject.kind === "portal") return portalCard(site);
  if (subject.kind === "piece") return findPieceCard(subject.id, site);
  const name = await findFeedSubject(subject);
  const label = foundMessages.shareLabels[subject.kind];
  return name === null ? null : listCard(subject, { siteName: site.name, label, name });
}

async function findPieceCard(id: number, site: Site): Promise<ShareCard | null> {
  const row = await portalDatabase().portalArticle.findUnique({
    where: { id },
    select: { id: true, kicker: true, headline: true, genre: true, section: { select: { name: true, slug: true } } },
  });
  return row === null ? null : pieceCard({ ...row, genre: toGenre(row.genre) }, site);
}
