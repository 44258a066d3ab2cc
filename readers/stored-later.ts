/** Pause between the first thing counted and its storing, in milliseconds; a crash costs no more than what came in it. */
const STORE_AFTER_MS = 10_000;

type Store = () => Promise<void>;

// Next bundles each route on its own; what was counted must still be stored once per process.
const registry = globalThis as typeof globalThis & { dachzeileStores?: Map<string, StoredLater> };

/** What is counted in memory and stored every few seconds. */
class StoredLater {
  readonly #store: Store;
  #timer: NodeJS.Timeout | null = null;
  #underway: Promise<void> = Promise.resolve();

  constructor(store: Store) {
    this.#store = store;
  }

  plan(): void {
    this.#timer ??= setTimeout(() => void this.flush(), STORE_AFTER_MS).unref();
  }

  /** While the database is away, it is tried again; nothing fails for whoever is being answered. */
  flush(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    // One after the other: whoever waits for the second has what the first took out.
    this.#underway = this.#underway.then(() => this.#tryToStore());
    return this.#underway;
  }

  async #tryToStore(): Promise<void> {
    try {
      await this.#store();
    } catch (failure) {
      this.plan();
      process.stderr.write(`Counts could not be stored yet: ${String(failure)}\n`);
    }
  }
}

/**
 * Sees to it that something is stored soon.
 *
 * @param name one per thing that is counted
 * @param store called later; keeps what it could not store
 */
export function storeLater(name: string, store: Store): void {
  registry.dachzeileStores ??= new Map();
  const known = registry.dachzeileStores.get(name) ?? new StoredLater(store);
  registry.dachzeileStores.set(name, known);
  known.plan();
}

/** Stores at once what was counted, at the end of the process. */
export async function storeCounts(): Promise<void> {
  await Promise.all([...(registry.dachzeileStores?.values() ?? [])].map((store) => store.flush()));
}
