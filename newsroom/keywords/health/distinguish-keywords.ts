import { CommandError, hasErrorCode } from "#lib/errors.ts";
import { recordAuditEntry } from "../../audit/record-audit-entry.ts";
import { newsroomDatabase } from "../../newsroom-database.ts";
import { parseInput } from "../../parse-input.ts";
import type { Actor } from "../../people/actor.ts";
import { authorise } from "../../people/desk-policy.ts";
import { type KeywordPairInput, keywordPairSchema } from "../keyword-schema.ts";

/**
 * Remembers that two keywords are not the same, so that nobody is asked again; or forgets it.
 * @throws CommandError "invalid", "not-allowed", "not-found"
 */
export async function distinguishKeywords(
  actor: Actor,
  { areDistinct, ...pair }: KeywordPairInput & { readonly areDistinct: boolean },
): Promise<void> {
  const { oneId, otherId } = parseInput(keywordPairSchema, pair);
  authorise(actor, "manage-keywords");
  const key = { lowerId: Math.min(oneId, otherId), higherId: Math.max(oneId, otherId) };
  await newsroomDatabase()
    .$transaction(async (transaction) => {
      const { count } = areDistinct
        ? await transaction.distinctKeyword.createMany({ data: [key], skipDuplicates: true })
        : await transaction.distinctKeyword.deleteMany({ where: key });
      if (count === 0) return;
      await recordAuditEntry(transaction, actor, {
        action: areDistinct ? "distinguish-keywords" : "forget-distinction",
        subject: "keyword",
        subjectId: key.lowerId,
        details: { otherId: key.higherId },
      });
    })
    .catch((error: unknown) => {
      if (!hasErrorCode(error, "P2003")) throw error;
      throw new CommandError("not-found", "Eines der beiden Stichwörter gibt es nicht mehr.");
    });
}
