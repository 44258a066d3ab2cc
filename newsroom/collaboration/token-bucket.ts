import { MESSAGE_RATE } from "./collaboration-limits.ts";

/** Counts the messages of one connection: a bucket that fills steadily and is emptied by messages. */
export class MessageRate {
  #tokens: number = MESSAGE_RATE.burst;
  #at: number;

  constructor(now: number) {
    this.#at = now;
  }

  /** @param now in milliseconds, never going back. @returns false for a message too many */
  take(now: number): boolean {
    const filled = this.#tokens + ((now - this.#at) / 1000) * MESSAGE_RATE.perSecond;
    this.#tokens = Math.min(MESSAGE_RATE.burst, filled);
    this.#at = now;
    if (this.#tokens < 1) return false;
    this.#tokens -= 1;
    return true;
  }
}
