/**
 * Errors that a person can act on. Anything else is unexpected: it is logged with a reference number and masked.
 */

/** Why an expected failure happened; the caller decides on it, never on the message. */
export type FailureCode =
  | "not-signed-in"
  | "not-allowed"
  | "not-found"
  | "invalid"
  | "stale"
  | "wrong-state"
  | "conflict"
  | "unconfirmed"
  | "throttled";

/** What is wrong with which field, in German, saying what to do. */
export type FieldProblem = { readonly field: string; readonly message: string };

/** An expected failure of a command. `message` is German and may be shown as it is. */
export class CommandError extends Error {
  readonly code: FailureCode;
  readonly problems: readonly FieldProblem[];

  constructor(code: FailureCode, message: string, problems: readonly FieldProblem[] = []) {
    super(message);
    this.name = "CommandError";
    this.code = code;
    this.problems = problems;
  }
}

/** A failure that the operator must mend: one line saying what is wrong, one saying what to do. */
export class OperatorError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "OperatorError";
    this.remedy = remedy;
  }
}

/** True for errors of Node and PostgreSQL that carry a code such as `ENOENT` or `42501`. */
export function hasErrorCode(error: unknown, ...codes: string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}
