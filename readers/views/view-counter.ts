import { DIRECT, OTHER_HOSTS, type View } from "./view.ts";

/** Views of one piece, and of all, that count from one network within a minute. */
export const PIECE_LIMIT = 5;
export const NETWORK_LIMIT = 120;
/** Hosts that one process keeps apart at a time, and different counts that it holds until they are stored. */
export const HOST_LIMIT = 200;
export const PENDING_LIMIT = 20_000;

const MINUTE_MS = 60_000;

export type CountedView = View & { readonly views: number };

/**
 * Counts views in memory until they are stored. Networks are known for a minute at most, and only here, so that one
 * reader who loads a page over and over makes no piece the most read one.
 */
export class ViewCounter {
  readonly #now: () => number;
  readonly #pending = new Map<string, CountedView>();
  readonly #hosts = new Set<string>();
  readonly #fromNetworks = new Map<string, number>();
  #minute = 0;
  #day = "";

  /** @param now milliseconds since any moment */
  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  count(view: View): void {
    const referrer = this.#hostFor(view.referrer);
    const key = `${view.articleId} ${referrer}`;
    const before = this.#pending.get(key);
    if (before === undefined && this.#pending.size >= PENDING_LIMIT) return;
    this.#pending.set(key, { articleId: view.articleId, referrer, views: (before?.views ?? 0) + 1 });
  }

  /** Hands over what was counted since the last time. */
  take(): readonly CountedView[] {
    const taken = [...this.#pending.values()];
    this.#pending.clear();
    return taken;
  }

  /** Takes back what could not be stored. */
  putBack(counted: readonly CountedView[]): void {
    for (const view of counted) {
      const key = `${view.articleId} ${view.referrer}`;
      const since = this.#pending.get(key)?.views ?? 0;
      this.#pending.set(key, { ...view, views: view.views + since });
    }
  }

  /** Tells on which day was stored; with another day other hosts are kept apart. */
  noteDay(day: string): void {
    if (this.#day !== day) this.#hosts.clear();
    this.#day = day;
  }

  /** Whether a call from this network counts now; it is counted as one. */
  isWelcome(articleId: number, network: string): boolean {
    const minute = Math.floor(this.#now() / MINUTE_MS);
    if (minute !== this.#minute) this.#fromNetworks.clear();
    this.#minute = minute;
    return this.#isWithin(network, NETWORK_LIMIT) && this.#isWithin(`${network} ${articleId}`, PIECE_LIMIT);
  }

  #isWithin(key: string, limit: number): boolean {
    const count = (this.#fromNetworks.get(key) ?? 0) + 1;
    // A flood from many networks fills no memory: beyond this nothing new counts until the minute is over.
    if (count === 1 && this.#fromNetworks.size >= PENDING_LIMIT) return false;
    this.#fromNetworks.set(key, count);
    return count <= limit;
  }

  #hostFor(referrer: string): string {
    if (referrer === DIRECT || this.#hosts.has(referrer)) return referrer;
    if (this.#hosts.size >= HOST_LIMIT) return OTHER_HOSTS;
    this.#hosts.add(referrer);
    return referrer;
  }
}
