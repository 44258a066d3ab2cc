import { createServer, type OutgoingHttpHeaders, request as open, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { DocumentCache } from "#portal/documents/document-cache.ts";
import { finishDocument } from "#portal/documents/finished-document.ts";
import { prepareAnswer } from "#portal/documents/ready-answer.ts";
import { openDirectAnswers } from "./direct-answers.ts";
import { commonHeaders } from "./request-gate.ts";

const HOME = await finishDocument(200, "text/html; charset=utf-8", `<!doctype html>${"Wasserwerk ".repeat(50)}`);

let documents: DocumentCache;
let edition: bigint;
let readFails: boolean;
let server: Server;

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const answer = openDirectAnswers({
      documents,
      readEdition: () => (readFails ? Promise.reject(new Error()) : Promise.resolve(edition)),
      commonHeaders: commonHeaders({ siteUrl: "https://portal.example" }),
    });
    await answer(request, response, () => void response.writeHead(299).end("framework"));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => new Promise((resolve) => server.close(resolve)));

/** A piece of edition 1, to which a request for exactly `/stadt` was led. */
beforeEach(async () => {
  documents = new DocumentCache();
  edition = 1n;
  readFails = false;
  for (const address of ["/stadt", "/nie-gefragt"]) await documents.get(address, 1n, async () => HOME);
  documents.allowDirect("/stadt", 1n, prepareAnswer(HOME, "default-src 'none'"));
});

type Given = { readonly method?: string; readonly headers?: OutgoingHttpHeaders; readonly body?: string };

/** Sends the address as it is written: fetch would mend it. */
async function ask(path: string, { method = "GET", headers = {}, body }: Given = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number | undefined; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const sent = open({ port, path, method, headers: { connection: "close", ...headers } }, (answer) => {
        let text = "";
        answer.setEncoding("utf8").on("data", (part) => (text += part));
        answer.on("end", () => resolve({ status: answer.statusCode, headers: answer.headers, text }));
      });
      sent.on("error", reject).end(body);
    },
  );
}

it("answers for exactly the address that a handler was asked for, at the present edition", async () => {
  const { status, headers, text } = await ask("/stadt");
  expect({ status, text }).toEqual({ status: 200, text: Buffer.from(HOME.bodies.identity).toString() });
  expect(headers).toMatchObject({ etag: `"${HOME.tag}"`, "content-security-policy": "default-src 'none'" });
  // What the gate says with every answer, though it is not asked.
  const common = { "strict-transport-security": "max-age=31536000", "x-content-type-options": "nosniff" };
  expect(headers).toMatchObject({ ...common, "x-frame-options": "DENY", "referrer-policy": "same-origin" });
});

it.each([
  "/stadt?",
  "/stadt?x=1",
  "/stadt/",
  "//stadt",
  "/%73tadt",
  "/Stadt",
  "/stadt;x",
  "/./stadt",
  "/nie-gefragt",
  "/",
])("leaves %s to the framework", async (path) => {
  expect((await ask(path)).status).toBe(299);
});

it("leaves what is no plain reading to the framework", async () => {
  for (const method of ["POST", "PUT", "OPTIONS", "DELETE"]) expect((await ask("/stadt", { method })).status).toBe(299);
  expect((await ask("/stadt", { headers: { "content-length": 2 }, body: "x=" })).status).toBe(299);
  expect((await ask("/stadt", { headers: { "transfer-encoding": "chunked" }, body: "x" })).status).toBe(299);
});

it("gives nothing of another edition, and nothing when the edition cannot be read", async () => {
  edition = 2n;
  expect((await ask("/stadt")).status).toBe(299);
  edition = 1n;
  readFails = true;
  expect((await ask("/stadt")).status).toBe(299);
});

it("knows HEAD, encodings and what the asker has already", async () => {
  const br = { "accept-encoding": "gzip, br" };
  const head = await ask("/stadt", { method: "HEAD", headers: br });
  expect(head).toMatchObject({ status: 200, text: "" });
  expect(head.headers).toMatchObject({
    "content-encoding": "br",
    "content-length": String(HOME.bodies.br?.byteLength),
    vary: "Accept-Encoding",
  });
  const unchanged = await ask("/stadt", { headers: { ...br, "if-none-match": `W/"${HOME.tag}-br"` } });
  expect(unchanged).toMatchObject({ status: 304, text: "" });
  expect(unchanged.headers["content-length"]).toBeUndefined();
});
