import { linkedArticles } from "#editor/article-link/linked-articles.ts";
import { keepVisibleLinks } from "#editor/article-link/printed-address.ts";
import { berlinDay } from "#lib/berlin-time.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import { dropMissing } from "#newsroom/articles/revisions/drop-missing.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { type ComposedArticle, composeArticle } from "../articles/compose-article.ts";
import { type PictureFolder, picturesOf } from "../articles/text-pictures.ts";

/** Which piece a proof is of, and when it was published first or would be. */
export type ProofOrder = {
  readonly articleId: number;
  readonly publishedAt: Date;
  /** Address below which the renditions of a picture lie, by its number: readers cannot fetch it yet. */
  readonly pictureFolder: PictureFolder;
};

type ProofPicture = {
  readonly contentHash: string;
  readonly width: number;
  readonly height: number;
  readonly widths: readonly number[];
  readonly folder: string;
  readonly alt: string;
  readonly caption: string;
  readonly credit: string;
};

/** A piece as readers would see it, in the portal's own terms. `displayDate` is a calendar day, yyyy-mm-dd. */
export type Proof = ComposedArticle & {
  readonly id: number;
  readonly displayDate: string;
  readonly firstPublishedAt: Date;
  readonly significantUpdateAt: Date | null;
  readonly printedAt: Date;
  /** Null where none was chosen yet. */
  readonly section: { readonly name: string; readonly slug: string } | null;
  readonly picture: ProofPicture | null;
  /** Other articles that the text points at and that readers can see. */
  readonly linkedIds: readonly number[];
  /** What the desk leads on to, in its order. */
  readonly recommendedIds: readonly number[];
  /** What readers were told of errors so far, in order. */
  readonly corrections: readonly {
    readonly id: number;
    readonly wasWrong: string;
    readonly isRight: string;
    readonly at: Date;
  }[];
  readonly textPictures: readonly { readonly contentHash: string; readonly widths: readonly number[] }[];
  readonly authors: readonly { readonly name: string | null; readonly initials: string; readonly slug: string }[];
  readonly keywords: readonly { readonly name: string; readonly acronym: string | null; readonly slug: string }[];
};

/**
 * Composes one content as `printArticle` would and hands it out instead of printing it: nothing is written, and nothing of
 * it gets into the schema `portal`. What it refers to and is gone is left out.
 */
export async function pullProof(transaction: Transaction, kept: ArticleContent, order: ProofOrder): Promise<Proof> {
  const { content } = await dropMissing(transaction, kept);
  const { articleId, publishedAt, pictureFolder } = order;
  const composed = await composeArticle(transaction, content, pictureFolder);
  const linkedIds = await visibleTargets(transaction, content, articleId);
  const textPictures = await picturesOf(transaction, content.body);
  return {
    ...composed,
    bodyHtml: keepVisibleLinks(composed.bodyHtml, (id) => linkedIds.includes(id)),
    id: articleId,
    linkedIds,
    recommendedIds: content.recommendedIds,
    ...(await toldSoFar(transaction, articleId)),
    displayDate: content.displayDate ?? berlinDay(publishedAt),
    firstPublishedAt: publishedAt,
    printedAt: publishedAt,
    section: await sectionOf(transaction, content),
    picture: await leadPictureOf(transaction, content, pictureFolder),
    textPictures: [...textPictures.values()].map(({ contentHash, widths }) => ({ contentHash, widths })),
    authors: await authorsOf(transaction, content),
    keywords: await keywordsOf(transaction, content),
  };
}

/** What readers were told of the piece since its first publication. */
async function toldSoFar(
  transaction: Transaction,
  articleId: number,
): Promise<Pick<Proof, "corrections" | "significantUpdateAt">> {
  const { significantUpdateAt } = await transaction.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { significantUpdateAt: true },
  });
  const corrections = await transaction.correction.findMany({
    where: { articleId },
    select: { id: true, wasWrong: true, isRight: true, at: true },
    orderBy: { id: "asc" },
  });
  return { significantUpdateAt, corrections };
}

/** A piece that leads to itself leads nowhere. */
async function visibleTargets(
  transaction: Transaction,
  { body }: ArticleContent,
  articleId: number,
): Promise<readonly number[]> {
  const ids = linkedArticles(body).map((link) => link.articleId);
  const visible = await transaction.article.findMany({
    where: { id: { in: ids.filter((id) => id !== articleId) }, publishedVersion: { not: null } },
    select: { id: true },
  });
  return visible.map(({ id }) => id);
}

async function sectionOf(transaction: Transaction, { sectionId }: ArticleContent): Promise<Proof["section"]> {
  if (sectionId === null) return null;
  return transaction.section.findUnique({ where: { id: sectionId }, select: { name: true, slug: true } });
}

async function leadPictureOf(
  transaction: Transaction,
  { picture }: ArticleContent,
  folder: PictureFolder,
): Promise<ProofPicture | null> {
  if (picture === null) return null;
  const { pictureId, ...words } = picture;
  const stored = await transaction.picture.findUniqueOrThrow({
    where: { id: pictureId },
    select: { contentHash: true, width: true, height: true, widths: true },
  });
  return { ...stored, ...words, folder: folder(pictureId) };
}

async function authorsOf(transaction: Transaction, { authorIds }: ArticleContent): Promise<Proof["authors"]> {
  const persons = await transaction.person.findMany({
    where: { id: { in: [...authorIds] } },
    select: { id: true, name: true, initials: true, slug: true },
  });
  return inOrder(authorIds, persons);
}

async function keywordsOf(transaction: Transaction, { keywordIds }: ArticleContent): Promise<Proof["keywords"]> {
  const keywords = await transaction.keyword.findMany({
    where: { id: { in: [...keywordIds] } },
    select: { id: true, name: true, acronym: true, slug: true },
  });
  return inOrder(keywordIds, keywords);
}

/** In the order that the desk gave, without their numbers. */
function inOrder<Row extends { readonly id: number }>(ids: readonly number[], rows: readonly Row[]): Omit<Row, "id">[] {
  const byId = new Map(rows.map(({ id, ...row }) => [id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
