import { expect, it } from "vitest";
import { readBody } from "./read-body.ts";

function post(body: BodyInit | null): Request {
  const options = { method: "POST", body, duplex: "half" };
  return new Request("http://portal.example/api", options);
}

it("reads a body up to the limit, to the byte", async () => {
  expect(await readBody(post("abcd"), 4)).toEqual(new Uint8Array([97, 98, 99, 100]));
  expect(await readBody(post("abcde"), 4)).toBeNull();
  expect(await readBody(post(null), 4)).toEqual(new Uint8Array());
});

it("stops reading a body without end", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new Uint8Array(1024));
    },
  });
  expect(await readBody(post(endless), 16 * 1024)).toBeNull();
  expect(sent).toBeLessThan(32 * 1024);
});
