import { expect, it } from "vitest";
import { MAX_FORM_BYTES, readForm } from "./read-form.ts";

const PLAIN_FORM = "application/x-www-form-urlencoded";

function post(body: string | ReadableStream, type = PLAIN_FORM): Request {
  const options = { method: "POST", body, headers: { "Content-Type": type }, duplex: "half" };
  return new Request("http://portal.example/abo/kuendigen", options);
}

it("reads the fields of a plain form", async () => {
  const reading = await readForm(post("name=M%C3%BCller+%26+S%C3%B6hne&reason=", `${PLAIN_FORM}; charset=UTF-8`));
  expect(reading.kind === "fields" && Object.fromEntries(reading.fields)).toEqual({
    name: "Müller & Söhne",
    reason: "",
  });
});

it("fits the longest answers that the fields take", async () => {
  const fields = new URLSearchParams({ name: "田".repeat(200), contract: "田".repeat(200), reason: "田".repeat(2000) });
  expect(await readForm(post(fields.toString()))).toMatchObject({ kind: "fields" });
});

it("stops reading a body without end", async () => {
  let sent = 0;
  const endless = new ReadableStream({
    pull(controller) {
      sent += 1024;
      controller.enqueue(new TextEncoder().encode("a".repeat(1024)));
    },
  });
  expect(await readForm(post(endless))).toEqual({ kind: "too-large" });
  expect(sent).toBeLessThan(MAX_FORM_BYTES + 10 * 1024);
});

it.each(["multipart/form-data; boundary=x", "application/json", "text/plain", ""])("refuses %j", async (type) => {
  expect(await readForm(post("name=x", type))).toEqual({ kind: "other-type" });
});
