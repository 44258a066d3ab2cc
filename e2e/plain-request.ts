import { type IncomingHttpHeaders, type OutgoingHttpHeaders, request } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

export type PlainAnswer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  /** The bytes as they came over the wire. */
  readonly bytes: Buffer;
  /** The body as its `Content-Encoding` says it is to be read. */
  readonly text: string;
};

type PlainRequest = {
  readonly method?: string;
  readonly headers?: OutgoingHttpHeaders;
  readonly body?: string;
};

/** One request without a browser's or a library's help: no redirect followed, nothing decoded, no header added. */
export function ask(url: string, { method = "GET", headers = {}, body }: PlainRequest = {}): Promise<PlainAnswer> {
  const { origin } = new URL(url);
  return new Promise((resolve, reject) => {
    // The path goes out as it was written; a URL would tidy `..`, `//` and wrong escapes.
    const outgoing = request(origin, { method, headers, path: url.slice(origin.length) }, (incoming) => {
      const chunks: Buffer[] = [];
      incoming.on("data", (chunk: Buffer) => chunks.push(chunk));
      incoming.once("error", reject);
      incoming.once("end", () => {
        const bytes = Buffer.concat(chunks);
        const text = decode(bytes, incoming.headers["content-encoding"]).toString("utf8");
        resolve({ status: incoming.statusCode ?? 0, headers: incoming.headers, bytes, text });
      });
    });
    outgoing.once("error", reject);
    outgoing.end(body);
  });
}

function decode(bytes: Buffer, encoding: string | undefined): Buffer {
  if (bytes.byteLength === 0) return bytes;
  if (encoding === "br") return brotliDecompressSync(bytes);
  return encoding === "gzip" ? gunzipSync(bytes) : bytes;
}
