import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { Duplex } from "node:stream";
import { hasErrorCode, OperatorError } from "#lib/errors.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;
export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => void;

export type HttpServer = {
  /** From now on requests are served; before, they are told to come back. */
  serve(handler: Handler, upgrade?: UpgradeHandler): void;
  close(): Promise<void>;
};

const CLOSE_TIMEOUT_MS = 5_000;

/**
 * Listens at once, so that a taken port is known before any long work; answers 503 until `serve` is called.
 * @throws OperatorError when the address cannot be used
 */
export async function listen(host: string, port: number): Promise<HttpServer> {
  let handler: Handler = answerNotYet;
  let upgrade: UpgradeHandler = (_request, socket) => socket.destroy();
  const server = createServer((request, response) => {
    Promise.resolve(handler(request, response)).catch((error: unknown) => {
      process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
      if (!response.headersSent) response.statusCode = 500;
      response.end();
    });
  });
  server.on("upgrade", (request, socket, head) => upgrade(request, socket, head));
  await bind(server, host, port);
  return {
    serve(next, nextUpgrade) {
      handler = next;
      if (nextUpgrade !== undefined) upgrade = nextUpgrade;
    },
    close: () => close(server),
  };
}

function bind(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => reject(explain(error, host, port)));
    server.listen(port, host, () => resolve());
  });
}

function explain(error: Error, host: string, port: number): unknown {
  if (hasErrorCode(error, "EADDRINUSE")) {
    return new OperatorError(
      `Der Port ${port} ist schon belegt.`,
      `Wählen Sie einen anderen, zum Beispiel mit PORT=${port + 1} npm start.`,
    );
  }
  if (hasErrorCode(error, "EACCES", "EADDRNOTAVAIL", "ENOTFOUND")) {
    return new OperatorError(
      `Auf ${host}:${port} lässt sich hier nicht lauschen.`,
      "Setzen Sie HOST auf eine Adresse dieses Rechners und PORT auf einen Port ab 1024.",
    );
  }
  return error;
}

function answerNotYet(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, {
    "Content-Type": "text/plain; charset=utf-8",
    "Retry-After": "5",
    "Cache-Control": "no-store",
  });
  response.end("Dachzeile startet gerade. Bitte versuchen Sie es gleich noch einmal.\n");
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatient = setTimeout(() => server.closeAllConnections(), CLOSE_TIMEOUT_MS);
  await closed;
  clearTimeout(impatient);
}
