import type { ArticleContent } from "../articles/article.ts";
import { sharedContentSchema } from "../articles/article-content-schema.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import { isStillBacked, judgedSelection } from "./link-standing.ts";
import { hashToken, looksLikeToken } from "./preview-token.ts";

/** The one state that a link shows. */
export type OpenedPreview = {
  readonly linkId: string;
  readonly articleId: number;
  readonly content: ArticleContent;
  /** When this state was kept for the link. */
  readonly keptAt: Date;
  readonly expiresAt: Date;
  /** When readers saw the piece first, or are planned to; null for neither. */
  readonly publishedAt: Date | null;
};

/**
 * What stands behind a token now, by the database's clock. Null for whatever opens nothing: unknown, expired, revoked, in the
 * trash, withdrawn, or made by somebody who may not share it any more. Nobody learns which.
 */
export async function openPreviewLink(token: string): Promise<OpenedPreview | null> {
  if (!looksLikeToken(token)) return null;
  const database = newsroomDatabase();
  const [found] = await database.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "newsroom"."preview_link"
    WHERE "token_hash" = ${hashToken(token)} AND "revoked_at" IS NULL AND "expires_at" > now()`;
  if (found === undefined) return null;
  const link = await database.previewLink.findUnique({
    where: { id: found.id },
    select: {
      expiresAt: true,
      articleId: true,
      madeBy: judgedSelection.madeBy,
      article: { select: { ...judgedSelection.article.select, firstPublishedAt: true, scheduledFor: true } },
      revision: { select: { content: true, createdAt: true } },
    },
  });
  if (link === null || !isStillBacked(link)) return null;
  const content = sharedContentSchema.safeParse(link.revision.content);
  // Kept by an older edition of the program, whose texts this one cannot read.
  if (!content.success) return null;
  return {
    linkId: found.id,
    articleId: link.articleId,
    content: content.data,
    keptAt: link.revision.createdAt,
    expiresAt: link.expiresAt,
    publishedAt: link.article.firstPublishedAt ?? link.article.scheduledFor,
  };
}
