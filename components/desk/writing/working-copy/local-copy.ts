import { type DBSchema, deleteDB, type IDBPDatabase, openDB } from "idb";

/** What was written and is not known to be on the server's disk: one Yjs update with its article. */
export type LocalUpdate = {
  readonly articleId: number;
  readonly epoch: number;
  readonly update: Uint8Array;
  /** False for what others wrote: one's own words may stand between theirs. */
  readonly isOwn: boolean;
};

/** Words of a document that nothing can be merged with any more; kept until the person puts them away. */
export type PutAside = { readonly articleId: number; readonly text: string; readonly at: string };

interface LocalSchema extends DBSchema {
  readonly updates: { key: number; value: LocalUpdate; indexes: { byArticle: number } };
  readonly aside: { key: number; value: PutAside; indexes: { byArticle: number } };
}

const PREFIX = "dachzeile-";

/** The browser's own copy of what somebody wrote, one database for each person; it outlives tab, browser and network. */
export class LocalCopy {
  readonly #userId: string;
  readonly #articleId: number;
  #opened: Promise<IDBPDatabase<LocalSchema>> | null = null;

  constructor(userId: string, articleId: number) {
    this.#userId = userId;
    this.#articleId = articleId;
  }

  /** Opened at the first use: pages are drawn on the server too, where there is none. */
  get #database(): Promise<IDBPDatabase<LocalSchema>> {
    if (this.#opened !== null) return this.#opened;
    const opening = this.#open();
    this.#opened = opening;
    // A full disk may have room again.
    opening.catch(() => this.#letGo());
    return opening;
  }

  async #open(): Promise<IDBPDatabase<LocalSchema>> {
    return openDB<LocalSchema>(`${PREFIX}${this.#userId}`, 1, {
      upgrade(database) {
        for (const name of ["updates", "aside"] as const) {
          database.createObjectStore(name, { autoIncrement: true }).createIndex("byArticle", "articleId");
        }
      },
      // Somebody signs out, here or in another tab: that would wait for ever for what is still open.
      blocking: (_present, _wanted, event) => {
        (event.target as IDBDatabase).close();
        this.#letGo();
      },
      terminated: () => this.#letGo(),
    });
  }

  /** The next use opens it anew. */
  #letGo(): void {
    this.#opened = null;
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

  async putAside(text: string): Promise<void> {
    await (await this.#database).add("aside", { articleId: this.#articleId, text, at: new Date().toISOString() });
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

/** At sign-out: nothing of anybody's words stays in this browser. */
export async function forgetLocalCopies(): Promise<void> {
  const known = (await indexedDB.databases?.()) ?? [];
  const names = known.flatMap(({ name }) => (name?.startsWith(PREFIX) === true ? [name] : []));
  await Promise.all(names.map((name) => deleteDB(name)));
}
