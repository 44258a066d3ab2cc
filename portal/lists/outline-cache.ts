/** Numbers that may be kept, of all lists together: at four bytes each, sixteen megabytes. */
const CAPACITY = 4_000_000;
/** What a list costs beside its numbers and its name, in numbers: invented names have empty lists. */
const OVERHEAD = 64;

type Entry = { readonly edition: bigint; readonly ids: Promise<Int32Array>; size: number };

/**
 * Keeps the outlines of lists by their edition, as finished documents are kept: nothing is invalidated, the least recently asked
 * for make room, and requests at the same moment share one reading.
 */
export class OutlineCache {
  readonly #entries = new Map<string, Entry>();
  #size = 0;
  readonly #capacity: number;

  constructor(capacity = CAPACITY) {
    this.#capacity = capacity;
  }

  /** The outline of this name and edition, read by `read` when it is not there; a failed reading is not kept. */
  get(name: string, edition: bigint, read: () => Promise<Int32Array>): Promise<Int32Array> {
    const known = this.#entries.get(name);
    this.#drop(name);
    const entry = known?.edition === edition ? known : { edition, ids: read(), size: 0 };
    this.#entries.set(name, entry);
    this.#size += entry.size;
    if (entry !== known) {
      entry.ids.then(
        (ids) => this.#weigh(name, entry, ids.length + Math.ceil(name.length / 2) + OVERHEAD),
        () => this.#entries.get(name) === entry && this.#drop(name),
      );
    }
    return entry.ids;
  }

  #weigh(name: string, entry: Entry, size: number): void {
    if (this.#entries.get(name) !== entry) return;
    entry.size = size;
    this.#size += size;
    for (const oldest of this.#entries.keys()) {
      if (this.#size <= this.#capacity) break;
      this.#drop(oldest);
    }
  }

  #drop(name: string): void {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    this.#entries.delete(name);
    this.#size -= entry.size;
  }
}
