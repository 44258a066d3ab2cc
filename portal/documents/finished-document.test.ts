import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { chooseEncoding, finishBytes, finishDocument, sizeOf } from "./finished-document.ts";

const text = `<!doctype html><p>Über „Größe“ – ${"Ämter ".repeat(500)}</p>`;

describe("a finished document", () => {
  it("is the same text in all three encodings, smaller when compressed", async () => {
    const { status, contentType, bodies } = await finishDocument(410, "text/html; charset=utf-8", text);
    const [zipped, brotli] = [bodies.gzip ?? new Uint8Array(), bodies.br ?? new Uint8Array()];
    expect({ status, contentType }).toEqual({ status: 410, contentType: "text/html; charset=utf-8" });
    expect(Buffer.from(bodies.identity).toString("utf8")).toBe(text);
    expect(gunzipSync(zipped).toString("utf8")).toBe(text);
    expect(brotliDecompressSync(brotli).toString("utf8")).toBe(text);
    expect(Math.max(zipped.byteLength, brotli.byteLength)).toBeLessThan(bodies.identity.byteLength / 4);
  });

  it("has a validator that follows from its content alone and may stand in a header", async () => {
    const [one, same, other] = await Promise.all(
      [text, text, `${text} `].map((content) => finishDocument(200, "text/html", content)),
    );
    expect(one?.tag).toBe(same?.tag);
    expect(one?.tag).not.toBe(other?.tag);
    expect(one?.tag).toMatch(/^[\w-]{22}$/);
  });

  it("weighs what all its bodies weigh", async () => {
    const document = await finishDocument(200, "text/html", "äöü");
    const { gzip, br } = document.bodies;
    expect(sizeOf(document)).toBe(6 + (gzip?.byteLength ?? 0) + (br?.byteLength ?? 0));
  });

  it("leaves a compressed file as it is", () => {
    const bytes = new Uint8Array([37, 80, 68, 70]);
    const document = finishBytes("application/pdf", bytes);
    expect(document.bodies).toEqual({ identity: bytes, gzip: null, br: null });
    expect(document).toMatchObject({ status: 200, contentType: "application/pdf" });
    expect(sizeOf(document)).toBe(4);
  });
});

describe("the encoding of an answer", () => {
  it.each([
    [null, "identity"],
    ["", "identity"],
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["GZIP;q=0.8", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["br; q=0.000, gzip;q=0", "identity"],
    ["br;q=0.001", "br"],
    ["identity", "identity"],
    ["deflate", "identity"],
    ["x-gzip, brotli", "identity"],
    [",,;q=1, =", "identity"],
  ] as const)("asked for by %j is %s", (header, encoding) => {
    expect(chooseEncoding(header)).toBe(encoding);
  });
});
