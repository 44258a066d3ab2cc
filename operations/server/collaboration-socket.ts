import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Environment } from "#lib/environment.ts";
import { AccountSockets, type Seat } from "#newsroom/collaboration/account-sockets.ts";
import { Collaboration } from "#newsroom/collaboration/collaboration.ts";
import { FAREWELL_MS, MAX_MESSAGE_BYTES, MAX_STRANGERS } from "#newsroom/collaboration/collaboration-limits.ts";
import { CLOSE_CODES, COLLABORATION_PATH, type Reason, writeReason } from "#newsroom/collaboration/protocol.ts";
import { redisRelay } from "#newsroom/collaboration/redis-relay.ts";
import { findVisitor, type Visitor } from "#newsroom/collaboration/visitor.ts";
import { claimsOfHeaders } from "../../app/session-token.ts";
import { clientAddress, isSameOrigin } from "./request-gate.ts";
import { Strangers } from "./strangers.ts";

export type CollaborationSocket = {
  /** True for a request that asks for co-editing. */
  takes(request: IncomingMessage): boolean;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Stores everything and ends all connections. */
  close(): Promise<void>;
};

/** A request to open a socket, as Node hands it over. */
type Knock = { readonly request: IncomingMessage; readonly socket: Duplex; readonly head: Buffer };

/** How long somebody may take to go is an option that the library's types do not know. */
const OPTIONS = { noServer: true, closeTimeout: FAREWELL_MS };

/** What may come of somebody who is being turned away. */
const MAX_FAREWELL_BYTES = 1024;

const TOO_MANY_SOCKETS = "Sie haben zu viele Artikel auf einmal offen. Schließen Sie einige Fenster.";

/** Opens the co-editing server behind the WebSocket upgrade of our own server. */
export async function openCollaboration(
  environment: Pick<Environment, "SITE_URL" | "REDIS_URL" | "TRUST_PROXY">,
): Promise<CollaborationSocket> {
  const { SITE_URL: siteUrl, REDIS_URL: redisUrl, TRUST_PROXY: trustedProxies } = environment;
  const collaboration = new Collaboration({ extensions: redisUrl === undefined ? [] : [redisRelay(redisUrl)] });
  await collaboration.begin();
  const entrance = new Entrance(collaboration);
  return {
    takes: ({ url }) => url?.split("?", 1)[0] === COLLABORATION_PATH,
    upgrade(request, socket, head) {
      // Until the library takes the socket over nobody else hears that it broke.
      socket.on("error", () => undefined);
      // A browser sends our cookies from foreign pages too, and tells whose page it was.
      if (!isSameOrigin(request, { siteUrl })) return refuse(socket, "403 Forbidden");
      entrance.open({ request, socket, head }, clientAddress(request, trustedProxies));
    },
    close: () => entrance.close(),
  };
}

/** Asks for the session before anything else is heard, and tells whoever has none at once. */
class Entrance {
  readonly #collaboration: Collaboration;
  readonly #accounts = new AccountSockets();
  readonly #strangers = new Strangers(MAX_STRANGERS);
  readonly #sockets = new WebSocketServer({ ...OPTIONS, maxPayload: MAX_MESSAGE_BYTES });
  /** For those who are told why they are turned away, and have nothing to say themselves. */
  readonly #farewells = new WebSocketServer({ ...OPTIONS, maxPayload: MAX_FAREWELL_BYTES });
  #isClosing = false;

  constructor(collaboration: Collaboration) {
    this.#collaboration = collaboration;
  }

  open(knock: Knock, address: string): void {
    if (this.#isClosing) refuse(knock.socket, "503 Service Unavailable");
    else if (!this.#strangers.enter(address)) refuse(knock.socket, "429 Too Many Requests");
    else this.#meet(knock, address).catch(() => knock.socket.destroy());
  }

  async #meet(knock: Knock, address: string): Promise<void> {
    let isStranger = true;
    const leave = () => {
      if (isStranger) this.#strangers.leave(address);
      isStranger = false;
    };
    knock.socket.once("close", leave);
    const visitor = await askWho(knock.request);
    if (knock.socket.destroyed) return;
    if (typeof visitor === "string") this.#turnAway(knock, visitor);
    else if (this.#seat(knock, visitor)) leave();
    else this.#turnAway(knock, "too-much", TOO_MANY_SOCKETS);
  }

  /** @returns false when the account has too many open */
  #seat(knock: Knock, visitor: Visitor): boolean {
    const seat = this.#accounts.enter(visitor.user.id, performance.now(), () => knock.socket.destroy());
    if (seat === null) return false;
    knock.socket.once("close", () => seat.leave());
    this.#takeIn(knock, visitor, seat);
    return true;
  }

  #takeIn({ request, socket, head }: Knock, visitor: Visitor, seat: Seat): void {
    this.#sockets.handleUpgrade(request, socket, head, (opened) => {
      const door = this.#collaboration.receive(opened as unknown as globalThis.WebSocket, visitor, seat);
      socket.on("data", ({ length }: Buffer) => door.countBytes(length));
      opened.on("message", (data, isBinary) => {
        if (isBinary && Buffer.isBuffer(data)) door.hear(new Uint8Array(data));
        else opened.close(1003);
      });
      opened.on("ping", () => door.countPing());
      opened.on("close", (code, reason) => door.end({ code, reason: reason.toString() }));
      ignoreErrors(opened);
    });
  }

  /** A browser cannot read with which words an upgrade was refused: the socket opens and ends with them. */
  #turnAway({ request, socket, head }: Knock, reason: Reason, message = ""): void {
    this.#farewells.handleUpgrade(request, socket, head, (opened) => {
      ignoreErrors(opened);
      opened.close(CLOSE_CODES[reason], writeReason(reason, message));
    });
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#collaboration.close();
    for (const server of [this.#sockets, this.#farewells]) {
      for (const client of server.clients) client.terminate();
      server.close();
    }
  }
}

/** Whose session the request carries; when the database does not answer, the browser comes again. */
async function askWho(request: IncomingMessage): Promise<Visitor | Reason> {
  try {
    return await findVisitor(await claimsOfHeaders(new Headers({ cookie: request.headers.cookie ?? "" })));
  } catch (error) {
    process.stderr.write(`co-editing: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    return "unavailable";
  }
}

/** Too large a message, or none of the protocol: the library closes, and "close" follows. */
function ignoreErrors(socket: WebSocket): void {
  socket.on("error", () => undefined);
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
