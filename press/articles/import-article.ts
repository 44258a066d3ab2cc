import { insertArticle } from "#newsroom/articles/create-article.ts";
import { ensureKeyword } from "#newsroom/keywords/ensure-keyword.ts";
import { keywordLabel } from "#newsroom/keywords/keyword.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { ensurePersonForInitials } from "#newsroom/people/import-byline.ts";
import { ensureSection } from "#newsroom/sections/ensure-section.ts";
import { inPress } from "../in-press.ts";
import { forgetAddress } from "../move-address.ts";
import { printSection } from "../print-references.ts";
import {
  type ArticleImport,
  checkImportedContent,
  findKeptNumber,
  findKnownImport,
  type ImportReference,
  type ImportReferences,
  type KnownImport,
} from "./article-import.ts";

export type ImportedArticle =
  | KnownImport
  | {
      readonly outcome: "imported";
      readonly articleId: number;
      /** False when the piece had a number that is taken here. */
      readonly hasItsNumber: boolean;
      readonly references: ImportReferences;
    };

type Ensured = ImportReference & { readonly id: number };

/**
 * Brings one piece from another system into the newsroom as a draft, with whatever it refers to; a new section appears
 * in the portal's navigation at once. The same piece twice makes one article, also when both come at the same moment.
 * @throws CommandError "invalid", "not-allowed" also for a section that would have to be made, "conflict"
 */
export async function importArticle(actor: Actor, order: ArticleImport): Promise<ImportedArticle> {
  const content = checkImportedContent(order);
  authorise(actor, "create-article");
  // Looked up first without the press, so that importing an archive again leaves the edition alone.
  const known = await findKnownImport(newsroomDatabase(), order.importKeys);
  if (known !== null) return known;
  return inPress(async (transaction) => {
    const meanwhile = await findKnownImport(transaction, order.importKeys);
    if (meanwhile !== null) return meanwhile;
    const section = order.section === null ? null : await bringSection(transaction, actor, order.section);
    const authors = await bringEach(order.initials, (initials) => bringAuthor(transaction, actor, initials));
    const keywords = await bringEach(order.keywords, (keyword) => bringKeyword(transaction, actor, keyword));
    const id = await findKeptNumber(transaction, order.legacyId);
    const article = await insertArticle(
      transaction,
      actor,
      {
        ...content,
        sectionId: section?.id ?? null,
        authorIds: authors.map((author) => author.id),
        keywordIds: keywords.map((keyword) => keyword.id),
      },
      { id: id ?? undefined, importKey: order.importKeys[0], firstPublishedAt: order.firstPublishedAt },
    );
    return {
      outcome: "imported",
      articleId: article.id,
      hasItsNumber: order.legacyId === id,
      references: { section, authors, keywords },
    };
  });
}

/** One after the other, in order; what turns out to be the same entry keeps its first place. */
async function bringEach<Written>(
  written: readonly Written[],
  bring: (one: Written) => Promise<Ensured>,
): Promise<readonly Ensured[]> {
  const brought = new Map<number, Ensured>();
  for (const one of written) {
    const entry = await bring(one);
    if (!brought.has(entry.id)) brought.set(entry.id, entry);
  }
  return [...brought.values()];
}

async function bringSection(transaction: Transaction, actor: Actor, name: string): Promise<Ensured> {
  const { id, wasCreated } = await ensureSection(transaction, actor, { name });
  if (!wasCreated) return { id, name, isNew: false };
  const { slug } = await transaction.section.findUniqueOrThrow({ where: { id }, select: { slug: true } });
  await forgetAddress(transaction, `/ressort/${slug}`);
  await printSection(transaction, id);
  return { id, name, isNew: true };
}

async function bringAuthor(transaction: Transaction, actor: Actor, initials: string): Promise<Ensured> {
  const { person, isNew } = await ensurePersonForInitials(transaction, actor, initials);
  if (isNew) await forgetAddress(transaction, `/autor/${person.slug}`);
  return { id: person.id, name: person.name ?? `(${person.initials})`, isNew };
}

async function bringKeyword(
  transaction: Transaction,
  actor: Actor,
  keyword: ArticleImport["keywords"][number],
): Promise<Ensured> {
  const { id, wasCreated } = await ensureKeyword(transaction, actor, keyword);
  return { id, name: keywordLabel(keyword), isNew: wasCreated };
}
