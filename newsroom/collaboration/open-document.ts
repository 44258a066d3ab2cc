import { type Document, type Hocuspocus, OutgoingMessage } from "@hocuspocus/server";
import * as Y from "yjs";
import { DocumentGuard } from "../working-copy/document-guard.ts";
import { isStored } from "../working-copy/is-stored.ts";
import { OVERDUE_MS, STORE_RETRY_MS } from "./collaboration-limits.ts";
import { CLOSE_CODES, type Reason, type ServerMessage, writeReason } from "./protocol.ts";

/** Where changes come from that are on the disk already: nothing has to be stored because of them. */
const FROM_DISK = { source: "local", skipStoreHooks: true } as const;

/** Where changes come from that this server made; they are stored like those of people. */
const FROM_SERVER = { source: "local" } as const;

/** How long changes wait for others before somebody is asked, in milliseconds. */
const MISSING_MS = 1_000;

/** How often they are asked for; then they are given up, and come again from whoever has all of them. */
const MISSING_TRIALS = 5;

type Disk = { readonly snapshot: Y.Snapshot; readonly version: number };

/** A document that somebody has open, and what of it is on the disk. */
export class OpenDocument {
  readonly articleId: number;
  readonly epoch: number;
  readonly document: Document;
  readonly guard: DocumentGuard;
  /** Accounts that wrote since the last store, the last one last. */
  readonly writers = new Set<string>();
  /** When the first change since it was opened came. */
  writingSince: Date | null = null;
  /** Nothing of it is stored any more: another document has taken its place. */
  isEnded = false;
  #disk: Disk;
  /** When the oldest change came that may not be on the disk; null while there is none. */
  #unstoredSince: number | null = null;
  #missingTrials = 0;
  #retry: ReturnType<typeof setTimeout> | null = null;
  #missing: ReturnType<typeof setTimeout> | null = null;

  constructor(place: { articleId: number; epoch: number }, document: Document, version: number) {
    this.articleId = place.articleId;
    this.epoch = place.epoch;
    this.document = document;
    this.guard = new DocumentGuard(document);
    this.#disk = { snapshot: Y.snapshot(document), version };
    document.on("update", () => {
      this.#unstoredSince ??= performance.now();
    });
  }

  get isStored(): boolean {
    return isStored(this.document, this.#disk.snapshot);
  }

  noteWriter(userId: string): void {
    this.writingSince ??= new Date();
    this.writers.delete(userId);
    this.writers.add(userId);
  }

  /** True when something waits for longer than a store takes, and nobody tries again already. */
  isOverdue(now: number): boolean {
    if (this.#unstoredSince === null || now - this.#unstoredSince < OVERDUE_MS) return false;
    return this.#retry === null && !this.isStored;
  }

  /** Tells everybody here what is on the disk now. */
  tellStored(disk: Disk): void {
    this.#disk = disk;
    this.#unstoredSince = this.isStored ? null : performance.now();
    this.document.relayStateless(JSON.stringify(this.storedMessage()));
  }

  storedMessage(): ServerMessage {
    const snapshot = Buffer.from(Y.encodeSnapshotV2(this.#disk.snapshot)).toString("base64");
    return { kind: "stored", snapshot, version: this.#disk.version };
  }

  tellNotStored(): void {
    this.document.relayStateless(JSON.stringify({ kind: "not-stored" } satisfies ServerMessage));
  }

  /** Tells everybody here that there are other comments now. */
  tellComments(): void {
    this.document.relayStateless(JSON.stringify({ kind: "comments" } satisfies ServerMessage));
  }

  /** Tries a store again later; one trial is planned at a time. */
  retryStore(store: () => Promise<void>): void {
    this.#retry ??= setTimeout(() => {
      this.#retry = null;
      void store();
    }, STORE_RETRY_MS);
    this.#retry.unref();
  }

  /** Changes wait for others that come before them: asks for those when they do not come by themselves. */
  expectMissing(): void {
    if (this.#isWaiting) this.#missing ??= setTimeout(() => this.#askForMissing(), MISSING_MS);
    else this.#missingTrials = 0;
  }

  get #isWaiting(): boolean {
    const { pendingStructs, pendingDs } = this.document.store;
    return pendingStructs !== null || pendingDs !== null;
  }

  #askForMissing(): void {
    this.#missing = null;
    if (!this.#isWaiting || this.isEnded) return;
    this.#missingTrials += 1;
    if (this.#missingTrials >= MISSING_TRIALS) this.#giveUpWaiting();
    const question = new OutgoingMessage(this.document.name).createSyncMessage().writeFirstSyncStepFor(this.document);
    for (const connection of this.document.getConnections()) connection.send(question.toUint8Array());
    this.expectMissing();
  }

  /** What comes before them may never come, such as from a browser that went: then they would burden every later change. */
  #giveUpWaiting(): void {
    this.document.store.pendingStructs = null;
    this.document.store.pendingDs = null;
    this.guard.renew();
  }

  /** Takes over what is on the disk and was not here. */
  takeFromDisk(state: Uint8Array): void {
    Y.applyUpdate(this.document, state, FROM_DISK);
  }

  /** Takes a change of somebody with what the server had to add to it. */
  takeMended(update: Uint8Array, writer: string): void {
    this.noteWriter(writer);
    Y.applyUpdate(this.document, update, FROM_SERVER);
  }

  forget(): void {
    if (this.#missing !== null) clearTimeout(this.#missing);
    this.#missing = null;
    if (this.#retry !== null) clearTimeout(this.#retry);
    this.#retry = null;
  }

  /** Lets go of a document that another one has replaced; nothing of it is stored any more. */
  end(hocuspocus: Hocuspocus, reason: Reason, message: string): void {
    this.isEnded = true;
    this.forget();
    for (const connection of this.document.getConnections()) dismiss(connection, reason, message);
    void hocuspocus.unloadDocument(this.document);
  }
}

type Dismissable = {
  close(event: { code: number; reason: string }): void;
  readonly webSocket: { close(code?: number, reason?: string): void };
};

/** Ends a connection and says why; the socket goes with it, so that the browser comes back by the front door. */
export function dismiss(connection: Dismissable, reason: Reason, message = ""): void {
  const code = CLOSE_CODES[reason];
  connection.close({ code, reason: writeReason(reason, message) });
  connection.webSocket.close(code, reason);
}
