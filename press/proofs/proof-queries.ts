import { databaseNow } from "#lib/database/clock.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { contentFromRow, contentSelection, isOwn } from "#newsroom/articles/load-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import type { OpenedPreview } from "#newsroom/preview-links/open-preview-link.ts";
import type { PictureFolder } from "../articles/text-pictures.ts";
import { type Proof, pullProof } from "./pull-proof.ts";

/** The stored working copy as readers would see it. */
export type WorkingProof = { readonly proof: Proof; readonly version: number; readonly changedAt: Date };

/** A proof of the present working copy for whoever may see the article; null for everybody else and when there is none. */
export async function findWorkingProof(
  actor: Actor,
  articleId: number,
  pictureFolder: PictureFolder,
): Promise<WorkingProof | null> {
  const database = newsroomDatabase();
  const row = await database.article.findUnique({
    where: { id: articleId },
    select: {
      ...contentSelection,
      state: true,
      version: true,
      changedAt: true,
      trashedAt: true,
      createdById: true,
      firstPublishedAt: true,
      scheduledFor: true,
    },
  });
  if (row === null) return null;
  const standing = { state: row.state, isTrashed: row.trashedAt !== null, isOwn: isOwn(actor, row) };
  if (!judgeArticleAction(actor, "view", standing).allowed) return null;
  const publishedAt = row.firstPublishedAt ?? row.scheduledFor ?? (await databaseNow(database));
  const proof = await pullProof(database, contentFromRow(row), { articleId, publishedAt, pictureFolder });
  return { proof, version: row.version, changedAt: row.changedAt };
}

/** A proof of the one state that a preview link shows. */
export async function findLinkedProof(preview: OpenedPreview, pictureFolder: PictureFolder): Promise<Proof> {
  const database = newsroomDatabase();
  const { articleId, content } = preview;
  const publishedAt = preview.publishedAt ?? (await databaseNow(database));
  return pullProof(database, content, { articleId, publishedAt, pictureFolder });
}
