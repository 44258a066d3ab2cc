import { type Configuration, Redis } from "@hocuspocus/extension-redis";
import type { afterLoadDocumentPayload, Extension } from "@hocuspocus/server";

/** How long opening a document waits for what other instances have of it, in milliseconds. */
const JOIN_MS = 2_000;

/**
 * Carries changes and carets between instances at once, where the database would carry them with the next store.
 * @param url `redis://host:port`
 */
export function redisRelay(url: string): Extension {
  const { hostname, port, username, password, protocol, pathname } = new URL(url);
  return new RedisRelay({
    host: hostname,
    port: Number(port || "6379"),
    prefix: "dachzeile",
    options: {
      ...(username === "" ? {} : { username: decodeURIComponent(username) }),
      ...(password === "" ? {} : { password: decodeURIComponent(password) }),
      ...(protocol === "rediss:" ? { tls: {} } : {}),
      ...(pathname.length > 1 ? { db: Number(pathname.slice(1)) } : {}),
    },
  });
}

/**
 * Without the library's lock around storing: an instance that does not get the lock stores nothing and relies on the
 * other's document, which may lack its last changes. Ours store one after the other under the article's lock and merge.
 */
class RedisRelay extends Redis {
  #isLeaving = false;

  constructor(configuration: Partial<Configuration>) {
    super(configuration);
    for (const client of [this.pub, this.sub]) {
      // Without a listener each trial to come back prints where it failed.
      client.on("error", () => undefined);
      client.on("ready", () => {
        client.once(
          "close",
          () => this.#isLeaving || process.stderr.write("co-editing: the connection to Redis is lost\n"),
        );
      });
    }
  }

  /** Nobody waits for a Redis that is away: until it is back, the database tells what was stored. */
  override async afterLoadDocument(payload: afterLoadDocumentPayload): Promise<void> {
    const joined = super.afterLoadDocument(payload).catch(() => undefined);
    await Promise.race([joined, new Promise((resolve) => setTimeout(resolve, JOIN_MS).unref())]);
  }

  override async onStoreDocument(): Promise<void> {}

  override async afterStoreDocument(): Promise<void> {}

  /** Taking leave of a Redis that is away fails; the connections end all the same. */
  override async onDestroy(): Promise<void> {
    this.#isLeaving = true;
    try {
      await super.onDestroy();
    } finally {
      this.pub.disconnect(false);
      this.sub.disconnect(false);
    }
  }
}
