import { describe, expect, it } from "vitest";
import { bodySchema } from "../extensions.ts";
import { findSlash } from "./find-slash.ts";

function slashIn(text: string, marks: { type: string; attrs?: object }[] = []) {
  const content = [{ type: "paragraph", content: [{ type: "text", text, marks }] }];
  const doc = bodySchema.nodeFromJSON({ type: "doc", content });
  return findSlash(doc.resolve(doc.content.size - 1));
}

describe("a slash", () => {
  it.each([
    ["/", { from: 1, query: "" }],
    ["/üb", { from: 1, query: "üb" }],
    ["/kleine zw", { from: 1, query: "kleine zw" }],
    ["Dann /liste", { from: 6, query: "liste" }],
    ["Dann\u00A0/", { from: 6, query: "" }],
  ])("opens in %j", (text, slash) => {
    expect(slashIn(text)).toEqual(slash);
  });

  it.each([
    "und/oder",
    "1/2",
    "https://ammertal.example/",
    "der / die",
    "/ ",
    "/etc/hosts",
    "//",
    "(/",
    "/liste  ",
    "/zwei, drei",
  ])("is a sign like any other in %j", (text) => {
    expect(slashIn(text)).toBeNull();
  });

  it("is one within a link", () => {
    expect(slashIn("/ab", [{ type: "link", attrs: { href: "https://ammertal.example" } }])).toBeNull();
  });
});
