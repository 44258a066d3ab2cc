import { CommandError, type FieldProblem } from "#lib/errors.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import type { KnownImport } from "#press/articles/article-import.ts";
import { type ImportedArticle, importArticle } from "#press/articles/import-article.ts";
import { type ImportPreview, previewImport } from "#press/articles/preview-import.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import type { ImportFile } from "../find-import-files.ts";
import { findPublisher } from "../find-publisher.ts";
import { tidyImport } from "../tidy-import.ts";
import { composeArticleImport } from "./compose-article-import.ts";
import type { LegacyPage } from "./legacy-page.ts";
import { readLegacyFile } from "./read-legacy-file.ts";

export type LegacyImportWishes = {
  /** Section for every page, whatever it names itself. */
  readonly section?: string | undefined;
  readonly dryRun: boolean;
  /** Keeps every sign as the page has it, instead of setting quotes, dashes and spaces as German typography asks. */
  readonly keepTypography?: boolean | undefined;
  readonly publish: boolean;
  /** Address of the account that publishes; the system when absent. */
  readonly as?: string | undefined;
};

/** `kept-back`: publication was asked for and something is missing; the draft stays. */
export type Publication =
  | { readonly state: "not-asked" | "published" | "would-publish" }
  | { readonly state: "kept-back"; readonly reason: string; readonly problems: readonly FieldProblem[] };

export type LegacyImport =
  | { readonly outcome: "refused"; readonly reason: string; readonly problems: readonly FieldProblem[] }
  | {
      readonly outcome: "read";
      readonly page: LegacyPage;
      /** How many places German typography has changed. */
      readonly tidied: number;
      readonly article: ImportedArticle | ImportPreview;
      readonly publication: Publication;
    };

const NOT_ASKED: Publication = { state: "not-asked" };

/**
 * Imports one saved page, as a draft or published. What is wrong with the page is an outcome, not an error.
 * The draft is the operator's work and the publication that of the account named.
 */
export async function importLegacyFile(file: ImportFile, wishes: LegacyImportWishes): Promise<LegacyImport> {
  const read = await readLegacyFile(file, wishes.section);
  if (!read.ok) return { outcome: "refused", reason: read.reason, problems: [] };
  const { page } = read;
  const composed = composeArticleImport(page, new Date());
  const { order, changes } = wishes.keepTypography ? { order: composed, changes: 0 } : tidyImport(composed);
  try {
    const article = wishes.dryRun ? await previewImport(order) : await importArticle(SYSTEM, order);
    return { outcome: "read", page, tidied: changes, article, publication: await publish(article, wishes) };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { outcome: "refused", reason: error.message, problems: error.problems };
  }
}

/** An article of an earlier import is published only while nobody has laid hands on it. */
async function publish(article: ImportedArticle | ImportPreview, wishes: LegacyImportWishes): Promise<Publication> {
  if (!wishes.publish || isTouched(article)) return NOT_ASKED;
  if (article.outcome === "new") return judge(article.problems);
  if (wishes.dryRun) return { state: "would-publish" };
  try {
    await publishArticle(await findPublisher(wishes.as), { articleId: article.articleId, version: 1 });
    return { state: "published" };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { state: "kept-back", reason: error.message, problems: error.problems };
  }
}

function isTouched(article: { readonly outcome: string } & Partial<Pick<KnownImport, "isUntouched">>): boolean {
  return article.outcome === "known" && article.isUntouched !== true;
}

function judge(problems: readonly FieldProblem[]): Publication {
  if (problems.length === 0) return { state: "would-publish" };
  return { state: "kept-back", reason: "Vor der Veröffentlichung fehlt noch etwas.", problems };
}
