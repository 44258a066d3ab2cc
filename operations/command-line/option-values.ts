import { InvalidArgumentError } from "commander";
import type { z } from "zod";

/** Checks an option's value while the command line is read, so that a wrong one is wrong usage and nothing was begun. */
export function checkedBy<Output>(schema: z.ZodType<Output>): (written: string) => Output {
  return (written) => {
    const parsed = schema.safeParse(written);
    if (parsed.success) return parsed.data;
    throw new InvalidArgumentError(parsed.error.issues[0]?.message ?? "Der Wert passt nicht.");
  };
}
