import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import type { PictureRow } from "./picture.ts";

/** A line of the picker. */
export type RecentPicture = PictureRow & { readonly createdAt: Date; readonly uploadedBy: string | null };

export const pictureColumns = {
  id: true,
  contentHash: true,
  fileName: true,
  width: true,
  height: true,
  widths: true,
} as const;

/** A picture, or null. */
export async function findPictureById(id: number): Promise<PictureRow | null> {
  return newsroomDatabase().picture.findUnique({ where: { id }, select: pictureColumns });
}

/** The picture that was made of exactly these uploaded bytes, or null. `contentHash`: SHA-256, hex. */
export async function findPictureByHash(
  contentHash: string,
  transaction: Transaction = newsroomDatabase(),
): Promise<PictureRow | null> {
  return transaction.picture.findUnique({ where: { contentHash }, select: pictureColumns });
}

/** The newest uploads, newest first. */
export async function listRecentPictures(limit: number): Promise<RecentPicture[]> {
  const pictures = await newsroomDatabase().picture.findMany({
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: Math.min(Math.max(limit, 1), 200),
    select: { ...pictureColumns, createdAt: true, uploadedBy: { select: { name: true } } },
  });
  return pictures.map(({ uploadedBy, ...picture }) => ({ ...picture, uploadedBy: uploadedBy?.name ?? null }));
}
