/** Thrown instead of letting work wait when too much waits already. */
export class QueueFullError extends Error {}

/** Runs pieces of work, some at once, the others in their order. */
export type WorkQueue = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** @param limits how many run at once, and how many may wait */
export function workQueue(limits: { readonly atOnce: number; readonly waiting: number }): WorkQueue {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async (work) => {
    if (running < limits.atOnce) running += 1;
    else {
      if (waiting.length >= limits.waiting) throw new QueueFullError("Too much work is waiting.");
      // Whoever finishes hands over its place, so `running` stays as it is.
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
