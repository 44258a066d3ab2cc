import { z } from "zod";
import { isStorable } from "#lib/storable-text.ts";
import { articleIdSchema } from "#newsroom/articles/article-content-schema.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { type TakeDown, takeDown } from "./take-down.ts";

/** What readers find at the address when the editor writes no notice of their own. */
export const DEFAULT_NOTICE = "Die Redaktion hat diesen Beitrag zurückgezogen.";

/** Public and neutral: never repeats what was withdrawn. */
export const noticeSchema = z
  .string()
  .trim()
  .max(500, { error: "Der Hinweis ist zu lang. Erlaubt sind 500 Zeichen." })
  .refine(isStorable, { error: "Der Hinweis enthält ein Zeichen, das sich nicht speichern lässt. Löschen Sie es." })
  .default("");

const inputSchema = z.strictObject({ articleId: articleIdSchema, notice: noticeSchema });

/** Depublication: the address answers 410 with a short notice, so that links to it lead to an explanation. */
export async function withdrawArticle(actor: Actor, input: unknown): Promise<void> {
  const { articleId, notice } = parseInput(inputSchema, input);
  await takeDown(actor, articleId, withdrawing(notice));
}

/** What a withdrawal with this notice does; without one readers find the usual words. */
export function withdrawing(notice: string): TakeDown {
  return {
    action: "withdraw",
    to: "withdrawn",
    reason: notice,
    leave: async (transaction, articleId, at) => {
      const row = { notice: notice || DEFAULT_NOTICE, at };
      await transaction.withdrawal.upsert({ where: { articleId }, create: { articleId, ...row }, update: row });
    },
  };
}
