import { type ArticleStanding, judgeArticleAction } from "../articles/article-policy.ts";
import { newsroomDatabase } from "../newsroom-database.ts";
import type { UserActor } from "../people/user-queries.ts";

/** What somebody may do with one article, and if not to write, why. */
export type Rights = { readonly mayView: boolean; readonly mayEdit: boolean; readonly reason: string };

/** Why somebody has no rights at all: signing in again helps, or does not. */
export type SessionEnd = "signed-out" | "disabled";

/** Somebody who has a document open, as the session says. */
export type Holder = { readonly userId: string; readonly sessionVersion: number; readonly articleId: number };

export function rightsOf(user: UserActor, standing: ArticleStanding): Rights {
  const edit = judgeArticleAction(user, "edit", standing);
  return {
    mayView: judgeArticleAction(user, "view", standing).allowed,
    mayEdit: edit.allowed,
    reason: edit.allowed ? "" : edit.reason,
  };
}

/**
 * What each of them may do at this moment, asked at once; or why nothing any more: disabled, signed out, or another
 * password.
 */
export async function findRights(holders: readonly Holder[]): Promise<readonly (Rights | SessionEnd)[]> {
  const users = await newsroomDatabase().user.findMany({
    where: { id: { in: [...new Set(holders.map(({ userId }) => userId))] } },
    select: { id: true, name: true, role: true, sessionVersion: true, disabledAt: true },
  });
  const articles = await newsroomDatabase().article.findMany({
    where: { id: { in: [...new Set(holders.map(({ articleId }) => articleId))] } },
    select: {
      id: true,
      state: true,
      trashedAt: true,
      createdById: true,
      authors: { select: { person: { select: { userId: true } } } },
    },
  });
  const userById = new Map(users.map((user) => [user.id, user]));
  const articleById = new Map(articles.map((article) => [article.id, article]));
  return holders.map(({ userId, sessionVersion, articleId }) => {
    const user = userById.get(userId);
    const article = articleById.get(articleId);
    if (user === undefined) return "signed-out";
    if (user.disabledAt !== null) return "disabled";
    if (user.sessionVersion !== sessionVersion) return "signed-out";
    if (article === undefined) return { mayView: false, mayEdit: false, reason: "" };
    const actor: UserActor = { kind: "user", id: user.id, name: user.name, role: user.role };
    const isOwn = article.createdById === userId || article.authors.some(({ person }) => person.userId === userId);
    return rightsOf(actor, { state: article.state, isTrashed: article.trashedAt !== null, isOwn });
  });
}
