import { HocuspocusProvider } from "@hocuspocus/provider";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { readCaret } from "#editor/co-editing/read-caret.ts";
import {
  documentName,
  type Reason,
  readReason,
  readServerMessage,
  reasonOfCode,
  STORE_NOW,
  writeToken,
} from "#newsroom/collaboration/protocol.ts";
import { FROM_MENDING, keepStructure } from "#newsroom/working-copy/mend-structure.ts";
import { type CopyState, copyState } from "./copy-state.ts";
import { EndableSocket } from "./endable-socket.ts";
import type { LocalCopy } from "./local-copy.ts";
import { socketAddress } from "./socket-address.ts";
import { UnstoredWords } from "./unstored-words.ts";

/** The document as the server gave it. */
export type GivenCopy = {
  readonly epoch: number;
  readonly version: number;
  /** One Yjs update with everything, in base64. */
  readonly state: string;
};

export type SessionOptions = {
  readonly articleId: number;
  /** Whose words these are. */
  readonly userId: string;
  readonly given: GivenCopy;
  readonly local: LocalCopy;
  readonly onState: (state: CopyState) => void;
  /** Words of an older document were put aside. */
  readonly onPutAside: () => void;
  /** This document cannot be written on; the page takes the present one. */
  readonly onEnded: (ending: CopyEnding) => void;
};

export type CopyEnding = { readonly reason: Reason; readonly message: string };

type Connection = { readonly socket: EndableSocket; readonly provider: HocuspocusProvider };

/** After these nothing more is merged. */
const ENDINGS: ReadonlySet<Reason> = new Set(["refused", "renewed", "not-found", "rights-changed", "outdated"]);

/** Origin of what came from this browser's own disk. */
const FROM_LOCAL = "local-copy";
const FROM_PAGE = "page";

/** Pauses between attempts to connect, in milliseconds. */
const RECONNECTION = { delay: 500, minDelay: 500, maxDelay: 5_000 } as const;

/** Pause before a server that could not answer is asked again, in milliseconds. */
const COME_AGAIN_MS = 3_000;

/** A connection that is away shorter is not told of, in milliseconds. */
const AWAY_MS = 3_000;
/** How long this browser's own disk is waited for before the server is, in milliseconds. */
const LOCAL_PATIENCE_MS = 2_000;
/** How long leaving or publishing waits for the server's disk, in milliseconds. */
const FLUSH_MS = 10_000;

/**
 * One article's document in this browser: written here first, kept on this browser's disk until the server says that it
 * is on its own, merged with what others write. Nothing waits for the network. The document is there at once, on the
 * server too, where pages are drawn first; the rest begins in the browser.
 */
