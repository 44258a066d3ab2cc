import { CommandError, hasErrorCode } from "#lib/errors.ts";
import type { Transaction } from "../newsroom-database.ts";

type Wanted = { readonly initials: string; readonly userId: string | null };

/**
 * Initials and accounts belong to one person each. `ownId` is the person being changed.
 * @throws CommandError "conflict" with the field, "not-found" when the account does not exist
 */
export async function refuseTakenPerson(transaction: Transaction, wanted: Wanted, ownId?: number): Promise<void> {
  const holder = await transaction.person.findUnique({ where: { initials: wanted.initials }, select: { id: true } });
  if (holder !== null && holder.id !== ownId)
    throw conflict("initials", "Dieses Kürzel gehört schon einer anderen Person.");
  if (wanted.userId === null) return;
  const user = await transaction.user.findUnique({
    where: { id: wanted.userId },
    select: { person: { select: { id: true } } },
  });
  if (user === null) throw new CommandError("not-found", "Dieses Konto gibt es nicht.");
  if (user.person !== null && user.person.id !== ownId) {
    throw conflict("userId", "Dieses Konto ist schon mit einer anderen Person verbunden.");
  }
}

/** Somebody took the initials, the account or the slug between the check and the write. */
export async function orConflict<Result>(write: Promise<Result>): Promise<Result> {
  try {
    return await write;
  } catch (error) {
    if (!hasErrorCode(error, "P2002")) throw error;
    throw new CommandError(
      "conflict",
      "Jemand hat eben eine Person mit diesen Angaben gespeichert. Laden Sie die Seite neu.",
    );
  }
}

function conflict(field: string, message: string): CommandError {
  return new CommandError("conflict", message, [{ field, message }]);
}
