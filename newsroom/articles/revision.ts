import { createHash } from "node:crypto";
import type { Prisma } from "#prisma/generated/client.ts";
import type { Transaction } from "../newsroom-database.ts";
import { type Actor, actorId } from "../people/actor.ts";
import type { ArticleContent } from "./article.ts";
import type { LoadedArticle } from "./load-article.ts";

/** SHA-256 (hex) over the content with its keys in order: the same words give the same hash. */
export function hashContent(content: ArticleContent): string {
  return createHash("sha256")
    .update(JSON.stringify(sortKeys(content)))
    .digest("hex");
}

/** Keeps the article's present version for ever, once. */
export async function keepRevision(transaction: Transaction, actor: Actor, article: LoadedArticle): Promise<void> {
  await transaction.revision.createMany({
    data: [
      {
        articleId: article.id,
        version: article.version,
        // A checked content is plain JSON; Prisma's type asks for mutable lists.
        content: article.content as unknown as Prisma.InputJsonObject,
        contentHash: hashContent(article.content),
        createdById: actorId(actor),
      },
    ],
    skipDuplicates: true,
  });
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
