import WebSocket from "ws";
import { ORIGIN } from "./collaboration-server.ts";

/** A socket that says whatever we like, without the library that our pages use. */
export type RawSocket = {
  readonly socket: WebSocket;
  /** How the server ended it. */
  readonly ended: Promise<{ readonly code: number; readonly reason: string }>;
};

export async function openRaw(url: string, cookie = ""): Promise<RawSocket> {
  const socket = new WebSocket(url, { headers: { cookie, origin: ORIGIN } });
  const ended = new Promise<{ code: number; reason: string }>((resolve) => {
    socket.once("close", (code, reason) => resolve({ code, reason: reason.toString() }));
  });
  // What is sent to a socket that the server has ended fails.
  socket.on("error", () => undefined);
  await new Promise((resolve) => socket.once("open", resolve).once("close", resolve));
  return { socket, ended };
}

/** A message of the library's protocol: the name of a document, then whatever follows. */
export function messageTo(name: string, ...rest: readonly number[]): Buffer {
  const bytes = Buffer.from(name);
  if (bytes.length > 127) throw new Error("A longer name has a longer length");
  return Buffer.concat([Buffer.from([bytes.length]), bytes, Buffer.from(rest)]);
}

/** The message that asks to be let in to a document. */
export function askToComeIn(name: string, userId: string): Buffer {
  return messageTo(name, 2, 0, userId.length, ...Buffer.from(userId));
}
