/** Calls something so many times, one call after the other. @returns the duration of each, in milliseconds */
export async function timeCalls(calls: number, call: () => Promise<unknown>): Promise<number[]> {
  const durations: number[] = [];
  for (let count = 0; count < calls; count += 1) {
    const begin = performance.now();
    await call();
    durations.push(performance.now() - begin);
  }
  return durations;
}
