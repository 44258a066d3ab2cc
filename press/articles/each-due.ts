import { CommandError } from "#lib/errors.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";

/** Publications take turns anyway: each raises the edition. */
const TIMEOUT_MS = 20_000;

/** What is to be done with a piece whose moment has come. */
export type DueWork = {
  /** Locks the next one by the database's clock, waiting for whoever works on it; null when there is none but those passed over. */
  readonly lockNext: (transaction: Transaction, passedOver: readonly number[]) => Promise<number | null>;
  readonly act: (transaction: Transaction, id: number) => Promise<void>;
  /** Done in a transaction of its own when the rules refused it: it is not due any more. @returns false when it was not before */
  readonly refuse?: (id: number, refusal: CommandError) => Promise<boolean>;
};

/** The numbers of the pieces for which it was done, and for which it was refused. */
export type WorkedOff = { readonly done: readonly number[]; readonly refused: readonly number[] };

/**
 * Does it for one due piece after the other, each in a transaction of its own and once, however many instances ask.
 * A piece that fails unexpectedly keeps no other one back and is tried again in the next round.
 * @throws AggregateError with every unexpected failure, when everything else is done
 */
export async function eachDue(work: DueWork): Promise<WorkedOff> {
  const [done, refused, passedOver]: [number[], number[], number[]] = [[], [], []];
  const failures: unknown[] = [];
  for (;;) {
    const attempt = await tryNext(work, passedOver);
    if (attempt === null) break;
    const { id } = attempt;
    const outcome = await outcomeOf(work, attempt);
    if (outcome === "done") done.push(id);
    else if (outcome === "refused") refused.push(id);
    else if (outcome !== "over") {
      passedOver.push(id);
      failures.push(outcome.failure);
    }
  }
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} due articles failed`);
  return { done, refused };
}

type Attempt = { readonly id: number; readonly error: unknown };

/** `over`: somebody else was quicker. `failure`: what nobody expected, also while it was refused. */
type Outcome = "done" | "refused" | "over" | { readonly failure: unknown };

async function outcomeOf({ refuse }: DueWork, { id, error }: Attempt): Promise<Outcome> {
  if (error === null) return "done";
  if (refuse === undefined || !(error instanceof CommandError)) return { failure: error };
  try {
    return (await refuse(id, error)) ? "refused" : "over";
  } catch (failure) {
    return { failure };
  }
}

async function tryNext(work: DueWork, passedOver: readonly number[]): Promise<Attempt | null> {
  let id: number | null = null;
  try {
    await newsroomDatabase().$transaction(
      async (transaction) => {
        id = await work.lockNext(transaction, passedOver);
        if (id !== null) await work.act(transaction, id);
      },
      { timeout: TIMEOUT_MS },
    );
    return id === null ? null : { id, error: null };
  } catch (error) {
    // Without a piece the database itself does not answer.
    if (id === null) throw error;
    return { id, error };
  }
}
