import type { ArticleBody } from "#editor/body.ts";
import { usedPictureIds, usedPictures } from "#editor/picture/used-pictures.ts";
import { CommandError } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";

/**
 * Notes which pictures the text of a working copy shows: from then on none of them can be deleted.
 * @throws CommandError "invalid" at the field of the text, naming every picture that is not there
 */
export async function storeTextPictures(transaction: Transaction, articleId: number, body: ArticleBody): Promise<void> {
  const used = usedPictureIds(body);
  await transaction.articlePicture.deleteMany({ where: { articleId, pictureId: { notIn: used } } });
  if (used.length === 0) return;
  await refuseUnknownPictures(transaction, body, used);
  const data = used.map((pictureId) => ({ articleId, pictureId }));
  await transaction.articlePicture.createMany({ data, skipDuplicates: true });
}

async function refuseUnknownPictures(transaction: Transaction, body: ArticleBody, used: readonly number[]) {
  const present = await transaction.picture.findMany({ where: { id: { in: [...used] } }, select: { id: true } });
  const known = new Set(present.map(({ id }) => id));
  const problems = usedPictures(body)
    .filter(({ pictureId }) => !known.has(pictureId))
    .map(({ position }) => ({
      field: "body",
      message: `${position}: Dieses Bild gibt es nicht (mehr). Entfernen Sie es und fügen Sie ein anderes ein.`,
    }));
  const [first] = problems;
  if (first !== undefined) throw new CommandError("invalid", first.message, problems);
}
