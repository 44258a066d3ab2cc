import type { ArticleBody, BlockNode, ParagraphNode, PictureNode } from "#editor/body.ts";
import { doc, paragraph } from "#editor/build-body.ts";
import { usedPictureIds } from "#editor/picture/used-pictures.ts";
import { resolveKeywords } from "../../keywords/resolve-keywords.ts";
import type { Transaction } from "../../newsroom-database.ts";
import type { ArticleContent } from "../article.ts";

/** A content of earlier days as it can stand today; `dropped` says in German what is no longer there. */
export type PresentContent = { readonly content: ArticleContent; readonly dropped: readonly string[] };

/** Leaves out what was deleted since: a section, persons, keywords, pictures. A keyword that was merged is the survivor. */
export async function dropMissing(transaction: Transaction, kept: ArticleContent): Promise<PresentContent> {
  const content = { ...kept, keywordIds: await resolveKeywords(transaction, kept.keywordIds) };
  const present = await findPresent(transaction, content);
  const sectionId = content.sectionId !== null && present.sections.has(content.sectionId) ? content.sectionId : null;
  const authorIds = content.authorIds.filter((id) => present.persons.has(id));
  const keywordIds = content.keywordIds.filter((id) => present.keywords.has(id));
  const isPictureGone = content.picture !== null && !present.pictures.has(content.picture.pictureId);
  const lostPictures = usedPictureIds(content.body).filter((id) => !present.pictures.has(id)).length;
  return {
    content: {
      ...content,
      sectionId,
      authorIds,
      keywordIds,
      picture: isPictureGone ? null : content.picture,
      body: lostPictures === 0 ? content.body : withoutPictures(content.body, present.pictures),
    },
    dropped: [
      ...(sectionId === content.sectionId ? [] : ["Das Ressort gibt es nicht mehr."]),
      ...counted(content.authorIds.length - authorIds.length, "Einen Autor gibt es", "Autoren gibt es"),
      ...counted(content.keywordIds.length - keywordIds.length, "Ein Stichwort gibt es", "Stichwörter gibt es"),
      ...(isPictureGone ? ["Das Aufmacherbild gibt es nicht mehr."] : []),
      ...counted(lostPictures, "Ein Bild im Text gibt es", "Bilder im Text gibt es"),
    ],
  };
}

function counted(count: number, one: string, several: string): string[] {
  if (count === 0) return [];
  return [`${count === 1 ? one : `${count} ${several}`} nicht mehr.`];
}

type Present = Record<"sections" | "persons" | "keywords" | "pictures", ReadonlySet<number>>;

async function findPresent(transaction: Transaction, content: ArticleContent): Promise<Present> {
  const pictureIds = [
    ...usedPictureIds(content.body),
    ...(content.picture === null ? [] : [content.picture.pictureId]),
  ];
  const asked = (ids: readonly number[]) => ({ where: { id: { in: [...ids] } }, select: { id: true } });
  const sectionIds = content.sectionId === null ? [] : [content.sectionId];
  return {
    sections: idsOf(await transaction.section.findMany(asked(sectionIds))),
    persons: idsOf(await transaction.person.findMany(asked(content.authorIds))),
    keywords: idsOf(await transaction.keyword.findMany(asked(content.keywordIds))),
    pictures: idsOf(await transaction.picture.findMany(asked(pictureIds))),
  };
}

function idsOf(rows: readonly { readonly id: number }[]): ReadonlySet<number> {
  return new Set(rows.map(({ id }) => id));
}

/** Of a picture that is gone the words stay; an embed only loses the picture that stood for it. */
function withoutPictures({ content }: ArticleBody, present: ReadonlySet<number>): ArticleBody {
  return doc(
    ...content.flatMap((block): BlockNode[] => {
      if (block.type === "picture" && !present.has(block.attrs.pictureId)) return wordsOf(block);
      if (block.type !== "embed" || block.attrs.pictureId === null || present.has(block.attrs.pictureId))
        return [block];
      return [{ ...block, attrs: { ...block.attrs, pictureId: null } }];
    }),
  );
}

function wordsOf({ attrs }: PictureNode): ParagraphNode[] {
  const words = [attrs.caption, attrs.credit].filter((part) => part.trim() !== "").join(" – ");
  return words === "" ? [] : [paragraph(words)];
}
