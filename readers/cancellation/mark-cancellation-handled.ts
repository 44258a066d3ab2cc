import { z } from "zod";
import { databaseNow } from "#lib/database/clock.ts";
import { CommandError } from "#lib/errors.ts";
import { readersDatabase, type Transaction } from "../readers-database.ts";

export type HandledCancellation = { readonly id: string; readonly receiptNumber: string };

type Handling = {
  /** Name of the person at the desk. */
  readonly handledBy: string;
  /**
   * Writes the log, which lives in another schema and pool: no transaction spans both. It is called before this one is
   * committed and its failure takes the mark back. So nothing is ever marked without an entry; should the commit
   * itself fail, the log has one entry too many, and the cancellation stays open and is handled again.
   */
  readonly recordEntry: (cancellation: HandledCancellation) => Promise<void>;
};

/**
 * Notes that somebody has dealt with a cancellation. Who may do so is settled by the caller and by `recordEntry`.
 * @throws CommandError "not-found", "wrong-state" when it was handled before
 */
export async function markCancellationHandled(
  input: { readonly id: string },
  { handledBy, recordEntry }: Handling,
): Promise<HandledCancellation> {
  const parsed = z.object({ id: z.uuid() }).safeParse(input);
  if (!parsed.success) throw notFound();
  const { id } = parsed.data;
  return readersDatabase().$transaction(async (transaction) => {
    // Of two people at once the second waits here, and then finds it handled.
    const { count } = await transaction.cancellationRequest.updateMany({
      where: { id, handledAt: null },
      data: { handledAt: await databaseNow(transaction), handledBy },
    });
    const cancellation = await load(transaction, id);
    if (count === 0) throw alreadyHandled(cancellation.handledBy);
    await recordEntry({ id, receiptNumber: cancellation.receiptNumber });
    return { id, receiptNumber: cancellation.receiptNumber };
  });
}

async function load(transaction: Transaction, id: string) {
  const cancellation = await transaction.cancellationRequest.findUnique({
    where: { id },
    select: { receiptNumber: true, handledBy: true },
  });
  if (cancellation === null) throw notFound();
  return cancellation;
}

function notFound(): CommandError {
  return new CommandError("not-found", "Diese Kündigung gibt es nicht. Bitte laden Sie die Seite neu.");
}

function alreadyHandled(name: string | null): CommandError {
  const who = name ?? "Jemand";
  return new CommandError("wrong-state", `${who} hat diese Kündigung schon erledigt. Bitte laden Sie die Seite neu.`);
}
