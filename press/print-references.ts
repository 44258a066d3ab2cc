import { usedPictureIds } from "#editor/picture/used-pictures.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { printKeyword } from "./keywords/print-keyword.ts";
import { takeAddress } from "./move-address.ts";

/** Brings the persons, keywords and pictures that a piece shows into the portal, as they are now. */
export async function printReferences(transaction: Transaction, content: ArticleContent): Promise<void> {
  for (const id of content.authorIds) await printPerson(transaction, id);
  for (const id of content.keywordIds) await printKeyword(transaction, id);
  if (content.picture !== null) await printPicture(transaction, content.picture.pictureId);
  for (const id of usedPictureIds(content.body)) await printPicture(transaction, id);
}

/** Prints a section; all sections stand in the portal's navigation, also while they are empty. */
export async function printSection(transaction: Transaction, id: number): Promise<void> {
  const section = await transaction.section.findUniqueOrThrow({
    where: { id },
    select: { name: true, slug: true, position: true },
  });
  await takeAddress(transaction, `/ressort/${section.slug}`);
  await transaction.portalSection.upsert({
    where: { id },
    create: { id, ...section },
    update: section,
    select: { id: true },
  });
}

export async function printPerson(transaction: Transaction, id: number): Promise<void> {
  const person = await transaction.person.findUniqueOrThrow({
    where: { id },
    select: { name: true, initials: true, slug: true },
  });
  await takeAddress(transaction, `/autor/${person.slug}`);
  await transaction.portalPerson.upsert({
    where: { id },
    create: { id, ...person },
    update: person,
    select: { id: true },
  });
}

async function printPicture(transaction: Transaction, id: number): Promise<void> {
  const picture = await transaction.picture.findUniqueOrThrow({
    where: { id },
    select: { contentHash: true, width: true, height: true, widths: true },
  });
  await transaction.portalPicture.upsert({
    where: { contentHash: picture.contentHash },
    create: picture,
    update: picture,
    select: { contentHash: true },
  });
}

/** Takes out of the portal what no published piece shows any more, so that no stranger can fetch or list it. */
export async function sweepReferences(transaction: Transaction): Promise<void> {
  await transaction.portalPicture.deleteMany({ where: { articles: { none: {} }, inTexts: { none: {} } } });
  await transaction.portalKeyword.deleteMany({ where: { articles: { none: {} } } });
  await transaction.portalPerson.deleteMany({ where: { articles: { none: {} } } });
  await transaction.portalSeries.deleteMany({ where: { parts: { none: {} } } });
}
