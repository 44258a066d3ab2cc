import { randomUUID } from "node:crypto";
import { unstable_rethrow } from "next/navigation";
import type { ActionResult } from "#components/ui/action-result.ts";
import { CommandError } from "#lib/errors.ts";
import { type DeskRight, may } from "#newsroom/people/desk-policy.ts";
import type { SessionUser } from "#newsroom/people/user-queries.ts";
import { currentUser } from "./session.ts";

/**
 * Runs a command for the signed-in user and turns its outcome into an answer for the form. Every Server Action is a
 * public endpoint: who is asking is settled here, before anything of the input is looked at; what they may do is
 * settled again by the command.
 */
export async function deskAction<Data>(
  right: DeskRight,
  run: (user: SessionUser) => Promise<Data>,
): Promise<ActionResult<Data>> {
  try {
    const user = await currentUser();
    if (user === null) return failure("not-signed-in", "Ihre Anmeldung ist abgelaufen. Melden Sie sich wieder an.");
    if (!may(user, right)) return failure("not-allowed", "Dazu fehlt Ihnen das Recht.");
    return { ok: true, data: await run(user) };
  } catch (error) {
    unstable_rethrow(error);
    return explain(error);
  }
}

/** The same for endpoints that have no signed-in user yet, such as setting the first password. */
export async function openAction<Data>(run: () => Promise<Data>): Promise<ActionResult<Data>> {
  try {
    return { ok: true, data: await run() };
  } catch (error) {
    unstable_rethrow(error);
    return explain(error);
  }
}

function explain(error: unknown): ActionResult<never> {
  if (error instanceof CommandError) {
    return { ok: false, code: error.code, message: error.message, problems: error.problems };
  }
  const reference = randomUUID().slice(0, 8);
  process.stderr.write(`[${reference}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return failure("unexpected", `Das hat nicht geklappt. Versuchen Sie es noch einmal; Referenz ${reference}.`);
}

function failure(code: string, message: string): ActionResult<never> {
  return { ok: false, code, message, problems: [] };
}
