import pg from "pg";
import { type DatabaseRole, databaseUrl } from "./database-url.ts";

export type Listening = {
  /** Connections that listen under the same name, this one included; 0 while there is none. */
  countListeners(): Promise<number>;
  close(): Promise<void>;
};

type ListenOptions = {
  readonly role: DatabaseRole;
  readonly channel: string;
  readonly onPayload: (payload: string) => void;
  /** After a time without a connection: what was told meanwhile did not arrive. */
  readonly onReconnected: () => void;
};

const RETRY_MS = 1_000;

/** A connection that answers nothing for this long, in milliseconds, is taken for broken. */
const PATIENCE_MS = 5_000;

/** Listens on a channel of PostgreSQL, over a connection of its own that is opened again whenever it breaks. */
export async function listen(options: ListenOptions): Promise<Listening> {
  const listener = new Listener(options);
  await listener.connect();
  return listener;
}

class Listener implements Listening {
  readonly #options: ListenOptions;
  #client: pg.Client | null = null;
  #isClosed = false;
  #retry: ReturnType<typeof setTimeout> | null = null;

  constructor(options: ListenOptions) {
    this.#options = options;
  }

  async connect(): Promise<void> {
    const { role, channel, onPayload } = this.#options;
    const client = new pg.Client({
      connectionString: databaseUrl(role),
      options: `-c role=${role}`,
      application_name: channel,
      keepAlive: true,
      connectionTimeoutMillis: PATIENCE_MS,
      query_timeout: PATIENCE_MS,
    });
    client.on("notification", ({ payload }) => onPayload(payload ?? ""));
    // Without a listener a broken connection would end the process; what follows is the same as after its end.
    client.on("error", () => this.#reconnect(client));
    client.on("end", () => this.#reconnect(client));
    try {
      await client.connect();
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.#client = client;
  }

  async countListeners(): Promise<number> {
    const client = this.#client;
    if (client === null) return 0;
    try {
      const answer = await client.query<{ total: number }>(
        "SELECT count(*)::int AS total FROM pg_stat_activity WHERE application_name = $1",
        [this.#options.channel],
      );
      return answer.rows[0]?.total ?? 0;
    } catch (error) {
      // Whoever does not answer tells nothing either: another connection takes its place.
      this.#reconnect(client);
      void client.end().catch(() => undefined);
      throw error;
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#retry !== null) clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = null;
    await client?.end();
  }

  #reconnect(client: pg.Client): void {
    if (this.#isClosed || this.#client !== client) return;
    this.#client = null;
    this.#plan();
  }

  #plan(): void {
    this.#retry = setTimeout(() => {
      this.connect().then(
        () => this.#options.onReconnected(),
        () => this.#isClosed || this.#plan(),
      );
    }, RETRY_MS);
  }
}
