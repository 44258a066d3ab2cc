import type { ArticleContent } from "../articles/article.ts";
import { resolveKeywords } from "../keywords/resolve-keywords.ts";
import type { Transaction } from "../newsroom-database.ts";

/**
 * The content without what was deleted since it was chosen, and with the keywords that merged ones became. While several
 * people write, nobody can be asked to choose again before the words are safe; what is missing is asked for before
 * publication.
 */
export async function keepKnownReferences(transaction: Transaction, content: ArticleContent): Promise<ArticleContent> {
  const { sectionId, authorIds, picture } = content;
  const keywordIds = await resolveKeywords(transaction, content.keywordIds);
  const found = { select: { id: true } } as const;
  const sections = sectionId === null ? [] : await transaction.section.findMany({ where: { id: sectionId }, ...found });
  const pictures =
    picture === null ? [] : await transaction.picture.findMany({ where: { id: picture.pictureId }, ...found });
  const persons = await transaction.person.findMany({ where: { id: { in: [...authorIds] } }, ...found });
  const keywords = await transaction.keyword.findMany({ where: { id: { in: [...keywordIds] } }, ...found });
  return {
    ...content,
    sectionId: sections.length > 0 ? sectionId : null,
    picture: pictures.length > 0 ? picture : null,
    authorIds: onlyKnown(authorIds, persons),
    keywordIds: onlyKnown(keywordIds, keywords),
  };
}

function onlyKnown(ids: readonly number[], known: readonly { readonly id: number }[]): readonly number[] {
  const present = new Set(known.map(({ id }) => id));
  return ids.filter((id) => present.has(id));
}
