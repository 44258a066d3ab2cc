import type { KeywordRow, KeywordSnapshot } from "#newsroom/keywords/journal/keyword-journal.ts";
import { isSameName } from "#newsroom/keywords/keyword.ts";
import { findKeywordsNamed } from "#newsroom/keywords/keyword-queries.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";

type States = { readonly before: KeywordSnapshot; readonly now: KeywordSnapshot };

/** What came since and stands where an undone keyword would stand, or leads to one that would vanish. */
export async function findCollisions(transaction: Transaction, { before, now }: States): Promise<readonly string[]> {
  const returning = new Set(before.keywords.map(({ id }) => id));
  const vanishing = now.keywords.filter(({ id }) => !returning.has(id));
  const sentences: (string | null)[] = [];
  for (const keyword of before.keywords) sentences.push(await takenPlace(transaction, keyword));
  for (const keyword of vanishing) sentences.push(await newUse(transaction, keyword, now));
  sentences.push(await lostTarget(transaction, before));
  return sentences.filter((sentence) => sentence !== null);
}

async function takenPlace(transaction: Transaction, { id, name, slug }: KeywordRow): Promise<string | null> {
  const namesakes = await findKeywordsNamed(transaction, name);
  const namesake = namesakes.find((other) => other.id !== id && isSameName(other.name, name));
  if (namesake !== undefined) return `Es gibt inzwischen ein anderes Stichwort „${namesake.name}“.`;
  const holder = await transaction.keyword.findFirst({ where: { slug, id: { not: id } }, select: { name: true } });
  return holder === null ? null : `Die Adresse /stichwort/${slug} gehört inzwischen „${holder.name}“.`;
}

async function newUse(transaction: Transaction, keyword: KeywordRow, now: KeywordSnapshot): Promise<string | null> {
  const known = [...now.working, ...now.printed].map(([id]) => id);
  const others = { keywordId: keyword.id, articleId: { notIn: [...new Set(known)] } };
  const uses =
    (await transaction.articleKeyword.count({ where: others })) +
    (await transaction.portalArticleKeyword.count({ where: others }));
  if (uses > 0)
    return `„${keyword.name}“ steht seitdem auch an anderen Artikeln; legen Sie die beiden lieber zusammen.`;
  const links =
    (await transaction.keywordSeeAlso.count({ where: { seeAlsoId: keyword.id } })) +
    (await transaction.keyword.count({ where: { broaderId: keyword.id } }));
  return links === 0 ? null : `Andere Stichwörter verweisen seitdem auf „${keyword.name}“.`;
}

/** Keywords that undone links would lead to must still be there. */
async function lostTarget(transaction: Transaction, before: KeywordSnapshot): Promise<string | null> {
  const own = new Set(before.keywords.map(({ id }) => id));
  const present = new Set(before.seeAlso.map(([id]) => id));
  const targets = [
    ...before.seeAlso.flatMap(([, list]) => list),
    ...before.keywords.map(({ broaderId }) => broaderId),
    ...before.broader.map(([, broaderId]) => broaderId),
    ...before.working.flatMap(([, list]) => list),
  ].filter((id) => id !== null && !own.has(id));
  const wanted = [...new Set([...targets, ...[...present].filter((id) => !own.has(id))])].filter((id) => id !== null);
  const found = await transaction.keyword.count({ where: { id: { in: wanted } } });
  return found === wanted.length ? null : "Ein Stichwort, auf das dabei wieder verwiesen würde, gibt es nicht mehr.";
}
