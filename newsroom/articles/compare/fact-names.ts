import { keywordLabel } from "../../keywords/keyword.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { deskPreview } from "../../pictures/picture.ts";
import type { ArticleContent } from "../article.ts";

/** What the numbers of a content stand for; what is gone has no name. */
export type FactNames = {
  readonly sections: ReadonlyMap<number, string>;
  readonly persons: ReadonlyMap<number, string>;
  readonly keywords: ReadonlyMap<number, string>;
  readonly pieces: ReadonlyMap<number, string>;
  readonly pictures: ReadonlyMap<number, NamedPicture>;
};
export type NamedPicture = {
  readonly fileName: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
};

/** Names of everything that these contents refer to; a keyword that was merged has the name that it had. */
export async function findFactNames(contents: readonly ArticleContent[]): Promise<FactNames> {
  const database = newsroomDatabase();
  const among = (ids: readonly number[]) => ({ id: { in: [...new Set(ids)] } });
  const keywordIds = among(contents.flatMap((content) => content.keywordIds));
  const [sections, persons, keywords, merged, pieces, pictures] = await Promise.all([
    database.section.findMany({
      where: among(contents.flatMap(({ sectionId }) => sectionId ?? [])),
      select: { id: true, name: true },
    }),
    database.person.findMany({
      where: among(contents.flatMap(({ authorIds }) => authorIds)),
      select: { id: true, name: true, initials: true },
    }),
    database.keyword.findMany({ where: keywordIds, select: { id: true, name: true, acronym: true } }),
    database.mergedKeyword.findMany({ where: keywordIds, select: { id: true, name: true } }),
    database.article.findMany({
      where: among(contents.flatMap(({ recommendedIds }) => recommendedIds)),
      select: { id: true, headline: true },
    }),
    database.picture.findMany({
      where: among(contents.flatMap(pictureIdsOf)),
      select: { id: true, fileName: true, width: true, height: true, widths: true },
    }),
  ]);
  return {
    sections: new Map(sections.map(({ id, name }) => [id, name])),
    persons: new Map(persons.map(({ id, name, initials }) => [id, name ?? `(${initials})`])),
    keywords: new Map([
      ...merged.map(({ id, name }) => [id, name] as const),
      ...keywords.map((keyword) => [keyword.id, keywordLabel(keyword)] as const),
    ]),
    pieces: new Map(pieces.map(({ id, headline }) => [id, headline === "" ? `Artikel ${id}` : headline])),
    pictures: new Map(pictures.map((picture) => [picture.id, { fileName: picture.fileName, ...deskPreview(picture) }])),
  };
}

function pictureIdsOf({ picture, body }: ArticleContent): readonly number[] {
  const inText = body.content.flatMap((block) => {
    if (block.type === "picture") return [block.attrs.pictureId];
    return block.type === "embed" && block.attrs.pictureId !== null ? [block.attrs.pictureId] : [];
  });
  return picture === null ? inText : [picture.pictureId, ...inText];
}
