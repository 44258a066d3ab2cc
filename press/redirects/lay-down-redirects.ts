import { CommandError } from "#lib/errors.ts";
import { redirectMessages } from "#lib/messages/desk-redirects.ts";
import { recordAuditEntry } from "#newsroom/audit/record-audit-entry.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { authorise } from "#newsroom/people/desk-policy.ts";
import { parseRedirectList } from "#newsroom/redirects/parse-redirect-list.ts";
import type { Redirect } from "#newsroom/redirects/redirect.ts";
import { redirectListSchema, redirectSchema } from "#newsroom/redirects/redirect-schema.ts";
import { inPress } from "../in-press.ts";
import { assessRedirects } from "./assess-redirects.ts";

/**
 * From now on an old address leads to a new one. An address that leads somewhere already is refused: it is changed there.
 *
 * @throws CommandError "not-allowed", "invalid" or "conflict" with the field that it is about
 */
export function layDownRedirect(actor: Actor, input: unknown): Promise<void> {
  return inPress(async (transaction) => {
    const wanted = parseInput(redirectSchema, input);
    authorise(actor, "manage-redirects");
    const { taken, redirects } = await assessRedirects(transaction, [wanted]);
    if (taken.length > 0)
      throw refused("conflict", "from", "Diese alte Adresse leitet schon weiter. Ändern Sie die vorhandene.");
    if (redirects.length === 0) throw refused("invalid", "to", "Von dort führt der Weg zur alten Adresse zurück.");
    await store(transaction, redirects);
    await recordAuditEntry(transaction, actor, {
      action: "lay-down-redirects",
      subject: "redirect",
      subjectId: wanted.from,
      details: { name: `${wanted.from} → ${wanted.to}` },
    });
  });
}

/**
 * Lays down a whole list, or nothing when a line has a problem. Those that exist get the list's target.
 *
 * @returns how many there were that did not lead there before
 * @throws CommandError "not-allowed" or "invalid" with a problem for each wrong line
 */
export function importRedirects(actor: Actor, input: unknown): Promise<number> {
  return inPress(async (transaction) => {
    const { text } = parseInput(redirectListSchema, input);
    authorise(actor, "manage-redirects");
    const { redirects: wanted, problems } = parseRedirectList(text);
    const { added, changed, loops, fixed } = await assessRedirects(transaction, wanted);
    if (problems.length + loops.length + fixed.length > 0) {
      throw new CommandError("invalid", "Die Liste hat Fehler. Es wurde nichts angelegt.");
    }
    const redirects = [...added, ...changed];
    await store(transaction, redirects);
    await recordAuditEntry(transaction, actor, {
      action: "lay-down-redirects",
      subject: "redirect",
      subjectId: "",
      details: { name: redirectMessages.imported(redirects.length) },
    });
    return redirects.length;
  });
}

/** Also those that led to one of the old addresses lead to its end now. */
async function store(transaction: Transaction, redirects: readonly Redirect[]): Promise<void> {
  const [from, to] = [redirects.map((one) => one.from), redirects.map((one) => one.to)];
  await transaction.$executeRaw`
    UPDATE portal.redirect SET to_path = given.to_path
    FROM unnest(${from}::text[], ${to}::text[]) AS given (from_path, to_path) WHERE redirect.to_path = given.from_path`;
  await transaction.$executeRaw`
    INSERT INTO portal.redirect (from_path, to_path, is_laid_down)
    SELECT from_path, to_path, true FROM unnest(${from}::text[], ${to}::text[]) AS given (from_path, to_path)
    ON CONFLICT (from_path) DO UPDATE SET to_path = excluded.to_path`;
}

function refused(code: "conflict" | "invalid", field: string, message: string): CommandError {
  return new CommandError(code, message, [{ field, message }]);
}
