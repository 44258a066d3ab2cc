import { randomUUID } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import {
  type beforeHandleAwarenessPayload,
  type beforeSyncPayload,
  type Connection,
  type connectedPayload,
  type Document,
  type Extension,
  Hocuspocus,
  isTransactionOrigin,
  type onAuthenticatePayload,
  type onAwarenessUpdatePayload,
  type onChangePayload,
  type onLoadDocumentPayload,
  type onStatelessPayload,
  type onStoreDocumentPayload,
} from "@hocuspocus/server";
import * as Y from "yjs";
import { type Listening, listen } from "#lib/database/listen.ts";
import { CommandError } from "#lib/errors.ts";
import { DOCUMENT_SCHEMA } from "../working-copy/article-document.ts";
import { RefusedUpdate } from "../working-copy/document-guard.ts";
import { documentOf, openWorkingCopy } from "../working-copy/open-working-copy.ts";
import { RefusedStore, storeWorkingCopy } from "../working-copy/store-working-copy.ts";
import { NEWS_CHANNEL, readNews, type WorkingCopyNews } from "../working-copy/working-copy-news.ts";
import type { Seat } from "./account-sockets.ts";
import {
  CLOSE_STEP_MS,
  MAX_QUEUED_BYTES,
  MAX_SOCKET_DOCUMENTS,
  RIGHTS_PERIOD_MS,
  ROUND_PATIENCE_MS,
  STORE_DELAY_MS,
  STORE_MAX_DELAY_MS,
} from "./collaboration-limits.ts";
import { Door } from "./door.ts";
import { dismiss, OpenDocument } from "./open-document.ts";
import { OwnPresence } from "./own-presence.ts";
import { PresenceRelay } from "./presence.ts";
import { COLLABORATION_PATH, type Reason, readDocumentName, readToken, STORE_NOW, writeReason } from "./protocol.ts";
import { findRights, type Holder, type Rights, type SessionEnd } from "./rights.ts";
import type { Visitor } from "./visitor.ts";
import { participantOf } from "./who-is-here.ts";

export type CollaborationOptions = {
  /** What carries changes between instances quicker than the database does. */
  readonly extensions?: readonly Extension[];
};

/** What a connection is known by. */
type Context = { readonly holder: Holder; readonly sessionEndsAt: Date; readonly presence: OwnPresence };

type Socket = Parameters<Hocuspocus["handleConnection"]>[0];

/** A refusal that the library tells the browser; without words of its own, for the library would log them. */
class Refusal extends Error {
  readonly reason: string;

  constructor(reason: Reason, message = "") {
    super("");
    this.reason = writeReason(reason, message);
  }
}

/**
 * The co-editing server: one shared document for each article that somebody has open. Who comes in is asked of the
 * article's policy, changes are tried before anybody gets them, and what people wrote counts as stored when PostgreSQL
 * says so.
 */
export class Collaboration {
  readonly #instance = randomUUID();
  readonly #open = new Map<string, OpenDocument>();
  readonly #doors = new WeakMap<Request, Door>();
  readonly #presence = new Map<string, PresenceRelay>();
  readonly #hocuspocus: Hocuspocus<Context>;
  #listening: Listening | null = null;
  #watch: ReturnType<typeof setInterval> | null = null;
  /** When the round of questions began that has no answer yet. */
  #roundBeganAt: number | null = null;
  #hasNeighbours = false;

