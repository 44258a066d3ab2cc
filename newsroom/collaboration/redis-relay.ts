import { Redis } from "@hocuspocus/extension-redis";
import type { Extension } from "@hocuspocus/server";

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
  override async onStoreDocument(): Promise<void> {}

  override async afterStoreDocument(): Promise<void> {}

  /** Taking leave of a Redis that is away fails; the connections end all the same. */
  override async onDestroy(): Promise<void> {
    try {
      await super.onDestroy();
    } finally {
      this.pub.disconnect(false);
      this.sub.disconnect(false);
    }
  }
}
