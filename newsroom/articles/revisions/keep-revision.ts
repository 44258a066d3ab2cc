import type { Prisma } from "#prisma/generated/client.ts";
import type { Transaction } from "../../newsroom-database.ts";
import { type Actor, actorId } from "../../people/actor.ts";
import type { ArticleContent } from "../article.ts";
import { hashContent } from "./hash-content.ts";
import type { RevisionReason } from "./revision.ts";

/** One state of an article that the caller has locked. */
export type KeepableState = { readonly id: number; readonly version: number; readonly content: ArticleContent };

/**
 * Keeps the article's present version for ever, once for each reason. Whoever wrote since the revision before becomes
 * its contributor.
 * @param name how somebody calls it, for the reason "named" and no other
 * @returns false when it was kept for this reason already
 */
export async function keepRevision(
  transaction: Transaction,
  actor: Actor,
  article: KeepableState,
  reason: Exclude<RevisionReason, "automatic">,
  name: string | null = null,
): Promise<boolean> {
  const contributors = await readUnkeptWriters(transaction, article.id);
  return insertRevision(transaction, article, { reason, name, contributors, createdById: actorId(actor) });
}

type RevisionFacts = {
  readonly reason: RevisionReason;
  readonly name: string | null;
  readonly contributors: readonly string[];
  readonly createdById: string | null;
};

/** Inserts the revision and lets the count of writers begin anew. */
export async function insertRevision(
  transaction: Transaction,
  article: KeepableState,
  facts: RevisionFacts,
): Promise<boolean> {
  const { count } = await transaction.revision.createMany({
    data: [
      {
        ...facts,
        contributors: [...facts.contributors],
        articleId: article.id,
        version: article.version,
        // A checked content is plain JSON; Prisma's type asks for mutable lists.
        content: article.content as unknown as Prisma.InputJsonObject,
        contentHash: hashContent(article.content),
      },
    ],
    skipDuplicates: true,
  });
  if (count > 0) await noteUnkeptWriters(transaction, article.id, []);
  return count > 0;
}

/** Accounts that changed the working copy since its newest revision, in the order of their first change. */
export async function readUnkeptWriters(transaction: Transaction, articleId: number): Promise<readonly string[]> {
  const { unkeptWriters } = await transaction.article.findUniqueOrThrow({
    where: { id: articleId },
    select: { unkeptWriters: true },
  });
  return unkeptWriters;
}

export async function noteUnkeptWriters(
  transaction: Transaction,
  articleId: number,
  writers: readonly string[],
): Promise<void> {
  await transaction.article.update({
    where: { id: articleId },
    data: { unkeptWriters: [...writers] },
    select: { id: true },
  });
}
