import { type DBSchema, type IDBPDatabase, openDB } from "idb";

/** What was written and is not known to be on the server's disk: one Yjs update with its article. */
export type LocalUpdate = {
  readonly articleId: number;
  readonly epoch: number;
  readonly update: Uint8Array;
  /** False for what others wrote: one's own words may stand between theirs. */
  readonly isOwn: boolean;
};

/** Words of a document that nothing can be merged with any more; kept until the person puts them away. */
export type PutAside = {
  readonly articleId: number;
  readonly text: string;
  readonly at: string;
  /** The whole article as it was last seen, or nothing but what was typed into it. */
  readonly extent: "article" | "typed";
};

interface LocalSchema extends DBSchema {
  readonly updates: { key: number; value: LocalUpdate; indexes: { byArticle: number } };
  readonly aside: { key: number; value: PutAside; indexes: { byArticle: number } };
}

type LocalDatabase = IDBPDatabase<LocalSchema>;

/** One database for each person: whoever comes back to this browser finds their own words, and nobody else's. */
export function localDatabaseName(userId: string): string {
  return `dachzeile-${userId}`;
}

/** @param onClosed the database is closed: deleted as a whole if `isLost`, made anew in another form if not */
export async function openLocalDatabase(
  userId: string,
  onClosed: (end: { readonly isLost: boolean }) => void,
): Promise<LocalDatabase> {
  return openDB<LocalSchema>(localDatabaseName(userId), 1, {
    upgrade(database) {
      for (const name of ["updates", "aside"] as const) {
        database.createObjectStore(name, { autoIncrement: true }).createIndex("byArticle", "articleId");
      }
    },
    // Somebody signs out, here or in another tab: that would wait for ever for what is still open.
    blocking: (_present, wanted, event) => {
      (event.target as IDBDatabase).close();
      onClosed({ isLost: wanted === null });
    },
    // The browser was told to forget what pages keep.
    terminated: () => onClosed({ isLost: true }),
  });
}

/** The browser's own copy of what somebody wrote in one article; it outlives tab, browser and network. */
export class LocalCopy {
  readonly #userId: string;
  readonly #articleId: number;
  readonly #lossListeners = new Set<() => void>();
  #opened: Promise<LocalDatabase> | null = null;

  constructor(userId: string, articleId: number) {
    this.#userId = userId;
    this.#articleId = articleId;
  }

  /** Opened at the first use: pages are drawn on the server too, where there is none. */
  get #database(): Promise<LocalDatabase> {
    if (this.#opened !== null) return this.#opened;
    const opening = openLocalDatabase(this.#userId, ({ isLost }) => {
      this.#letGo();
      if (isLost) for (const listener of [...this.#lossListeners]) listener();
    });
    this.#opened = opening;
    // A full disk may have room again.
    opening.catch(() => this.#letGo());
    return opening;
  }

  /** The next use opens it anew. */
  #letGo(): void {
    this.#opened = null;
  }

  /**
   * Tells when everything that was kept is gone: the person signed out in another tab, or the browser was told to forget.
   * What is added from then on is kept in a new copy. @returns ends the telling
   */
  onLost(listener: () => void): () => void {
    this.#lossListeners.add(listener);
    return () => void this.#lossListeners.delete(listener);
  }

  /** What is kept of this article, oldest first. */
  async read(): Promise<readonly LocalUpdate[]> {
    return (await this.#database).getAllFromIndex("updates", "byArticle", this.#articleId);
  }

  /** @throws when the browser keeps nothing, such as on a full disk; resolves when it is written */
  async add({ epoch, update, isOwn }: Omit<LocalUpdate, "articleId">): Promise<void> {
    await (await this.#database).add("updates", { articleId: this.#articleId, epoch, update, isOwn });
  }

  /** Lets go of what is on the server's disk; another tab of the same person may have more than this one knows. */
  async clear(isDone: (kept: LocalUpdate) => boolean): Promise<void> {
    const transaction = (await this.#database).transaction("updates", "readwrite");
    let place = await transaction.store.index("byArticle").openCursor(this.#articleId);
    while (place !== null) {
      if (isDone(place.value)) await place.delete();
      place = await place.continue();
    }
    await transaction.done;
  }

  async putAside(text: string, extent: PutAside["extent"]): Promise<void> {
    const at = new Date().toISOString();
    await (await this.#database).add("aside", { articleId: this.#articleId, text, at, extent });
  }

  async readAside(): Promise<readonly PutAside[]> {
    return (await this.#database).getAllFromIndex("aside", "byArticle", this.#articleId);
  }

  async clearAside(): Promise<void> {
    const transaction = (await this.#database).transaction("aside", "readwrite");
    const keys = await transaction.store.index("byArticle").getAllKeys(this.#articleId);
    await Promise.all([...keys.map((key) => transaction.store.delete(key)), transaction.done]);
  }
}
