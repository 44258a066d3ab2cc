import { CommandError } from "#lib/errors.ts";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import { type ArticleForWriting, findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { type SavedWorkingCopy, saveWorkingCopy } from "#newsroom/articles/save-working-copy.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import type { BuiltArticle } from "../factories/article.ts";

/** What the page sends instead of the article's own content; a test may send anything. */
export type Changes = Partial<Record<keyof ArticleContent, unknown>>;

/** Saves the article with these changes, as its page in the browser would send it; by its editor unless told otherwise. */
export function save(
  article: BuiltArticle,
  changes: Changes,
  given: { actor?: Actor; baseVersion?: number } = {},
): Promise<SavedWorkingCopy> {
  const content: unknown = JSON.parse(JSON.stringify({ ...article.content, ...changes }));
  const baseVersion = given.baseVersion ?? article.version;
  return saveWorkingCopy(given.actor ?? article.editor, { articleId: article.id, baseVersion, content });
}

/** The article as its page shows it. */
export async function read(id: number): Promise<ArticleForWriting> {
  const article = await findArticleForWriting(SYSTEM, id);
  if (article === null) throw new Error(`There is no article ${id}.`);
  return article;
}

/** The refusal of a command; afterwards nothing of the article is different. */
export async function refusal(article: BuiltArticle, act: () => Promise<unknown>): Promise<CommandError> {
  const before = await read(article.id);
  const outcome: unknown = await act().then(
    () => new Error("It was not refused."),
    (reason: unknown) => reason,
  );
  if (!(outcome instanceof CommandError)) throw outcome;
  if (JSON.stringify(await read(article.id)) !== JSON.stringify(before)) throw new Error("It was refused and done.");
  return outcome;
}
