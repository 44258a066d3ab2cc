import { type FinishedDocument, sizeOf } from "./finished-document.ts";
import type { ReadyAnswer } from "./ready-answer.ts";

/** Memory that finished documents may occupy, in bytes. */
const CAPACITY = 64 * 1024 * 1024;
/** What an entry costs beside its bytes: without it, empty documents of invented addresses would weigh nothing. */
const ENTRY_OVERHEAD = 2048;
/** The part of the memory that those asked for more than once may have. */
const REGULARS_SHARE = 0.75;

type Entry = {
  readonly edition: bigint;
  readonly document: Promise<FinishedDocument>;
  size: number;
  /** Set where this very address, as it stands in a request, leads to this document. */
  direct: ReadyAnswer | null;
};

/**
 * Keeps finished documents by address and edition. Nothing is ever invalidated: a document of an older edition is not
 * found, and the least recently asked for make room. Requests for the same document share one rendering.
 *
 * Who was asked for once makes room before all who were asked for again: a flood of invented searches and addresses
 * drives out nothing but itself.
 */
export class DocumentCache {
  readonly #newcomers = new Map<string, Entry>();
  readonly #regulars = new Map<string, Entry>();
  #size = 0;
  #sizeOfRegulars = 0;
  readonly #capacity: number;

  constructor(capacity = CAPACITY) {
    this.#capacity = capacity;
  }

  /** The document of `edition` at `address`, made by `make` when it is not there; a failed making is not kept. */
  get(address: string, edition: bigint, make: () => Promise<FinishedDocument>): Promise<FinishedDocument> {
    const known = this.#find(address);
    if (known !== undefined && known.edition === edition) {
      this.#greet(address, known);
      return known.document;
    }
    const made: Entry = { edition, document: make(), size: 0, direct: null };
    this.#remove(address);
    if (known === undefined) this.#newcomers.set(address, made);
    else this.#regulars.set(address, made);
    made.document.then(
      (finished) => this.#weigh(address, made, sizeOf(finished) + 2 * address.length + ENTRY_OVERHEAD),
      () => this.#find(address) === made && this.#remove(address),
    );
    return made.document;
  }

  /** From now on `findDirect` knows the document of this edition: a request for exactly this address was led to it. */
  allowDirect(address: string, edition: bigint, answer: ReadyAnswer): void {
    const entry = this.#find(address);
    if (entry?.edition === edition) entry.direct = answer;
  }

  /** True when some edition of the address may be answered directly: only then the present edition is worth a read. */
  isDirect(address: string): boolean {
    return (this.#find(address)?.direct ?? null) !== null;
  }

  /** The answer of `edition` for a request with exactly this address; null when only the handler can tell. */
  findDirect(address: string, edition: bigint): ReadyAnswer | null {
    const entry = this.#find(address);
    if (entry?.edition !== edition || entry.direct === null) return null;
    this.#greet(address, entry);
    return entry.direct;
  }

  #find(address: string): Entry | undefined {
    return this.#regulars.get(address) ?? this.#newcomers.get(address);
  }

  /** Asked for again: from now on a regular, and the last to go. */
  #greet(address: string, entry: Entry): void {
    if (this.#newcomers.delete(address)) this.#sizeOfRegulars += entry.size;
    else this.#regulars.delete(address);
    this.#regulars.set(address, entry);
    this.#limitRegulars();
  }

  #limitRegulars(): void {
    for (const [address, entry] of this.#regulars) {
      if (this.#sizeOfRegulars <= this.#capacity * REGULARS_SHARE) break;
      this.#regulars.delete(address);
      this.#sizeOfRegulars -= entry.size;
      this.#newcomers.set(address, entry);
    }
  }

  #weigh(address: string, entry: Entry, size: number): void {
    if (this.#find(address) !== entry) return;
    if (size > this.#capacity) {
      this.#remove(address);
      return;
    }
    entry.size = size;
    this.#size += size;
    if (this.#regulars.has(address)) this.#sizeOfRegulars += size;
    this.#limitRegulars();
    for (const segment of [this.#newcomers, this.#regulars]) {
      for (const oldest of segment.keys()) {
        if (this.#size <= this.#capacity) return;
        this.#remove(oldest);
      }
    }
  }

  #remove(address: string): void {
    const entry = this.#find(address);
    if (entry === undefined) return;
    this.#size -= entry.size;
    if (this.#regulars.delete(address)) this.#sizeOfRegulars -= entry.size;
    else this.#newcomers.delete(address);
  }
}
