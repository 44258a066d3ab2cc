import type { FieldProblem } from "#lib/errors.ts";
import { runChecklist } from "#newsroom/articles/checklist/run-checklist.ts";
import { keywordLabel } from "#newsroom/keywords/keyword.ts";
import { findKeywordGoingBy } from "#newsroom/keywords/keyword-queries.ts";
import { ensureKeywordSchema } from "#newsroom/keywords/keyword-schema.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import { findPersonByInitials } from "#newsroom/people/person-queries.ts";
import { initialsSchema } from "#newsroom/people/person-schema.ts";
import { findSectionNamed } from "#newsroom/sections/section-queries.ts";
import { createSectionSchema } from "#newsroom/sections/section-schema.ts";
import { readChecklistSettings } from "#newsroom/settings/checklist-settings-queries.ts";
import {
  type ArticleImport,
  checkImportedContent,
  findKeptNumber,
  findKnownImport,
  type ImportedKeyword,
  type ImportReference,
  type ImportReferences,
  type KnownImport,
} from "./article-import.ts";

export type ImportPreview =
  | KnownImport
  | {
      readonly outcome: "new";
      /** The number that the article would keep; null when it would get one of the house's own. */
      readonly articleId: number | null;
      readonly hasItsNumber: boolean;
      readonly references: ImportReferences;
      /** What would stand in the way of publishing it. */
      readonly problems: readonly FieldProblem[];
    };

/**
 * What `importArticle` would do with this piece. PostgreSQL itself refuses every change here.
 * @throws CommandError "invalid" for what the import would refuse too
 */
export async function previewImport(order: ArticleImport): Promise<ImportPreview> {
  const content = checkImportedContent(order);
  return newsroomDatabase().$transaction(async (transaction) => {
    await transaction.$executeRaw`SET TRANSACTION READ ONLY`;
    const known = await findKnownImport(transaction, order.importKeys);
    if (known !== null) return known;
    const articleId = await findKeptNumber(transaction, order.legacyId);
    const references = await findReferences(transaction, order);
    const named = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
    const checked = {
      content: {
        ...content,
        // Whatever is missing will be made: only how many there are counts here.
        sectionId: references.section === null ? null : 1,
        authorIds: named(references.authors.length),
        keywordIds: named(references.keywords.length),
      },
      // What comes from elsewhere leads to none of our articles, and nobody has set dates or asked for approval.
      deadTargets: new Set<number>(),
      hindrances: [],
      refusedRecommendations: [],
      keywordsWithoutKind: order.keywords
        .filter(({ kind }, index) => kind === null && references.keywords[index]?.isNew === true)
        .map(({ name }) => name),
    };
    const problems = runChecklist(checked, await readChecklistSettings(transaction))
      .filter(({ level }) => level === "block")
      .map(({ field, message }) => ({ field, message }));
    return { outcome: "new", articleId, hasItsNumber: order.legacyId === articleId, references, problems };
  });
}

async function findReferences(transaction: Transaction, order: ArticleImport): Promise<ImportReferences> {
  const section = order.section === null ? null : await findSection(transaction, order.section);
  const authors: ImportReference[] = [];
  for (const initials of order.initials) authors.push(await findAuthor(transaction, initials));
  const keywords: ImportReference[] = [];
  for (const keyword of order.keywords) keywords.push(await findKeyword(transaction, keyword));
  return { section, authors, keywords };
}

async function findSection(transaction: Transaction, written: string): Promise<ImportReference> {
  const { name } = parseInput(createSectionSchema, { name: written });
  return { name, isNew: (await findSectionNamed(transaction, name)) === null };
}

async function findAuthor(transaction: Transaction, written: string): Promise<ImportReference> {
  const initials = parseInput(initialsSchema, written);
  const person = await findPersonByInitials(initials, transaction);
  return { name: person?.name ?? `(${initials})`, isNew: person === null };
}

async function findKeyword(transaction: Transaction, written: ImportedKeyword): Promise<ImportReference> {
  const keyword = parseInput(ensureKeywordSchema, written);
  return { name: keywordLabel(keyword), isNew: (await findKeywordGoingBy(transaction, keyword.name)) === null };
}
