/** How much may come: steadily in a second, and at once. */
export type Rate = { readonly perSecond: number; readonly burst: number };

/** Counts what comes in: a bucket that fills steadily and is emptied by what comes. */
export class TokenBucket {
  readonly #rate: Rate;
  #tokens: number;
  #at: number;

  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#tokens = rate.burst;
    this.#at = now;
  }

  /** @param now in milliseconds, never going back. @returns false for what is too much; it is not counted then */
  take(now: number, amount = 1): boolean {
    const filled = this.#tokens + ((now - this.#at) / 1000) * this.#rate.perSecond;
    this.#tokens = Math.min(this.#rate.burst, filled);
    this.#at = now;
    if (this.#tokens < amount) return false;
    this.#tokens -= amount;
    return true;
  }
}
