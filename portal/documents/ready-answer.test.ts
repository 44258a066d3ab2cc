import { describe, expect, it } from "vitest";
import { finishBytes, finishDocument } from "./finished-document.ts";
import { chooseAnswer, prepareAnswer } from "./ready-answer.ts";

const document = await finishDocument(200, "text/html; charset=utf-8", `<!doctype html><p>${"Ämter ".repeat(200)}</p>`);
const ready = prepareAnswer(document, "default-src 'none'");

const ask = (acceptEncoding: string | null, ifNoneMatch: string | null = null) =>
  chooseAnswer(ready, { acceptEncoding, ifNoneMatch });

describe("an answer", () => {
  it.each([
    [null, undefined, ""],
    ["gzip", "gzip", "-gzip"],
    ["gzip, br", "br", "-br"],
  ] as const)("to %j is framed by its own encoding", (acceptEncoding, encoding, ending) => {
    const { status, headers, body } = ask(acceptEncoding);
    expect({ status, body }).toEqual({ status: 200, body: document.bodies[encoding ?? "identity"] });
    expect(headers).toEqual({
      "Content-Type": "text/html; charset=utf-8",
      "Cache-Control": "public, max-age=0, s-maxage=1",
      "Content-Security-Policy": "default-src 'none'",
      "Content-Length": String(body?.byteLength),
      ETag: `"${document.tag}${ending}"`,
      Vary: "Accept-Encoding",
      ...(encoding === undefined ? {} : { "Content-Encoding": encoding }),
    });
  });

  it("is put together once, however often it is given", () => {
    expect(ask("br").headers).toBe(ask("br").headers);
  });

  it("to who has the same already has no body and no length", () => {
    const etag = `"${document.tag}-br"`;
    for (const given of [etag, `W/${etag}`, `"anders", ${etag}`, "*"]) {
      const { status, headers, body } = ask("br", given);
      expect({ status, body, etag: headers["ETag"] }).toEqual({ status: 304, body: null, etag });
      expect(headers["Content-Length"]).toBeUndefined();
    }
    expect(ask("gzip", etag).status).toBe(200);
    expect(ask("br", '"anders"').status).toBe(200);
  });

  it("that is no success is never said to be unchanged", async () => {
    const gone = prepareAnswer(await finishDocument(410, "text/html", "weg"), "");
    expect(chooseAnswer(gone, { acceptEncoding: null, ifNoneMatch: "*" }).status).toBe(410);
  });

  it("with a file that is compressed in itself is the file for everybody", () => {
    const bytes = new Uint8Array([37, 80, 68, 70]);
    const file = prepareAnswer(finishBytes("application/pdf", bytes), "");
    const { headers, body } = chooseAnswer(file, { acceptEncoding: "br", ifNoneMatch: null });
    expect(body).toBe(bytes);
    expect(headers["Content-Encoding"]).toBeUndefined();
    expect(headers["ETag"]).not.toContain("-br");
  });
});
