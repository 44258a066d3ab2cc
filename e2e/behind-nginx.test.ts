import { expect } from "@playwright/test";
import { findDocuments, MISSING } from "./find-documents.ts";
import { test } from "./newsroom-test.ts";
import { ask } from "./plain-request.ts";
import { hasNginx, type RunningNginx, startNginx } from "./running-nginx.ts";
import { buildPiece, publishPiece, uniqueWord, withdrawPiece, writePiece } from "./written-piece.ts";

let nginx: RunningNginx | null = null;
test.beforeEach(async ({ newsroom }) => {
  nginx = hasNginx() ? await startNginx(newsroom.url) : null;
});
test.afterEach(async () => nginx?.stop());

const NAMES = ["type", "length", "encoding", "security-policy"].map((name) => `content-${name}`);

test("documents are the same from the framework, from our own server and from nginx, in every encoding", async ({
  newsroom: { url },
}) => {
  for (const address of await findDocuments(url)) {
    for (const encoding of ["br", "gzip", "identity"]) await expectOneDocument(url, address, encoding);
  }
});

/** A parameter that nobody knows leads through the framework; without it our own server and nginx answer. */
async function expectOneDocument(url: string, address: string, encoding: string): Promise<void> {
  const headers = { "Accept-Encoding": encoding };
  const expected = await ask(`${url}${address}${address.includes("?") ? "&" : "?"}unbekannt=1`, { headers });
  const front = nginx?.url ?? url;
  for (const base of [url, url, front, front]) {
    const answer = await ask(`${base}${address}`, { headers });
    expect(answer.status, address).toBe(address === MISSING ? 404 : 200);
    expect(answer.bytes.equals(expected.bytes), `${base}${address} ${encoding}`).toBe(true);
    for (const name of [...NAMES, "cache-control", "etag"]) {
      expect(answer.headers[name], `${base}${address} ${name}`).toBe(expected.headers[name]);
    }
  }
  if (address === MISSING) return;
  for (const base of [url, front]) {
    const again = await ask(`${base}${address}`, { headers: { ...headers, "If-None-Match": expected.headers.etag } });
    expect(again.status, `${base}${address}`).toBe(304);
  }
}

test("behind nginx a publication and a withdrawal are seen within two seconds, and the desk is never kept", async ({
  newsroom: { url, signIn },
}) => {
  // Where nginx is not installed, the same holds without it.
  const front = nginx?.url ?? url;
  const desk = await signIn("editor");
  const id = await writePiece(desk, buildPiece({ headline: uniqueWord("Wasser"), text: [uniqueWord("Rumpf")] }));
  expect((await ask(`${front}/meldung/${id}`)).status).toBe(404);
  await publishPiece(desk);
  const status = async () => (await ask(`${front}/meldung/${id}`)).status;
  await expect.poll(status, { timeout: 2_000, intervals: [100] }).toBe(308);
  await withdrawPiece(desk, "Die Redaktion hat einen Irrtum berichtigt.");
  await expect.poll(status, { timeout: 2_000, intervals: [100] }).toBe(410);
  for (const address of ["/redaktion", "/%72edaktion", "//redaktion", "/anmelden", "/api/health"]) {
    expect((await ask(`${front}${address}`)).headers["cache-control"], address).toContain("no-store");
  }
});
