import * as Y from "yjs";
import type { LocalCopy, LocalUpdate } from "./local-copy.ts";
import { wordsOfUpdates } from "./words-of-updates.ts";

/** What a write to this browser's disk becomes: true when it is there. */
export const KEPT_OR_NOT = [() => true, () => false] as const;

/** A write to this browser's disk that takes longer is doubted, in milliseconds. */
const SLOW_WRITE_MS = 1_000;

type UnstoredOptions = {
  readonly document: Y.Doc;
  readonly epoch: number;
  readonly local: LocalCopy;
  /** Something was written to this browser's disk, or could not be. */
  readonly onWritten: () => void;
};

/** The changes of this browser that the server's disk does not have yet, kept on this browser's own until it has. */
export class UnstoredWords {
  readonly #options: UnstoredOptions;
  /** Oldest first. */
  #updates: Uint8Array[] = [];
  #disk: Y.Snapshot;
  #writes = 0;
  /** A write takes longer than it should; each key begins one, and none of them is news. */
  #isSlow = false;
  #slow: ReturnType<typeof setTimeout> | null = null;
  #hasFailed = false;
  readonly #deafen: () => void;

  /** What the document says at this moment is on the server's disk. */
  constructor(options: UnstoredOptions) {
    this.#options = options;
    this.#disk = Y.snapshot(options.document);
    this.#deafen = options.local.onLost(() => this.#keepAgain());
  }

  /** Keeps nothing more. */
  close(): void {
    this.#expectWrite(false);
    this.#deafen();
  }

  get isEmpty(): boolean {
    return this.#updates.length === 0;
  }

  /** True when this browser's disk has all of them. */
  get isLocal(): boolean {
    return this.#writes === 0 && !this.#hasFailed;
  }

  /** True as long as nothing speaks against it: what is being written this very moment counts as written. */
  get seemsLocal(): boolean {
    return !this.#isSlow && !this.#hasFailed;
  }

  /** Words of others are kept too: one's own may stand between theirs. */
  add(update: Uint8Array, isOwn: boolean): void {
    this.#keep(update, isOwn);
    if (isOwn) this.#updates.push(update);
  }

  #keep(update: Uint8Array, isOwn: boolean): void {
    const { local, epoch } = this.#options;
    this.#writes += 1;
    if (this.#writes === 1) this.#expectWrite(true);
    local.add({ epoch, update, isOwn }).then(
      () => this.#noteWritten(false),
      () => this.#noteWritten(true),
    );
  }

  #expectWrite(isExpected: boolean): void {
    if (this.#slow !== null) clearTimeout(this.#slow);
    const note = () => {
      this.#isSlow = true;
      this.#options.onWritten();
    };
    this.#slow = isExpected ? setTimeout(note, SLOW_WRITE_MS) : null;
  }

  /** The browser has forgotten all of it; the page has not. */
  #keepAgain(): void {
    if (this.isEmpty) return;
    this.#keep(Y.encodeStateAsUpdate(this.#options.document), false);
    for (const update of this.#updates) this.#keep(update, true);
    this.#options.onWritten();
  }

  #noteWritten(hasFailed: boolean): void {
    this.#writes -= 1;
    this.#isSlow = false;
    this.#expectWrite(this.#writes > 0);
    this.#hasFailed ||= hasFailed;
    this.#options.onWritten();
  }

  /**
   * Takes up what an earlier page of this browser left of this document. What it wrote into a paragraph that somebody else
   * has taken away meanwhile is put aside. @returns whether words were
   */
  async takeUp(origin: unknown): Promise<{ readonly hasAside: boolean }> {
    const { local, epoch, document } = this.#options;
    const kept = await local.read();
    const present = kept.filter((one) => one.epoch === epoch);
    for (const { update } of present) Y.applyUpdate(document, update, origin);
    const own = present.filter(({ isOwn }) => isOwn).map(({ update }) => update);
    this.#updates.unshift(...own);
    const lost = wordsOfUpdates(own, (id) => isNowhere(document, id));
    if (lost !== "") await local.putAside(lost, "typed");
    this.compare();
    const hasOlder = await this.#putOlderAside(kept);
    return { hasAside: hasOlder || lost !== "" };
  }

  /**
   * What was typed into a document that is no longer there, while no page of ours was open to say so. A newer document than
   * this page's is that one's business.
   */
  async #putOlderAside(kept: readonly LocalUpdate[]): Promise<boolean> {
    const { local, epoch } = this.#options;
    const older = kept.filter((one) => one.epoch < epoch);
    if (older.length === 0) return false;
    const words = wordsOfUpdates(older.filter(({ isOwn }) => isOwn).map(({ update }) => update));
    if (words !== "") await local.putAside(words, "typed");
    await local.clear((one) => one.epoch < epoch);
    return true;
  }

  /** Lets go of what is on the server's disk. @param disk what is there now */
  compare(disk = this.#disk): void {
    this.#disk = disk;
    const { local, epoch } = this.#options;
    this.#updates = this.#isOnDisk() ? [] : this.#updates.slice(this.#updates.findIndex(this.#isMissingOnDisk));
    if (this.isEmpty) this.#hasFailed = false;
    void local.clear((kept) => kept.epoch === epoch && !this.#isMissingOnDisk(kept.update)).catch(() => undefined);
  }

  /** Lets go of what this page has shown; what another one of this person wrote besides is still to be put aside. */
  async forgetShown(): Promise<void> {
    const { document, local, epoch } = this.#options;
    const shown = Y.snapshot(document);
    await local.clear((kept) => kept.epoch === epoch && Y.snapshotContainsUpdate(shown, kept.update));
  }

  /** All at once first: whoever comes back after a day has thousands of changes. */
  #isOnDisk(): boolean {
    return this.isEmpty || !this.#isMissingOnDisk(Y.mergeUpdates(this.#updates));
  }

  readonly #isMissingOnDisk = (update: Uint8Array): boolean => !Y.snapshotContainsUpdate(this.#disk, update);

  /**
   * Words that this browser kept, but not the ones that they stand behind, belong nowhere once the server has told everything
   * that it has: they are put aside. @returns true when there were some, and they are safe
   */
  async putHomelessAside(): Promise<boolean> {
    const { document, local, epoch } = this.#options;
    if (document.store.pendingStructs === null) return false;
    const here = Y.snapshot(document);
    const isHomeless = (update: Uint8Array) => !Y.snapshotContainsUpdate(here, update);
    const homeless = this.#updates.filter(isHomeless);
    // What is typed from now on stands behind what is here.
    const keys = new Set(homeless.map(String));
    if (homeless.length === 0 || !(await local.putAside(wordsOfUpdates(homeless), "typed").then(...KEPT_OR_NOT)))
      return false;
    this.#updates = this.#updates.filter((update) => !homeless.includes(update));
    await local.clear((kept) => kept.epoch === epoch && keys.has(String(kept.update))).catch(() => undefined);
    return true;
  }
}

/** True for what was written into something that is no longer there. */
function isNowhere(document: Y.Doc, id: Y.ID): boolean {
  if (Y.getState(document.store, id.client) <= id.clock) return false;
  const struct = Y.getItem(document.store, id);
  return !(struct instanceof Y.Item) || struct.deleted;
}
