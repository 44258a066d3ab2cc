import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compressStatic } from "../start/compress-static.ts";
import { openStaticFiles } from "./static-files.ts";

const SCRIPT = `console.log("${"Wasserwerk ".repeat(200)}");`;

let folder: string;
let server: Server;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "static-"));
  writeFileSync(path.join(folder, "a-1x.js"), SCRIPT);
  writeFileSync(path.join(folder, "a-1x.woff2"), "font");
  await compressStatic(folder);
  const serve = openStaticFiles(folder);
  server = createServer((request, response) => {
    if (!serve(request, response)) response.writeHead(404).end(`not mine: ${request.url}`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

function get(address: string, encoding: string): Promise<Response> {
  // A TCP server's address is an object.
  const { port } = server.address() as AddressInfo;
  return fetch(`http://127.0.0.1:${port}${address}`, { headers: { "Accept-Encoding": encoding } });
}

describe("a script of the build", () => {
  it("travels as small as brotli makes it, and may be kept for a year", async () => {
    const answer = await get("/_next/static/a-1x.js", "gzip, deflate, br");
    expect(answer.headers.get("content-encoding")).toBe("br");
    expect(Number(answer.headers.get("content-length"))).toBeLessThan(SCRIPT.length / 10);
    expect(answer.headers.get("content-type")).toMatch(/^text\/javascript/);
    expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(answer.headers.get("vary")).toBe("Accept-Encoding");
    // fetch has taken the compression off.
    expect(await answer.text()).toBe(SCRIPT);
  });

  it("is left to the framework where brotli is not taken, and where it is not there", async () => {
    const plain = await get("/_next/static/a-1x.js", "gzip");
    expect(await plain.text()).toBe("not mine: /_next/static/a-1x.js");
    for (const address of ["/_next/static/b.js", "/_next/static/", "/other/a-1x.js", "/_next/static/%2e%2e/x"])
      expect((await get(address, "br")).status, address).toBe(404);
  });
});

describe("what is compressed already", () => {
  it("is not compressed again, and left to the framework", async () => {
    const answer = await get("/_next/static/a-1x.woff2", "br");
    expect(answer.headers.get("content-encoding")).toBeNull();
    expect(await answer.text()).toBe("not mine: /_next/static/a-1x.woff2");
  });
});

describe("a build that another start of the house replaces", () => {
  it("is served to the end by the server that began with it", async () => {
    const gone = path.join(folder, "b-2y.js");
    writeFileSync(gone, SCRIPT);
    await compressStatic(folder);
    const serve = openStaticFiles(folder);
    server.removeAllListeners("request");
    server.on("request", (request, response) => {
      if (!serve(request, response)) response.writeHead(404).end();
    });
    rmSync(gone);
    rmSync(`${gone}.br`);
    expect(await (await get("/_next/static/b-2y.js", "br")).text()).toBe(SCRIPT);
  });
});
