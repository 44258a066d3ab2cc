import type { z } from "zod";
import { CommandError } from "#lib/errors.ts";

/**
 * Parses what came from outside; the schemas carry German messages.
 * @throws CommandError "invalid" with one problem per field
 */
export function parseInput<Output>(schema: z.ZodType<Output>, input: unknown): Output {
  const parsed = schema.safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map((issue) => ({ field: issue.path.join("."), message: issue.message }));
  throw new CommandError("invalid", problems[0]?.message ?? "Die Eingabe ist unvollständig.", problems);
}
