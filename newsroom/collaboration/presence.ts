import type { Document } from "@hocuspocus/server";
import { applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import { newsroomDatabase } from "../newsroom-database.ts";
import { tellNews } from "../working-copy/working-copy-news.ts";

/** Carets move with every key: one message in this time tells the other instances, in milliseconds. */
const PRESENCE_PERIOD_MS = 300;

/** Origin of what other instances told; it is not told back to them. */
const FROM_OTHERS = { source: "local", skipStoreHooks: true } as const;

/** Tells the other instances who is in one document and where. */
export class PresenceRelay {
  readonly #articleId: number;
  readonly #instance: string;
  readonly #document: Document;
  readonly #changed = new Set<number>();
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(place: { articleId: number; instance: string }, document: Document) {
    this.#articleId = place.articleId;
    this.#instance = place.instance;
    this.#document = document;
  }

  tell(clients: readonly number[]): void {
    for (const client of clients) this.#changed.add(client);
    this.#timer ??= setTimeout(() => void this.#send(), PRESENCE_PERIOD_MS);
  }

  hear(update: string): void {
    applyAwarenessUpdate(this.#document.awareness, Buffer.from(update, "base64"), FROM_OTHERS);
  }

  close(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
  }

  async #send(): Promise<void> {
    this.#timer = null;
    const clients = [...this.#changed];
    this.#changed.clear();
    const update = Buffer.from(encodeAwarenessUpdate(this.#document.awareness, clients)).toString("base64");
    const news = { kind: "presence", articleId: this.#articleId, from: this.#instance, update } as const;
    // A caret that is shown late is no loss; the next one is told anew.
    await tellNews(newsroomDatabase(), news).catch(() => undefined);
  }
}
