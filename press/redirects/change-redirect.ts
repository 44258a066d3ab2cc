import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { redirectKeySchema, redirectSchema } from "#newsroom/redirects/redirect-schema.ts";
import { inPress } from "../in-press.ts";
import { assessRedirects } from "./assess-redirects.ts";

/**
 * The old address leads somewhere else.
 *
 * @throws CommandError "not-allowed", "not-found", "wrong-state" for one that a new slug left behind, "invalid"
 */
export function changeRedirect(actor: Actor, input: unknown): Promise<void> {
  return inPress(async (transaction) => {
    const wanted = parseInput(redirectSchema, input);
    authorise(actor, "manage-redirects");
    await lockLaidDown(transaction, wanted.from);
    const { redirects } = await assessRedirects(transaction, [wanted]);
    const [redirect] = redirects;
    if (redirect === undefined) {
      const message = "Von dort führt der Weg zur alten Adresse zurück.";
      throw new CommandError("invalid", message, [{ field: "to", message }]);
    }
    const { from: fromPath, to: toPath } = redirect;
    await transaction.redirect.update({ where: { fromPath }, data: { toPath }, select: { fromPath: true } });
    await record(transaction, actor, "change-redirect", `${fromPath} → ${toPath}`, fromPath);
  });
}

/**
 * The old address leads nowhere any more.
 *
 * @throws CommandError "not-allowed", "not-found", "wrong-state" for one that a new slug left behind
 */
export function deleteRedirect(actor: Actor, input: unknown): Promise<void> {
  return inPress(async (transaction) => {
    const { from: fromPath } = parseInput(redirectKeySchema, input);
    authorise(actor, "manage-redirects");
    await lockLaidDown(transaction, fromPath);
    await transaction.redirect.delete({ where: { fromPath }, select: { fromPath: true } });
    await record(transaction, actor, "delete-redirect", fromPath, fromPath);
  });
}

async function lockLaidDown(transaction: Transaction, fromPath: string): Promise<void> {
  const rows = await transaction.$queryRaw<{ is_laid_down: boolean }[]>`
    SELECT is_laid_down FROM portal.redirect WHERE from_path = ${fromPath} FOR UPDATE`;
  const [row] = rows;
  if (row === undefined)
    throw new CommandError("not-found", "Diese Weiterleitung gibt es nicht mehr. Laden Sie die Seite neu.");
  if (!row.is_laid_down) {
    throw new CommandError("wrong-state", "Diese Weiterleitung gehört zu einer Umbenennung und bleibt für immer.");
  }
}

function record(
  transaction: Transaction,
  actor: Actor,
  action: "change-redirect" | "delete-redirect",
  name: string,
  subjectId: string,
): Promise<void> {
  return recordAuditEntry(transaction, actor, { action, subject: "redirect", subjectId, details: { name } });
}
