import type { ArticleState } from "../articles/article.ts";
import { judgeArticleAction } from "../articles/article-policy.ts";
import { isOwn } from "../articles/load-article.ts";
import type { Role } from "../people/actor.ts";

/** The columns by which a link is judged. */
export const judgedSelection = {
  madeBy: { select: { id: true, name: true, role: true, disabledAt: true } },
  article: {
    select: {
      state: true,
      trashedAt: true,
      createdById: true,
      authors: { select: { person: { select: { userId: true } } } },
    },
  },
} as const;

type JudgedLink = {
  readonly madeBy: {
    readonly id: string;
    readonly name: string;
    readonly role: Role;
    readonly disabledAt: Date | null;
  } | null;
  readonly article: {
    readonly state: ArticleState;
    readonly trashedAt: Date | null;
    readonly createdById: string | null;
    readonly authors: readonly { person: { userId: string | null } }[];
  };
};

/**
 * Whether whoever made a link could make it now: it speaks with its maker's present right. A piece in the trash or
 * withdrawn, an account that is disabled or may no longer share this piece: the link opens nothing. Pure.
 */
export function isStillBacked({ madeBy, article }: JudgedLink): boolean {
  if (madeBy === null || madeBy.disabledAt !== null) return false;
  const maker = { kind: "user", id: madeBy.id, name: madeBy.name, role: madeBy.role } as const;
  const standing = {
    state: article.state,
    isTrashed: article.trashedAt !== null,
    isOwn: isOwn(maker, article),
  };
  return judgeArticleAction(maker, "share", standing).allowed;
}