  constructor({ extensions = [] }: CollaborationOptions) {
    this.#hocuspocus = new Hocuspocus<Context>({
      quiet: true,
      debounce: STORE_DELAY_MS,
      maxDebounce: STORE_MAX_DELAY_MS,
      maxUnauthenticatedQueueSize: MAX_QUEUED_BYTES,
      maxPendingDocuments: MAX_SOCKET_DOCUMENTS,
      extensions: [...extensions],
      onAuthenticate: (payload) => this.#admit(payload).catch(asRefusal),
      onLoadDocument: (payload) => this.#load(payload).catch(asRefusal),
      connected: (payload) => this.#greet(payload),
      beforeSync: (payload) => this.#try(payload),
      beforeHandleAwareness: (payload) => this.#sign(payload),
      onAwarenessUpdate: (payload) => this.#tellPresence(payload),
      onChange: (payload) => this.#noteWriter(payload),
      onStateless: (payload) => this.#answer(payload),
      onStoreDocument: (payload) => this.#store(payload),
      beforeUnloadDocument: ({ documentName }) => this.#holdUnstored(documentName),
      afterHandleMessage: async ({ documentName }) => this.#open.get(documentName)?.expectMissing(),
      afterUnloadDocument: ({ documentName }) => this.#forget(documentName),
    });
  }

  /** Begins to listen to other instances and to watch rights. */
  async begin(): Promise<void> {
    this.#listening = await listen({
      role: "dachzeile_newsroom",
      channel: NEWS_CHANNEL,
      onPayload: (payload) => void this.#hear(readNews(payload)).catch(report),
      onReconnected: () => void this.#catchUp().catch(report),
    });
    this.#watch = setInterval(() => void this.#goRound(), RIGHTS_PERIOD_MS);
    this.#watch.unref();
  }

  /** Takes up a socket of somebody with a session; whoever opened it hands over what comes. */
  receive(socket: Socket, visitor: Visitor, seat: Seat): Door {
    const request = new Request(`http://localhost${COLLABORATION_PATH}`);
    const connection = this.#hocuspocus.handleConnection(socket, request);
    const pass = (message: Uint8Array) => connection.handleMessage(message);
    const leave = (event: { code: number; reason: string }) => connection.handleClose(event);
    const door = new Door({ visitor, seat, socket, pass, leave });
    this.#doors.set(request, door);
    return door;
  }

  /** Stores what is not stored yet and lets everybody go; what does not answer keeps nothing else open. */
  async close(): Promise<void> {
    if (this.#watch !== null) clearInterval(this.#watch);
    await finish(Promise.all([...this.#open.values()].map((open) => this.#storeNow(open))));
    for (const { document } of this.#open.values()) {
      for (const connection of document.getConnections()) dismiss(connection, "unavailable");
    }
    for (const relay of this.#presence.values()) relay.close();
    await finish(this.#listening?.close());
    await finish(this.#hocuspocus.hooks("onDestroy", { instance: this.#hocuspocus }));
  }

  /** The token says which account the page was made for. */
  async #admit({ request, documentName, connectionConfig, token }: onAuthenticatePayload): Promise<Context> {
    const door = this.#doors.get(request);
    if (door === undefined) throw new Refusal("signed-out");
    const { user, endsAt } = door.visitor;
    if (endsAt.getTime() <= Date.now()) throw new Refusal("signed-out");
    const page = readToken(token);
    if (page.userId !== user.id) throw new Refusal("other-person");
    if (page.schema !== DOCUMENT_SCHEMA) throw new Refusal("outdated");
    const place = readDocumentName(documentName);
    if (place === null) throw new Refusal("not-found");
    const holder = { userId: user.id, sessionVersion: user.sessionVersion, articleId: place.articleId };
    const [rights = "signed-out"] = await findRights([holder]);
    if (typeof rights === "string") throw new Refusal(rights);
    if (!rights.mayView) throw new Refusal("not-found");
    const { epoch } = await openWorkingCopy(place.articleId);
    if (epoch !== place.epoch) throw new Refusal("renewed");
    connectionConfig.readOnly = !rights.mayEdit;
    door.noteAdmission();
    return { holder, sessionEndsAt: endsAt, presence: new OwnPresence(participantOf(user)) };
  }

  async #load({ documentName, document }: onLoadDocumentPayload): Promise<void> {
    const place = readDocumentName(documentName);
    if (place === null) throw new Refusal("not-found");
    const opened = await openWorkingCopy(place.articleId);
    // Nothing of a failed or replaced document is ever stored: it does not come to life.
    if (opened.epoch !== place.epoch) throw new Refusal("renewed");
    Y.applyUpdate(document, opened.state);
    this.#open.set(documentName, new OpenDocument(place, document, opened.version));
    this.#presence.set(documentName, new PresenceRelay({ ...place, instance: this.#instance }, document));
  }

  async #greet({ documentName, connection }: connectedPayload<Context>): Promise<void> {
    const open = this.#open.get(documentName);
    if (open === undefined) return;
    connection.sendStateless(JSON.stringify(open.storedMessage()));
    // Another instance may have brought words and died before it stored them.
    void this.#storeOverdue(open).catch(report);
  }

  async #try({ documentName, type, payload, connection, context }: beforeSyncPayload<Context>): Promise<void> {
    // A question for what is missing changes nothing; who may only read is not heard.
    if (type === 0 || connection.readOnly) return;
    try {
      const open = this.#open.get(documentName);
      const whole = open?.guard.try(payload);
      // What was mended comes with what it mends: nobody sees the one without the other.
      if (whole !== payload && whole !== undefined) open?.takeMended(whole, context.holder.userId);
    } catch (error) {
      if (!(error instanceof RefusedUpdate)) throw error;
      const reason = error.kind === "incomplete" ? "incomplete" : "refused";
      dismiss(connection, reason, error.message);
      throw new Refusal(reason);
    }
  }

  /** Names and colours are ours to say; what another instance tells was signed there. */
  async #sign({ states, context, awareness }: beforeHandleAwarenessPayload<Context>): Promise<void> {
    context?.presence.keep(states, awareness.getStates());
  }

  async #tellPresence(payload: onAwarenessUpdatePayload<Context>): Promise<void> {
    const { documentName, added, updated, removed, transactionOrigin } = payload;
    const isHeard = isTransactionOrigin(transactionOrigin) && transactionOrigin.source === "local";
    if (this.#hasNeighbours && !isHeard) this.#presence.get(documentName)?.tell([...added, ...updated, ...removed]);
  }

  async #noteWriter({ documentName, context, connection }: onChangePayload<Context>): Promise<void> {
    if (connection !== undefined) this.#open.get(documentName)?.noteWriter(context.holder.userId);
  }

  async #answer({ documentName, payload, connection }: onStatelessPayload): Promise<void> {
    const open = this.#open.get(documentName);
    if (open === undefined || payload !== STORE_NOW) return;
    if (open.isStored) connection.sendStateless(JSON.stringify(open.storedMessage()));
    else await this.#storeNow(open);
  }

  async #storeNow(open: OpenDocument): Promise<void> {
    if (open.isStored || open.isEnded) return;
    await this.#hocuspocus.storeDocumentHooks(open.document, this.#storePayload(open.document), true);
  }

  #storePayload(document: Document): onStoreDocumentPayload<Context> {
    return {
      instance: this.#hocuspocus,
      clientsCount: document.getConnectionsCount(),
      document,
      documentName: document.name,
      lastContext: {} as Context,
      lastTransactionOrigin: { source: "local" },
    };
  }

  async #store({ documentName }: onStoreDocumentPayload<Context>): Promise<void> {
    const open = this.#open.get(documentName);
    if (open === undefined || open.isEnded) return;
    // Who asked while the same words were on their way; a writer may be told of a moment after the words.
    if (open.isStored && open.writers.size === 0) return;
    const writers = [...open.writers];
    open.writers.clear();
    const { articleId, epoch, document } = open;
    try {
      const writingSince = open.writingSince ?? new Date();
      const order = { articleId, epoch, document, writers, writingSince, instance: this.#instance };
      const stored = await storeWorkingCopy(order);
      if (stored.beyond !== null) open.takeFromDisk(stored.beyond);
      open.tellStored(stored);
    } catch (error) {
      if (error instanceof RefusedStore) return open.end(this.#hocuspocus, "renewed", error.message);
      for (const writer of writers) open.noteWriter(writer);
      open.tellNotStored();
      open.retryStore(() => this.#storeNow(open));
      // The library keeps the document then.
      throw error;
    }
  }

  async #holdUnstored(documentName: string): Promise<void> {
    const open = this.#open.get(documentName);
    if (open === undefined || open.isEnded || open.isStored) return;
    // It goes when that is done.
    void this.#storeNow(open);
    throw new Refusal("unavailable");
  }

  async #forget(documentName: string): Promise<void> {
    this.#presence.get(documentName)?.close();
    this.#presence.delete(documentName);
    this.#open.get(documentName)?.forget();
    this.#open.delete(documentName);
  }

  #documentsOf(articleId: number): readonly OpenDocument[] {
    return [...this.#open.values()].filter((open) => open.articleId === articleId && !open.isEnded);
  }

  async #hear(news: WorkingCopyNews | null): Promise<void> {
    if (news === null || ("from" in news && news.from === this.#instance)) return;
    for (const open of this.#documentsOf(news.articleId)) {
      if (news.kind === "presence") this.#presence.get(open.document.name)?.hear(news.update);
      else if (news.kind === "comments") open.tellComments();
      else await this.#takeFromDisk(open);
    }
  }

  async #catchUp(): Promise<void> {
    for (const open of this.#open.values()) if (!open.isEnded) await this.#takeFromDisk(open);
  }

  /** What is on the disk is the truth: its changes come in, and a document that was replaced ends. */
  async #takeFromDisk(open: OpenDocument): Promise<void> {
    const opened = await openWorkingCopy(open.articleId);
    if (opened.epoch !== open.epoch) return open.end(this.#hocuspocus, "renewed", "");
    open.takeFromDisk(opened.state);
    open.tellStored({ snapshot: Y.snapshot(documentOf(opened.state)), version: opened.version });
    if (open.document.getConnectionsCount() === 0) await this.#hocuspocus.unloadDocument(open.document);
  }

  /** One round at a time; a database that answers nothing at all holds up no later ones. */
  async #goRound(): Promise<void> {
    const now = performance.now();
    if (this.#roundBeganAt !== null && now - this.#roundBeganAt < ROUND_PATIENCE_MS) return;
    this.#roundBeganAt = now;
    await this.#watchRights().catch(report);
    for (const open of this.#open.values()) void this.#storeOverdue(open).catch(report);
    await this.#countNeighbours().catch(report);
    if (this.#roundBeganAt === now) this.#roundBeganAt = null;
  }

  async #watchRights(): Promise<void> {
    const connections = [...this.#open.values()].flatMap(({ document }) => document.getConnections());
    if (connections.length === 0) return;
    const rights = await findRights(connections.map(({ context }) => context.holder));
    for (const [index, connection] of connections.entries()) reconsider(connection, rights[index]);
  }

  async #countNeighbours(): Promise<void> {
    this.#hasNeighbours = this.#open.size > 0 && ((await this.#listening?.countListeners()) ?? 0) > 1;
  }

  /** Stores what the instance that it came from should have stored by now. */
  async #storeOverdue(open: OpenDocument): Promise<void> {
    const isStoring = this.#hocuspocus.debouncer.isCurrentlyExecuting(`onStoreDocument-${open.document.name}`);
    if (!isStoring && open.isOverdue(performance.now())) await this.#storeNow(open);
  }
}

function reconsider(connection: Connection<Context>, rights: Rights | SessionEnd | undefined): void {
  if (rights === undefined) return;
  if (typeof rights === "string") dismiss(connection, rights);
  // The browser comes back with the session that it has now; without one the door tells it so.
  else if (connection.context.sessionEndsAt.getTime() <= Date.now()) dismiss(connection, "unavailable");
  else if (!rights.mayView) dismiss(connection, "not-found");
  else if (rights.mayEdit === connection.readOnly) dismiss(connection, "rights-changed", rights.reason);
}

/** Waits for one step of shutting down, not for ever; a failure is told and hinders no other step. */
async function finish(step: Promise<unknown> | undefined): Promise<void> {
  await Promise.race([step, setTimeout(CLOSE_STEP_MS, undefined, { ref: false })]).catch(report);
}

/** What is no refusal of ours is a fault, such as a database that does not answer: the browser comes again. */
function asRefusal(error: unknown): never {
  if (error instanceof Refusal) throw error;
  if (error instanceof CommandError) throw new Refusal("not-found", error.message);
  report(error);
  throw new Refusal("unavailable");
}

function report(error: unknown): void {
  process.stderr.write(`co-editing: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
