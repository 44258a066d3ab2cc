import { IncomingMessage } from "@hocuspocus/server";
import type { Seat } from "./account-sockets.ts";
import { ADMISSION_COST, ADMISSION_MS, MAX_SOCKET_DOCUMENTS, MAX_UNREAD_BYTES } from "./collaboration-limits.ts";
import { CLOSE_CODES, type Reason, readDocumentName, writeReason } from "./protocol.ts";
import type { Visitor } from "./visitor.ts";

/** Of the library's kinds of messages the one that asks to be let in. */
const ASKS_TO_COME_IN = 2;

const TOO_FAST = "Dieser Browser sendet mehr, als ein Mensch schreiben kann.";
const TOO_SLOW = "Dieser Browser nimmt nicht ab, was der Server ihm sagt.";
const TOO_MANY_DOCUMENTS = "Dieses Fenster öffnet zu viele Artikel auf einmal.";

type CloseEvent = { readonly code: number; readonly reason: string };

/** Both halves of one open socket, and who may use it how much. */
export type DoorOptions = {
  readonly visitor: Visitor;
  readonly seat: Seat;
  readonly socket: { close(code: number, reason: string): void; readonly bufferedAmount?: number };
  /** Hands a message on to the library. */
  readonly pass: (message: Uint8Array) => void;
  /** Tells the library that the socket has ended. */
  readonly leave: (event: CloseEvent) => void;
};

/**
 * Stands before the library at one socket: counts what comes whatever it is about, lets only names of our documents
 * through, few of them, and ends a socket that asks for none.
 */
export class Door {
  readonly visitor: Visitor;
  readonly #options: DoorOptions;
  readonly #documents = new Set<string>();
  readonly #impatient: ReturnType<typeof setTimeout>;
  #isShut = false;

  constructor(options: DoorOptions) {
    this.#options = options;
    this.visitor = options.visitor;
    this.#impatient = setTimeout(() => this.#shut("unavailable"), ADMISSION_MS);
    this.#impatient.unref();
  }

  /** Counts bytes as they come, also those of a message that never ends. */
  countBytes(count: number): void {
    if (!this.#options.seat.takeBytes(performance.now(), count)) this.#shut("too-much", TOO_FAST);
  }

  /** Counts what says nothing to the library. */
  countPing(): void {
    if (!this.#options.seat.takeMessage(performance.now())) this.#shut("too-much", TOO_FAST);
  }

  hear(message: Uint8Array): void {
    if (this.#isShut) return;
    const address = readAddress(message);
    const weight = address?.kind === ASKS_TO_COME_IN ? ADMISSION_COST : 1;
    if (!this.#options.seat.takeMessage(performance.now(), weight)) this.#shut("too-much", TOO_FAST);
    else if ((this.#options.socket.bufferedAmount ?? 0) > MAX_UNREAD_BYTES) this.#shut("too-much", TOO_SLOW);
    else if (address === null) this.#shut("refused");
    else if (readDocumentName(address.name) === null) this.#shut("not-found");
    else if (this.#isOneTooMany(address.name)) this.#shut("too-much", TOO_MANY_DOCUMENTS);
    else this.#options.pass(message);
  }

  #isOneTooMany(document: string): boolean {
    this.#documents.add(document);
    return this.#documents.size > MAX_SOCKET_DOCUMENTS;
  }

  /** Somebody came in to a document over this socket. */
  noteAdmission(): void {
    clearTimeout(this.#impatient);
  }

  /** The socket has ended. */
  end(event: CloseEvent): void {
    this.#pullTo();
    this.#options.leave(event);
  }

  #pullTo(): void {
    this.#isShut = true;
    clearTimeout(this.#impatient);
  }

  #shut(reason: Reason, message = ""): void {
    if (this.#isShut) return;
    this.#pullTo();
    this.#options.socket.close(CLOSE_CODES[reason], writeReason(reason, message));
  }
}

/** What a message of the library's protocol is about; null for what is none. */
function readAddress(message: Uint8Array): { readonly name: string; readonly kind: number } | null {
  try {
    const incoming = new IncomingMessage(message);
    return { name: incoming.readVarString(), kind: incoming.readVarUint() };
  } catch {
    return null;
  }
}
