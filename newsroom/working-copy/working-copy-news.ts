import { z } from "zod";
import type { Transaction } from "../newsroom-database.ts";

/** PostgreSQL's channel on which instances tell each other of working copies; told when the transaction commits. */
export const NEWS_CHANNEL = "dachzeile_working_copy";

/** PostgreSQL carries 8,000 bytes at most. */
const MAX_NEWS_BYTES = 7_500;

const newsSchema = z.discriminatedUnion("kind", [
  /** Somebody stored the document; `from` is the instance that did. */
  z.strictObject({ kind: z.literal("stored"), articleId: z.number(), epoch: z.number(), from: z.string() }),
  /** The row of the article was changed past its document, such as by a merge of keywords. */
  z.strictObject({ kind: z.literal("changed"), articleId: z.number() }),
  /** The document was made anew; nobody may go on writing in the older one. */
  z.strictObject({ kind: z.literal("renewed"), articleId: z.number(), epoch: z.number() }),
  /** Somebody commented, settled or took something back. */
  z.strictObject({ kind: z.literal("comments"), articleId: z.number() }),
  /** Who is here and where; `update` is an awareness update in base64. */
  z.strictObject({ kind: z.literal("presence"), articleId: z.number(), from: z.string(), update: z.string() }),
]);
export type WorkingCopyNews = z.infer<typeof newsSchema>;

export async function tellNews(
  database: Pick<Transaction, "$executeRaw">,
  ...news: readonly WorkingCopyNews[]
): Promise<void> {
  const payloads = news
    .map((entry) => JSON.stringify(entry))
    .filter((text) => Buffer.byteLength(text) < MAX_NEWS_BYTES);
  if (payloads.length === 0) return;
  await database.$executeRaw`SELECT pg_notify(${NEWS_CHANNEL}, payload) FROM unnest(${payloads}::text[]) AS payload`;
}

/** Null for what no instance of ours sends. */
export function readNews(payload: string): WorkingCopyNews | null {
  try {
    return newsSchema.safeParse(JSON.parse(payload)).data ?? null;
  } catch {
    return null;
  }
}
