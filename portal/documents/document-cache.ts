import { type FinishedDocument, sizeOf } from "./finished-document.ts";

/** Memory that finished documents may occupy, in bytes. */
const CAPACITY = 64 * 1024 * 1024;
/** What an entry costs beside its bytes: without it, empty documents of invented addresses would weigh nothing. */
const ENTRY_OVERHEAD = 1024;

type Entry = { readonly edition: bigint; readonly document: Promise<FinishedDocument>; size: number };

/**
 * Keeps finished documents by address and edition. Nothing is ever invalidated: a document of an older edition is not
 * found, and the least recently asked for make room. Requests for the same document share one rendering.
 */
export class DocumentCache {
  readonly #entries = new Map<string, Entry>();
  #size = 0;
  readonly #capacity: number;

  constructor(capacity = CAPACITY) {
    this.#capacity = capacity;
  }

  /** The document of `edition` at `address`, made by `make` when it is not there; a failed making is not kept. */
  get(address: string, edition: bigint, make: () => Promise<FinishedDocument>): Promise<FinishedDocument> {
    const known = this.#entries.get(address);
    if (known !== undefined && known.edition === edition) {
      this.#entries.delete(address);
      this.#entries.set(address, known);
      return known.document;
    }
    return this.#keep(address, edition, make());
  }

  #keep(address: string, edition: bigint, document: Promise<FinishedDocument>): Promise<FinishedDocument> {
    this.#drop(address);
    const entry: Entry = { edition, document, size: 0 };
    this.#entries.set(address, entry);
    document.then(
      (finished) => this.#weigh(address, entry, sizeOf(finished) + 2 * address.length + ENTRY_OVERHEAD),
      () => this.#entries.get(address) === entry && this.#drop(address),
    );
    return document;
  }

  #weigh(address: string, entry: Entry, size: number): void {
    if (this.#entries.get(address) !== entry) return;
    if (size > this.#capacity) {
      this.#drop(address);
      return;
    }
    entry.size = size;
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#capacity) break;
      this.#drop(oldest);
    }
  }

  #drop(address: string): void {
    const entry = this.#entries.get(address);
    if (entry === undefined) return;
    this.#size -= entry.size;
    this.#entries.delete(address);
  }
}
