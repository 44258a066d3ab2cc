/** Wrong tokens from one network within the window after which it is told to wait. */
export const GUESS_LIMIT = 100;
export const GUESS_WINDOW_MS = 10 * 60_000;
/** More networks than this at the same time are an attack of its own: the oldest are forgotten. */
const MAX_NETWORKS = 10_000;

type Guesses = { count: number; readonly since: number };

/**
 * Counts wrong tokens by the network that they came from. A token of 256 bits is not found by guessing; this keeps whoever
 * tries from asking the database on and on. In memory: a restart forgives, and a wrong guess writes nothing.
 */
export class GuessLimit {
  readonly #networks = new Map<string, Guesses>();

  /** Seconds to wait, or 0. @param now milliseconds of any clock that only goes forward */
  wait(network: string, now: number): number {
    const guesses = this.#networks.get(network);
    if (guesses === undefined || guesses.count < GUESS_LIMIT) return 0;
    return Math.max(0, Math.ceil((guesses.since + GUESS_WINDOW_MS - now) / 1_000));
  }

  miss(network: string, now: number): void {
    const guesses = this.#networks.get(network);
    if (guesses !== undefined && now - guesses.since < GUESS_WINDOW_MS) {
      guesses.count += 1;
      return;
    }
    this.#networks.delete(network);
    this.#networks.set(network, { count: 1, since: now });
    const oldest = this.#networks.keys().next();
    if (this.#networks.size > MAX_NETWORKS && oldest.done !== true) this.#networks.delete(oldest.value);
  }
}
