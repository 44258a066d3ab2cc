import { connect, type Socket } from "node:net";
import type { Load, LoadOrder } from "./load.ts";

/*
 * A process of its own that asks a server over connections that are kept alive, one request at a time on each, and tells what came of
 * it. Its one argument is the order as JSON; our own benchmark wrote it.
 */
const order = JSON.parse(process.argv[2] ?? "") as LoadOrder;
const { hostname, port } = new URL(order.url);
const { connections, addresses, count, invent } = order;

const HEAD_END = "\r\n\r\n";

let begun = 0;
const durations: number[] = [];
const failures = new Map<string, number>();

/** The next line of the list, and now and then an address that nobody asked for before. */
function nextAddress(): string {
  begun += 1;
  if (invent !== undefined && begun % invent.every === 0) {
    return `${invent.beginnings[(begun / invent.every) % invent.beginnings.length]}${process.pid}-${begun}`;
  }
  return addresses[begun % addresses.length] ?? "/";
}

function open(): Socket {
  return connect(Number(port), hostname);
}

/** Asks on one connection until the order is done. */
function keepAsking(socket: Socket): Promise<void> {
  return new Promise((resolve, reject) => {
    let [since, left, head] = [0, 0, ""];
    const ask = () => {
      if (begun >= count) return socket.end(() => resolve());
      [since, left, head] = [performance.now(), 0, ""];
      socket.write(
        `GET ${nextAddress()} HTTP/1.1\r\nHost: ${hostname}:${port}\r\nAccept-Encoding: gzip, deflate, br, zstd${HEAD_END}`,
      );
    };
    const finish = () => {
      durations.push(performance.now() - since);
      const status = head.slice("HTTP/1.1 ".length, 12);
      if (status !== "200" && status !== "404") failures.set(status, (failures.get(status) ?? 0) + 1);
      // nginx ends a connection after a thousand answers, and says so.
      if (/\r\nconnection: close/i.test(head)) resolve(keepAsking(open()));
      else ask();
    };
    socket.on("data", (bytes) => {
      if (left > 0) left -= bytes.length;
      else {
        head += bytes.toString("latin1");
        const end = head.indexOf(HEAD_END);
        if (end === -1) return;
        const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
        if (length === undefined)
          return socket.destroy(new Error(`an answer without its length:\n${head.slice(0, end)}`));
        left = end + HEAD_END.length + Number(length) - head.length;
      }
      if (left === 0) finish();
    });
    socket.once("connect", ask).once("error", reject);
    socket.once("close", () => reject(new Error("the server ended a connection")));
  });
}

const start = performance.now();
await Promise.all(Array.from({ length: connections }, () => keepAsking(open())));
const seconds = (performance.now() - start) / 1000;
durations.sort((one, other) => one - other);
const load: Load = {
  perSecond: durations.length / seconds,
  p99: durations[Math.ceil(durations.length * 0.99) - 1] ?? Number.NaN,
  failures: Object.fromEntries(failures),
};
process.stdout.write(JSON.stringify(load));
