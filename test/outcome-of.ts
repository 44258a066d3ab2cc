import { CommandError } from "#lib/errors.ts";

/** The code of the refusal, or "ok". */
export function outcomeOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => "ok",
    (error: unknown) => (error instanceof CommandError ? error.code : Promise.reject(error)),
  );
}
