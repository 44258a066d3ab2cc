/** A warning that somebody went past, as the details of an entry keep it. */
type Passed = { readonly key: string; readonly message: string };

/** The warnings of the checklist that a person went past in a deed; none where its entry tells of none. */
export function passedIn(details: unknown): readonly Passed[] {
  const passed = (details as { readonly passedWarnings?: unknown } | null)?.passedWarnings;
  return Array.isArray(passed) ? passed.filter(isPassed) : [];
}

function isPassed(warning: unknown): warning is Passed {
  const { key, message } = (warning ?? {}) as Partial<Record<keyof Passed, unknown>>;
  return typeof key === "string" && typeof message === "string";
}
