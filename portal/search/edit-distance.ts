/** Fewest insertions, deletions, replacements and swaps of neighbours that make one word of another. */
export function editDistance(one: string, other: string): number {
  let [older, last]: [number[], number[]] = [[], Array.from({ length: other.length + 1 }, (_, place) => place)];
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const cost = one[row - 1] === other[column - 1] ? 0 : 1;
      const steps = [at(last, column) + 1, at(next, column - 1) + 1, at(last, column - 1) + cost];
      const isSwap = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && isSwap) steps.push(at(older, column - 2) + 1);
      next.push(Math.min(...steps));
    }
    [older, last] = [last, next];
  }
  return at(last, other.length);
}

const at = (row: readonly number[], place: number): number => row[place] ?? Number.POSITIVE_INFINITY;
