/** Whether a wanted order holds exactly the known ids, each once: whoever sorted an older list would lose what came since. */
export function isReordering(known: readonly number[], wanted: readonly number[]): boolean {
  const unique = new Set(wanted);
  return unique.size === wanted.length && unique.size === known.length && known.every((id) => unique.has(id));
}
