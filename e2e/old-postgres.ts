import { createServer, type Server } from "node:net";

const OLD_VERSION = "150004";

/** One message of PostgreSQL's protocol: its letter, its length, its content. */
function message(letter: string, content: Buffer): Buffer {
  const head = Buffer.alloc(5, letter);
  head.writeInt32BE(content.length + 4, 1);
  return Buffer.concat([head, content]);
}

const ready = message("Z", Buffer.from("I"));
const welcome = Buffer.concat([message("R", Buffer.alloc(4)), ready]);
/** The column: table 0, attribute 0, type 25 (text), of variable length (-1), no modifier (-1), in text form. */
function describeText(name: string): Buffer {
  const type = Buffer.alloc(18);
  type.writeInt32BE(25, 6);
  type.writeInt16BE(-1, 10);
  type.writeInt32BE(-1, 12);
  return message("T", Buffer.concat([Buffer.from([0, 1]), Buffer.from(`${name}\0`), type]));
}

const answer = Buffer.concat([
  describeText("server_version_num"),
  message("D", Buffer.concat([Buffer.from([0, 1, 0, 0, 0, OLD_VERSION.length]), Buffer.from(OLD_VERSION)])),
  message("C", Buffer.from("SHOW\0")),
  ready,
]);

/** A server that says it is PostgreSQL 15, and says nothing else. @returns it, listening on a free port */
export function pretendOldPostgres(): Promise<Server> {
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => {
      socket.write(welcome);
      socket.on("data", (data) => (data.toString("latin1").startsWith("Q") ? socket.write(answer) : socket.end()));
    });
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
}
