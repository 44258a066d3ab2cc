import type { ArticleBody } from "#editor/body.ts";
import type { PrintedPicture } from "#editor/picture/printed-picture.ts";
import { usedPictureIds } from "#editor/picture/used-pictures.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";

/** Address below which a picture's renditions lie, by its number. */
export type PictureFolder = (pictureId: number) => string;

/** The pictures of a text as the newsroom keeps them, by their number. */
export async function picturesOf(
  transaction: Transaction,
  body: ArticleBody,
): Promise<ReadonlyMap<number, PrintedPicture>> {
  const rows = await transaction.picture.findMany({
    where: { id: { in: usedPictureIds(body) } },
    select: { id: true, contentHash: true, width: true, height: true, widths: true },
  });
  return new Map(rows.map(({ id, ...picture }) => [id, picture]));
}

/**
 * Sizes and renditions of the pictures that a text shows, for the renderers; null for an unknown number. They lie at the
 * public address unless a folder is given.
 */
export async function printedPictures(
  transaction: Transaction,
  body: ArticleBody,
  folder?: PictureFolder,
): Promise<(pictureId: number) => PrintedPicture | null> {
  const pictures = await picturesOf(transaction, body);
  return (pictureId) => {
    const picture = pictures.get(pictureId);
    if (picture === undefined) return null;
    return folder === undefined ? picture : { ...picture, folder: folder(pictureId) };
  };
}

/** Notes which pictures the text of a printed piece shows; their own rows must stand in the portal already. */
export async function printTextPictures(transaction: Transaction, articleId: number, body: ArticleBody): Promise<void> {
  const pictures = await picturesOf(transaction, body);
  await transaction.portalArticlePicture.deleteMany({ where: { articleId } });
  await transaction.portalArticlePicture.createMany({
    data: [...pictures.values()].map(({ contentHash }) => ({ articleId, contentHash })),
  });
}
