/** What is wrong with which field, in German; `field` is the name of the input. */
export type ActionProblem = { readonly field: string; readonly message: string };

export type ActionFailure = {
  readonly ok: false;
  readonly code: string;
  readonly message: string;
  readonly problems: readonly ActionProblem[];
};

/** The answer of every Server Action of the desk: data, or a failure that a person can act on. */
export type ActionResult<T> = { readonly ok: true; readonly data: T } | ActionFailure;

/** A Server Action as the components know it. */
export type Action<Input, Data = void> = (input: Input) => Promise<ActionResult<Data>>;

/** The first problem of a field or of something below it: `aliases` also answers for `aliases.0`. */
export function problemAt(failure: ActionFailure | undefined, field: string): string | undefined {
  return failure?.problems.find((problem) => belongsTo(problem, field))?.message;
}

/** Problems of fields that the form does not show; they must be said elsewhere, never dropped. */
export function problemsElsewhere(failure: ActionFailure, fields: readonly string[]): readonly ActionProblem[] {
  return failure.problems.filter((problem) => !fields.some((field) => belongsTo(problem, field)));
}

function belongsTo(problem: ActionProblem, field: string): boolean {
  return problem.field === field || problem.field.startsWith(`${field}.`);
}
