import type { AddressInfo } from "node:net";
import { createServer, connect as dial, type Server, type Socket } from "node:net";
import { cutMessages } from "./web-socket-frames.ts";

/** What a bad network does to the bytes between a browser and our server. */
export type Trouble = {
  /** Pause before the server's answers go on, in milliseconds. */
  delay?: number;
  /** What a WebSocket sends to the server leaves in another order: so many messages are held and shuffled. */
  shuffled?: number;
};

/** A small proxy of ours that can be made to misbehave. */
export class TcpProxy {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  #target: number;
  #isBlocked = false;
  trouble: Trouble = {};

  private constructor(target: number) {
    this.#target = target;
    this.#server = createServer((client) => this.#join(client));
  }

  static async open(target: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(target);
    await new Promise<void>((resolve) => proxy.#server.listen(0, "127.0.0.1", resolve));
    return proxy;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Where connections lead from now on. */
  set target(port: number) {
    this.#target = port;
  }

  /** Ends every connection, in the middle of whatever it carries. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy();
  }

  /** As if the cable were out. */
  block(): void {
    this.#isBlocked = true;
    this.cut();
  }

  unblock(): void {
    this.#isBlocked = false;
  }

  async close(): Promise<void> {
    this.cut();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #join(client: Socket): void {
    if (this.#isBlocked) {
      client.destroy();
      return;
    }
    const server = dial(this.#target, "127.0.0.1");
    for (const socket of [client, server]) {
      this.#sockets.add(socket);
      socket.on("error", () => undefined);
      socket.on("close", () => {
        this.#sockets.delete(socket);
        client.destroy();
        server.destroy();
      });
    }
    const toServer = this.#shuffler(server);
    client.on("data", toServer);
    server.on("data", (bytes) => this.#later(client, bytes));
  }

  /** Later, and in the same order: timers of one length end in the order in which they began. */
  #later(socket: Socket, bytes: Buffer): void {
    const { delay = 0 } = this.trouble;
    if (delay === 0) socket.write(bytes);
    else setTimeout(() => socket.writable && socket.write(bytes), delay);
  }

  #shuffler(server: Socket): (bytes: Buffer) => void {
    let rest: Buffer = Buffer.alloc(0);
    let isSocket = false;
    const held: Buffer[] = [];
    return (bytes) => {
      const { shuffled = 0 } = this.trouble;
      if (!isSocket) {
        isSocket = /\r\nupgrade: websocket/i.test(bytes.toString("latin1"));
        server.write(bytes);
        return;
      }
      const cut = cutMessages(Buffer.concat([rest, bytes]));
      rest = cut.rest;
      held.push(...cut.messages);
      if (shuffled === 0) send(held.splice(0), server);
      else if (held.length > shuffled) send(shuffle(held.splice(0)), server);
      // Held, but not for ever.
      else setTimeout(() => send(shuffle(held.splice(0)), server), 200);
    };
  }
}

function shuffle(messages: Buffer[]): Buffer[] {
  for (let last = messages.length - 1; last > 0; last -= 1) {
    const place = Math.floor(Math.random() * (last + 1));
    const [one, other] = [messages[last], messages[place]];
    if (one !== undefined && other !== undefined) [messages[last], messages[place]] = [other, one];
  }
  return messages;
}

function send(messages: readonly Buffer[], server: Socket): void {
  for (const message of messages) if (server.writable) server.write(message);
}
