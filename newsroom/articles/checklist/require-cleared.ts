import { CommandError, type FieldProblem } from "#lib/errors.ts";
import type { Transaction } from "../../newsroom-database.ts";
import type { LoadedArticle } from "../load-article.ts";
import { checkArticle } from "./check-article.ts";
import type { CheckFinding } from "./checklist.ts";
import { findPassedWarnings, type PassedWarning } from "./passed-warnings.ts";

type ReleaseWishes = {
  /** When readers shall see it; null for now. */
  readonly at: Date | null;
  /** Keys of the warnings that the person was shown and goes past; absent where nobody is there to be asked. */
  readonly seenWarnings?: readonly string[] | undefined;
};

export type ClearedArticle = {
  readonly sectionId: number;
  /** Warnings that are gone past for the first time, for the log; nothing where there are none. */
  readonly details: { readonly passedWarnings?: PassedWarning[] };
};

/**
 * The checklist before readers see a piece, whoever asks: what blocks refuses, what warns asks the person once for the same
 * content. Embargo and approval are judged by the policies (`approval-policy.ts`).
 * @throws CommandError "invalid" with what blocks, at its fields, "unconfirmed" with warnings that the person was not shown
 */
export async function requireCleared(
  transaction: Transaction,
  article: LoadedArticle,
  { at, seenWarnings }: ReleaseWishes,
): Promise<ClearedArticle> {
  const findings = await checkArticle(transaction, article, { clearance: null, at });
  const blocking = findings.filter(isBlocking);
  const { sectionId } = article.content;
  if (blocking.length > 0 || sectionId === null)
    throw new CommandError("invalid", "Vor der Veröffentlichung fehlt noch etwas.", blocking.map(asProblem));
  if (seenWarnings === undefined || findings.length === 0) return { sectionId, details: {} };
  const known = await findPassedWarnings(transaction, article.id);
  const open = findings.filter(({ key }) => !known.has(key));
  if (open.some(({ key }) => !seenWarnings.includes(key)))
    throw new CommandError(
      "unconfirmed",
      "Die Prüfliste hat Hinweise zu diesem Artikel. Öffnen Sie ihn, um sie anzusehen.",
      open.map(asProblem),
    );
  const passedWarnings = open.map(({ key, rule, message }) => ({ key, rule, message }));
  return { sectionId, details: passedWarnings.length === 0 ? {} : { passedWarnings } };
}

/**
 * What would block a publication is asked for on the way to it: now, not later. Links are not: the linked piece may be on
 * its way too.
 * @throws CommandError "invalid" with what is missing, at its fields
 */
export async function requireComplete(transaction: Transaction, article: LoadedArticle): Promise<void> {
  const findings = await checkArticle(transaction, article, { clearance: null, at: null });
  const blocking = findings.filter((finding) => isBlocking(finding) && finding.rule !== "dead-links");
  if (blocking.length > 0)
    throw new CommandError("invalid", "Vor der Abnahme fehlt noch etwas.", blocking.map(asProblem));
}

function isBlocking({ level }: CheckFinding): boolean {
  return level === "block";
}

function asProblem({ field, message }: CheckFinding): FieldProblem {
  return { field, message };
}
