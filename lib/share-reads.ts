/**
 * Lets many askers share one read. Whoever asks while a read is under way gets the next one, which begins when that one
 * has ended: a read that began before the question may have seen the world before a change that the asker knows of.
 */
export function shareReads<Value>(read: () => Promise<Value>): () => Promise<Value> {
  let present: Promise<Value> | null = null;
  let next: Promise<Value> | null = null;
  const begin = (): Promise<Value> => {
    next = null;
    const begun = read();
    present = begun;
    const end = () => {
      if (present === begun) present = null;
    };
    begun.then(end, end);
    return begun;
  };
  return () => {
    if (present === null) return begin();
    next ??= present.then(begin, begin);
    return next;
  };
}
