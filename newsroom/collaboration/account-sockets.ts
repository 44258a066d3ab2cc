import { BYTE_RATE, MAX_ACCOUNT_SOCKETS, MESSAGE_RATE, SILENT_SOCKET_MS } from "./collaboration-limits.ts";
import { TokenBucket } from "./token-bucket.ts";

/** What the sockets of one account may do together. */
type Account = { readonly seats: Set<Seat>; readonly messages: TokenBucket; readonly bytes: TokenBucket };

/** One open socket of an account. Moments are in milliseconds and never go back. */
export class Seat {
  readonly #account: Account;
  readonly #end: () => void;
  #heardAt: number;

  constructor(account: Account, now: number, end: () => void) {
    this.#account = account;
    this.#end = end;
    this.#heardAt = now;
    account.seats.add(this);
  }

  /** @param weight for how many messages this one counts. @returns false for one too many */
  takeMessage(now: number, weight = 1): boolean {
    return this.#account.messages.take(now, weight);
  }

  /** @returns false for bytes too many */
  takeBytes(now: number, count: number): boolean {
    this.#heardAt = now;
    return this.#account.bytes.take(now, count);
  }

  leave(): void {
    this.#account.seats.delete(this);
  }

  /** Ends a socket that has lost its network; the browser has come back over another one. */
  endIfSilent(now: number): void {
    if (now - this.#heardAt < SILENT_SOCKET_MS) return;
    this.leave();
    this.#end();
  }
}

/**
 * Counts sockets, messages and bytes by account, so that nobody gets more by opening more. What an account has used is
 * remembered when it has left; there are as many entries as accounts.
 */
export class AccountSockets {
  readonly #accounts = new Map<string, Account>();

  /**
   * @param end ends the socket at once
   * @returns null when the account has too many open
   */
  enter(userId: string, now: number, end: () => void): Seat | null {
    const account = this.#accounts.get(userId) ?? {
      seats: new Set(),
      messages: new TokenBucket(MESSAGE_RATE, now),
      bytes: new TokenBucket(BYTE_RATE, now),
    };
    this.#accounts.set(userId, account);
    if (account.seats.size >= MAX_ACCOUNT_SOCKETS) for (const seat of [...account.seats]) seat.endIfSilent(now);
    return account.seats.size < MAX_ACCOUNT_SOCKETS ? new Seat(account, now, end) : null;
  }
}
