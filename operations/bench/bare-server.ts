import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import type { CopiedAnswer } from "./copied-answers.ts";

/*
 * A process of its own that says what it was given, by its path, and does nothing besides. Its one argument is the port; the answers
 * come as JSON, with their bytes in base64, and our own benchmark wrote them.
 */
type Given = Omit<CopiedAnswer, "bytes"> & { readonly bytes: string };

const given = (await json(process.stdin)) as readonly Given[];
const answers = new Map(
  given.map(({ path, headers, bytes }) => {
    const body = Buffer.from(bytes, "base64");
    return [path, { headers: { ...headers, "content-length": body.length }, body }];
  }),
);
createServer(({ url = "" }, response) => {
  const answer = answers.get(url.split("?", 1)[0] ?? "");
  if (answer === undefined) response.writeHead(404).end();
  else response.writeHead(200, answer.headers).end(answer.body);
}).listen(Number(process.argv[2]), "127.0.0.1", () => process.stdout.write("ready\n"));
