import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { type WebSocket, WebSocketServer } from "ws";
import type { Environment } from "#lib/environment.ts";
import { Collaboration } from "#newsroom/collaboration/collaboration.ts";
import { MAX_MESSAGE_BYTES } from "#newsroom/collaboration/collaboration-limits.ts";
import { COLLABORATION_PATH } from "#newsroom/collaboration/protocol.ts";
import { redisRelay } from "#newsroom/collaboration/redis-relay.ts";
import { userOfHeaders } from "../../app/session-token.ts";
import { isSameOrigin } from "./request-gate.ts";

export type CollaborationSocket = {
  /** True for a request that asks for co-editing. */
  takes(request: IncomingMessage): boolean;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Stores everything and ends all connections. */
  close(): Promise<void>;
};

/** Opens the co-editing server behind the WebSocket upgrade of our own server. */
export async function openCollaboration(
  environment: Pick<Environment, "SITE_URL" | "REDIS_URL">,
): Promise<CollaborationSocket> {
  const { SITE_URL: siteUrl, REDIS_URL: redisUrl } = environment;
  const extensions = redisUrl === undefined ? [] : [redisRelay(redisUrl)];
  const collaboration = new Collaboration({ authenticate: userOfHeaders, extensions });
  await collaboration.begin();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE_BYTES });
  return {
    takes: ({ url }) => url?.split("?", 1)[0] === COLLABORATION_PATH,
    upgrade(request, socket, head) {
      // A browser sends our cookies from foreign pages too, and tells whose page it was.
      if (!isSameOrigin(request, { siteUrl })) return refuse(socket);
      sockets.handleUpgrade(request, socket, head, (opened) => connect(collaboration, opened, request));
    },
    async close() {
      await collaboration.close();
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}

function connect(collaboration: Collaboration, socket: WebSocket, request: IncomingMessage): void {
  const headers = new Headers({ cookie: request.headers.cookie ?? "" });
  const connection = collaboration.handleConnection(
    socket as unknown as globalThis.WebSocket,
    new Request(`http://localhost${COLLABORATION_PATH}`, { headers }),
  );
  socket.on("message", (data, isBinary) => {
    if (isBinary && Buffer.isBuffer(data)) connection.handleMessage(new Uint8Array(data));
    else socket.close(1003);
  });
  socket.on("close", (code, reason) => connection.handleClose({ code, reason: reason.toString() }));
  // Too large a message, or none of the protocol: the library closes, and "close" follows.
  socket.on("error", () => undefined);
}

function refuse(socket: Duplex): void {
  socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
}
