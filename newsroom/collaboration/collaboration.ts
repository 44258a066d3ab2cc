import { randomUUID } from "node:crypto";
import {
  type beforeHandleAwarenessPayload,
  type beforeHandleMessagePayload,
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
import type { SessionUser } from "../people/user-queries.ts";
import { DOCUMENT_SCHEMA } from "../working-copy/article-document.ts";
import { RefusedUpdate } from "../working-copy/document-guard.ts";
import { documentOf, openWorkingCopy } from "../working-copy/open-working-copy.ts";
import { RefusedStore, storeWorkingCopy } from "../working-copy/store-working-copy.ts";
import { NEWS_CHANNEL, readNews, type WorkingCopyNews } from "../working-copy/working-copy-news.ts";
import { RIGHTS_PERIOD_MS, STORE_DELAY_MS, STORE_MAX_DELAY_MS } from "./collaboration-limits.ts";
import { MessageRate } from "./message-rate.ts";
import { dismiss, OpenDocument } from "./open-document.ts";
import { PresenceRelay } from "./presence.ts";
import { type Reason, readDocumentName, readToken, STORE_NOW, writeReason } from "./protocol.ts";
import { findRights, type Holder } from "./rights.ts";
import { type Participant, participantOf } from "./who-is-here.ts";

export type CollaborationOptions = {
  /** Whose session the headers of a request carry, asked of the database. */
  readonly authenticate: (headers: Headers) => Promise<SessionUser | null>;
  /** What carries changes between instances quicker than the database does. */
  readonly extensions?: readonly Extension[];
};

/** What a connection is known by. */
type Context = { readonly holder: Holder; readonly participant: Participant; readonly rate: MessageRate };

/** A refusal that the library tells the browser; without words of its own, for the library would log them. */
class Refusal extends Error {
  readonly reason: string;

  constructor(reason: Reason, message = "") {
    super("");
    this.reason = writeReason(reason, message);
  }
}

/** Most characters of what one browser tells of itself. */
const MAX_PRESENCE_LENGTH = 4_000;

/**
 * The co-editing server: one shared document for each article that somebody has open. Who comes in is asked of the
 * article's policy, changes are tried before anybody gets them, and what people wrote counts as stored when PostgreSQL
 * says so.
 */
export class Collaboration {
  readonly #options: CollaborationOptions;
  readonly #instance = randomUUID();
  readonly #open = new Map<string, OpenDocument>();
  readonly #presence = new Map<string, PresenceRelay>();
  readonly #hocuspocus: Hocuspocus<Context>;
  #listening: Listening | null = null;
  #watch: ReturnType<typeof setInterval> | null = null;
  #hasNeighbours = false;

  constructor(options: CollaborationOptions) {
    this.#options = options;
    this.#hocuspocus = new Hocuspocus<Context>({
      quiet: true,
      debounce: STORE_DELAY_MS,
      maxDebounce: STORE_MAX_DELAY_MS,
      extensions: [...(options.extensions ?? [])],
      onAuthenticate: (payload) => this.#admit(payload).catch(asRefusal),
      onLoadDocument: (payload) => this.#load(payload).catch(asRefusal),
      connected: (payload) => this.#greet(payload),
      beforeHandleMessage: (payload) => this.#count(payload),
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
    this.#watch = setInterval(() => void this.#watchRights().catch(report), RIGHTS_PERIOD_MS);
    this.#watch.unref();
  }

  /** What the server calls for each socket that wants to come in. */
  handleConnection(socket: Parameters<Hocuspocus["handleConnection"]>[0], request: Request) {
    return this.#hocuspocus.handleConnection(socket, request);
  }

  /** Stores what is not stored yet and lets everybody go. */
  async close(): Promise<void> {
    if (this.#watch !== null) clearInterval(this.#watch);
    await Promise.all([...this.#open.values()].map((open) => this.#storeNow(open)));
    for (const { document } of this.#open.values()) {
      for (const connection of document.getConnections()) dismiss(connection, "unavailable");
    }
    for (const relay of this.#presence.values()) relay.close();
    await this.#listening?.close();
    await this.#hocuspocus.hooks("onDestroy", { instance: this.#hocuspocus });
  }

  /** The token says which account the page was made for. */
  async #admit({ requestHeaders, documentName, connectionConfig, token }: onAuthenticatePayload): Promise<Context> {
    const user = await this.#options.authenticate(requestHeaders);
    if (user === null) throw new Refusal("signed-out");
    const page = readToken(token);
    if (page.userId !== user.id) throw new Refusal("other-person");
    if (page.schema !== DOCUMENT_SCHEMA) throw new Refusal("outdated");
    const place = readDocumentName(documentName);
    if (place === null) throw new Refusal("not-found");
    const holder = { userId: user.id, sessionVersion: user.sessionVersion, articleId: place.articleId };
    const [rights] = await findRights([holder]);
    if (rights === undefined || rights === null) throw new Refusal("signed-out");
    if (!rights.mayView) throw new Refusal("not-found");
    const { epoch } = await openWorkingCopy(place.articleId);
    if (epoch !== place.epoch) throw new Refusal("renewed");
    connectionConfig.readOnly = !rights.mayEdit;
    return { holder, participant: participantOf(user), rate: new MessageRate(performance.now()) };
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
    if (open !== undefined) connection.sendStateless(JSON.stringify(open.storedMessage()));
  }

  async #count({ context, connection }: beforeHandleMessagePayload<Context>): Promise<void> {
    if (context.rate.take(performance.now())) return;
    dismiss(connection, "too-much");
    throw new Refusal("too-much");
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

  /** Names and colours are ours to say. */
  async #sign({ states, context }: beforeHandleAwarenessPayload<Context>): Promise<void> {
    for (const state of states.values()) {
      if (JSON.stringify(state).length > MAX_PRESENCE_LENGTH) throw new Refusal("refused");
      if (context !== undefined) state["user"] = context.participant;
    }
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
    if (open !== undefined && !open.isEnded && !open.isStored) throw new Refusal("unavailable");
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

  async #watchRights(): Promise<void> {
    const connections = [...this.#open.values()].flatMap(({ document }) => document.getConnections());
    const rights = await findRights(connections.map(({ context }) => context.holder));
    for (const [index, connection] of connections.entries()) reconsider(connection, rights[index]);
    this.#hasNeighbours = connections.length > 0 && ((await this.#listening?.countListeners()) ?? 0) > 1;
  }
}

function reconsider(connection: Connection, rights: Awaited<ReturnType<typeof findRights>>[number] | undefined): void {
  if (rights === undefined) return;
  if (rights === null) dismiss(connection, "signed-out");
  else if (!rights.mayView) dismiss(connection, "not-found");
  else if (rights.mayEdit === connection.readOnly) dismiss(connection, "rights-changed", rights.reason);
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
