import { z } from "zod";

/** https://www.postgresql.org/docs/current/errcodes-appendix.html: query_canceled. */
const canceled = z.object({
  meta: z.object({ driverAdapterError: z.object({ cause: z.object({ originalCode: z.literal("57014") }) }) }),
});

/** Whether PostgreSQL gave up a question because it took longer than its pool allows. */
export function isTimedOut(error: unknown): boolean {
  return canceled.safeParse(error).success;
}