export class WorkingCopySession {
  readonly document = new Y.Doc();
  /** "comments" when there are other ones, "connected" after a time in which nothing was heard. */
  readonly news = new EventTarget();
  readonly #options: SessionOptions;
  readonly #unstored: UnstoredWords;
  readonly #waiting = new Set<() => void>();
  #awareness: Awareness | null = null;
  #connection: Connection | null = null;
  #version: number;
  #isDelayed = false;
  #isConnected = false;
  #isSignedOut = false;
  #isDisabled = false;
  #keptOut = "";
  #hasEnded = false;
  /** The server hears nothing of what is written here. */
  #isReadOnly = false;
  #isLongAway = false;
  #isLeft = false;
  #mendings: (() => void) | null = null;
  #awayTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: SessionOptions) {
    this.#options = options;
    const { given } = options;
    this.#version = given.version;
    Y.applyUpdate(this.document, bytesOf(given.state), FROM_PAGE);
    this.#unstored = new UnstoredWords({
      document: this.document,
      epoch: given.epoch,
      local: options.local,
      onWritten: () => this.#tell(),
    });
  }

  /** Who else is here and where; in the browser only. */
  get awareness(): Awareness {
    this.#awareness ??= new Awareness(this.document);
    return this.#awareness;
  }

  /** Raised with every document that takes the place of another one. */
  get epoch(): number {
    return this.#options.given.epoch;
  }

  /** The article's version on the server's disk, as it told last. */
  get version(): number {
    return this.#version;
  }

  /** True when nothing more that is written here is merged. */
  get hasEnded(): boolean {
    return this.#hasEnded;
  }

  /** True as long as the server takes this person for a reader; who may write now is let in anew within seconds. */
  get isReadOnly(): boolean {
    return this.#connection?.provider.authorizedScope === "readonly";
  }

  /** True when the page has let go of it. */
  get isClosed(): boolean {
    return this.#connection === null;
  }

  /** Everything that this page shows is safe elsewhere: this browser need not keep it. */
  forgetShown(): Promise<void> {
    return this.#unstored.forgetShown();
  }

  get hasUnstored(): boolean {
    return !this.#unstored.isEmpty;
  }

  /** True when closing the browser now would lose words. */
  get isInDanger(): boolean {
    return this.hasUnstored && !this.#unstored.isLocal;
  }

  /** Takes up what an earlier page of this browser could not store, then connects. A page that comes back goes on. */
  async begin(): Promise<void> {
    this.#isLeft = false;
    if (this.#connection !== null) return;
    const connection = this.#open();
    this.#connection = connection;
    this.document.off("update", this.#tellDeaf);
    this.document.on("update", this.#keep);
    this.#mendings = keepStructure(this.document);
    await Promise.race([this.#takeUp().catch(() => undefined), pause(LOCAL_PATIENCE_MS)]);
    if (this.#connection !== connection) return;
    connection.provider.attach();
    this.#planAway();
    window.addEventListener("offline", this.#noteOffline);
    window.addEventListener("online", this.#noteOnline);
    void connection.socket.connect();
  }

  async #takeUp(): Promise<void> {
    const { hasAside } = await this.#unstored.takeUp(FROM_LOCAL);
    this.#tell();
    if (hasAside) this.#options.onPutAside();
  }

  /** The browser knows at once that the network is gone; a connection may seem to live on for half a minute. */
  readonly #noteOffline = (): void => {
    this.#isLongAway = true;
    this.#connection?.socket.end();
    this.#tell();
  };

  readonly #noteOnline = (): void => {
    if (!this.#isSignedOut) this.#comeBack();
  };

  /** Asks the server to store now; true when it has everything that was written here. A page that was let go knows nothing. */
  async flush(): Promise<boolean> {
    const until = Date.now() + FLUSH_MS;
    this.#connection?.provider.sendStateless(STORE_NOW);
    while (this.hasUnstored && !this.#isOver && Date.now() < until) await this.#news(until - Date.now());
    return !this.hasUnstored && !this.isClosed;
  }

  /** Nothing more is stored of it. */
  get #isOver(): boolean {
    return this.#connection === null || this.#hasEnded;
  }

  /** Tries at once, after signing in again. */
  reconnect(): void {
    this.#isSignedOut = false;
    this.#isDisabled = false;
    this.#connection?.socket.end();
    this.#comeBack();
    this.#tell();
  }

  #comeBack(): void {
    if (!this.#hasEnded) void this.#connection?.socket.connect();
  }

  /** The page is left: the last words still go on their way, unless it comes back meanwhile. */
  async leave(): Promise<void> {
    this.#isLeft = true;
    if (this.hasUnstored) await this.flush();
    if (this.#isLeft) this.close();
  }

  /** Ends the connection; the document stays as it is. */
  close(): void {
    const connection = this.#connection;
    this.#connection = null;
    this.document.off("update", this.#keep);
    this.document.on("update", this.#tellDeaf);
    this.#mendings?.();
    this.#unstored.close();
    window.removeEventListener("offline", this.#noteOffline);
    window.removeEventListener("online", this.#noteOnline);
    if (this.#awayTimer !== null) clearTimeout(this.#awayTimer);
    this.#awayTimer = null;
    connection?.provider.destroy();
    connection?.socket.destroy();
    this.#awareness = null;
    this.#wake();
  }

  /** Nobody writes on a page that was let go; should it happen, it is said that nothing keeps these words. */
  readonly #tellDeaf = (_update: Uint8Array, _origin: unknown, _document: Y.Doc, { local }: Y.Transaction): void => {
    if (local) this.#options.onState({ kind: "offline", isLocal: false });
  };

  #open(): Connection {
    const { articleId, userId, given } = this.#options;
    const socket = new EndableSocket({
      ...RECONNECTION,
      url: socketAddress(),
      autoConnect: false,
      onClose: ({ event }) => this.#noteClose(event.code, event.reason),
    });
    const provider = new HocuspocusProvider({
      websocketProvider: socket,
      name: documentName(articleId, given.epoch),
      document: this.document,
      awareness: this.awareness,
      token: writeToken(userId),
      onMessage: readCaret,
      onAuthenticated: ({ scope }) => this.#noteScope(scope === "readonly"),
      onSynced: () => this.#noteConnected(),
      onAuthenticationFailed: ({ reason }) => this.#noteRefusal(readReason(reason)),
      onStateless: ({ payload }) => this.#hear(payload),
      // Comes before the socket is closed, with the words that a closing socket has no room for.
      onClose: ({ event }) => this.#settle(readReason(event.reason)),
    });
    return { socket, provider };
  }

  readonly #keep = (update: Uint8Array, origin: unknown): void => {
    if (origin === FROM_LOCAL) return;
    this.#unstored.add(update, origin !== this.#connection?.provider && origin !== FROM_MENDING);
    this.#refuseUnheard();
    this.#tell();
  };

  #noteScope(isReadOnly: boolean): void {
    this.#isReadOnly = isReadOnly;
    this.#refuseUnheard();
  }

  /** Somebody wrote without a connection and lost the right meanwhile; no store would ever come. */
  #refuseUnheard(): void {
    if (this.#isReadOnly && this.hasUnstored) this.#settle({ reason: "rights-changed", message: "" });
  }

  #noteConnected(): void {
    this.#isConnected = true;
    this.#isSignedOut = false;
    this.#isLongAway = false;
    this.#keptOut = "";
    if (this.#awayTimer !== null) clearTimeout(this.#awayTimer);
    this.#awayTimer = null;
    void this.#checkWhole();
    this.news.dispatchEvent(new Event("connected"));
    this.#tell();
  }

  async #checkWhole(): Promise<void> {
    if (!(await this.#unstored.putHomelessAside())) return;
    this.#options.onPutAside();
    this.#settle({ reason: "renewed", message: "" });
  }

  #noteClose(code: number, text: string): void {
    this.#isConnected = false;
    this.#planAway();
    this.#settle({ reason: reasonOfCode(code), message: readReason(text).message });
  }

  #planAway(): void {
    this.#awayTimer ??= setTimeout(() => {
      this.#awayTimer = null;
      this.#isLongAway = !this.#isConnected;
      this.#tell();
    }, AWAY_MS);
  }

  /** Nobody is let in now; where that may change by itself, the page comes again. */
  #noteRefusal(refusal: { readonly reason: Reason | null; readonly message: string }): void {
    this.#settle(refusal);
    const { reason } = refusal;
    if (reason !== null && reason !== "unavailable") return;
    const connection = this.#connection;
    this.#connection?.socket.end();
    setTimeout(() => this.#connection === connection && this.#comeBack(), COME_AGAIN_MS);
  }

  /** What the server's last word means for this page; of most of them the library comes back by itself. */
  #settle({ reason, message }: { readonly reason: Reason | null; readonly message: string }): void {
    if (this.#connection === null) return;
    // The library tries again by itself.
    if (reason === "too-much" && message !== "") this.#keptOut = message;
    if (reason === "signed-out" || reason === "other-person" || reason === "disabled") {
      this.#isSignedOut = true;
      this.#isDisabled = reason === "disabled";
      this.#connection?.socket.end();
    } else if (reason !== null && ENDINGS.has(reason) && !this.#hasEnded) {
      this.#hasEnded = true;
      this.#options.onState({ kind: "ended" });
      this.#connection?.socket.end();
      this.#options.onEnded({ reason, message });
    }
    this.#tell();
    this.#wake();
  }

  #hear(payload: string): void {
    const message = readServerMessage(payload);
    if (message === null) return;
    if (message.kind === "comments") return void this.news.dispatchEvent(new Event("comments"));
    this.#isDelayed = message.kind === "not-stored";
    if (message.kind === "stored") {
      this.#version = message.version;
      this.#unstored.compare(Y.decodeSnapshotV2(bytesOf(message.snapshot)));
    }
    this.#tell();
    this.#wake();
  }

  #tell(): void {
    if (this.#isOver) return;
    this.#options.onState(
      copyState({
        isConnected: this.#isConnected,
        isSignedOut: this.#isSignedOut,
        isDisabled: this.#isDisabled,
        keptOut: this.#keptOut,
        isLongAway: this.#isLongAway,
        hasUnstored: this.hasUnstored,
        isDelayed: this.#isDelayed,
        isLocal: this.#unstored.seemsLocal,
      }),
    );
  }

  /** The next thing that the server tells, or the end of patience, in milliseconds. */
  #news(patience: number): Promise<void> {
    return new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        this.#waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(done, patience);
      this.#waiting.add(done);
    });
  }

  #wake(): void {
    for (const done of [...this.#waiting]) done();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
