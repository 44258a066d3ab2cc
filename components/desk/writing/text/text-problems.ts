import { createContext } from "react";

/** What was found wrong with parts of the text, by the names under which the server reports it. */
export type TextProblems = {
  readonly errorAt: (field: string) => string | undefined;
  /** The person works on these fields: what was said about them is out of date. */
  readonly forget: (fields: readonly string[]) => void;
};

export const TextProblemsContext = createContext<TextProblems>({ errorAt: () => undefined, forget: () => undefined });
