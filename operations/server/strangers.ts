/** Counts those of each address whose session is not known yet, or who have none. */
export class Strangers {
  readonly #limit: number;
  readonly #byAddress = new Map<string, number>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** @returns false when this address has too many already */
  enter(address: string): boolean {
    const count = this.#byAddress.get(address) ?? 0;
    if (count >= this.#limit) return false;
    this.#byAddress.set(address, count + 1);
    return true;
  }

  leave(address: string): void {
    const count = this.#byAddress.get(address) ?? 0;
    if (count > 1) this.#byAddress.set(address, count - 1);
    else this.#byAddress.delete(address);
  }
}
