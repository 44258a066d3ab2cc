import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { foldKeyword } from "./fold-keyword.ts";
import { findKeywordGoingBy } from "./keyword-queries.ts";
import { type EnsureKeywordInput, ensureKeywordSchema, type KeywordFields } from "./keyword-schema.ts";
import { findFreeKeywordSlug } from "./keyword-slug.ts";

export type EnsuredKeyword = { readonly id: number; readonly wasCreated: boolean };

/** Each failed attempt means that somebody else got through, so this many may want one slug at the same moment. */
const ATTEMPTS = 20;

/**
 * The keyword that goes by this name, made when there is none. An existing one stays as it is.
 * Made inside the caller's transaction, for imports; several at once make one keyword.
 * @throws CommandError "invalid", "not-allowed"
 */
export async function ensureKeyword(
  transaction: Transaction,
  actor: Actor,
  input: EnsureKeywordInput,
): Promise<EnsuredKeyword> {
  const fields = parseInput(ensureKeywordSchema, input);
  authorise(actor, "create-keyword");
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const known = await findKeywordGoingBy(transaction, fields.name);
    if (known !== null) return { id: known.id, wasCreated: false };
    const id = await insertUnlessTaken(transaction, fields);
    if (id === null) continue;
    await recordCreation(transaction, actor, id, fields);
    return { id, wasCreated: true };
  }
  throw new CommandError(
    "conflict",
    `Das Stichwort „${fields.name}“ ließ sich nicht anlegen. Bitte versuchen Sie es noch einmal.`,
  );
}

/** Null when somebody took the name or the slug in between; waits for them instead of breaking the transaction. */
async function insertUnlessTaken(transaction: Transaction, fields: KeywordFields): Promise<number | null> {
  const slug = await findFreeKeywordSlug(transaction, fields.name);
  const [created] = await transaction.keyword.createManyAndReturn({
    data: [{ ...fields, slug, folded: foldKeyword(fields) }],
    skipDuplicates: true,
    select: { id: true },
  });
  return created?.id ?? null;
}

async function recordCreation(
  transaction: Transaction,
  actor: Actor,
  id: number,
  fields: KeywordFields,
): Promise<void> {
  const { name, kind, acronym } = fields;
  await recordAuditEntry(transaction, actor, {
    action: "create-keyword",
    subject: "keyword",
    subjectId: id,
    details: { name, kind, acronym },
  });
}
