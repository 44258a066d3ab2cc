import { OperatorError } from "#lib/errors.ts";

/** One line of progress for the operator. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Prints what went wrong and what to do; an unexpected error keeps its stack, because somebody must mend the program. */
export function reportFailure(error: unknown): void {
  if (error instanceof OperatorError) {
    process.stderr.write(`Fehler: ${error.message} ${error.remedy}\n`);
    return;
  }
  process.stderr.write(
    `Unerwarteter Fehler: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
  );
}
