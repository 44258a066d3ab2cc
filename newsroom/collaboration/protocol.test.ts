import { describe, expect, it } from "vitest";
import {
  CLOSE_CODES,
  documentName,
  REASONS,
  readDocumentName,
  readReason,
  readServerMessage,
  reasonOfCode,
  writeReason,
} from "./protocol.ts";

describe("the name of a document", () => {
  it("says article and epoch", () => {
    expect(readDocumentName(documentName(123, 4))).toEqual({ articleId: 123, epoch: 4 });
  });

  it.each([
    "",
    "1",
    "1.",
    ".1",
    "0.1",
    "1.0",
    "01.1",
    "-1.1",
    "1.1.1",
    "1.1 ",
    "1.1\n",
    "1e3.1",
    "1,1",
    "9999999999.1",
    "artikel.1",
    "__proto__",
    "１.１",
  ])("that no page of ours asks for is none: %j", (name) => {
    expect(readDocumentName(name)).toBeNull();
  });
});

describe("a reason", () => {
  it.each(REASONS)("%s comes back with its words and has a close code of its own", (reason) => {
    const message = "Der Absatz 3 | passt nicht.";
    expect(readReason(writeReason(reason, message))).toEqual({ reason, message });
    expect(readReason(writeReason(reason))).toEqual({ reason, message: "" });
    expect(reasonOfCode(CLOSE_CODES[reason])).toBe(reason);
    // RFC 6455, 7.4.2: free for applications.
    expect(CLOSE_CODES[reason]).toBeGreaterThanOrEqual(4_000);
    expect(CLOSE_CODES[reason]).toBeLessThan(5_000);
  });

  it("that this version does not know is none", () => {
    expect(readReason("later-reason|Worte")).toEqual({ reason: null, message: "Worte" });
    expect(readReason("")).toEqual({ reason: null, message: "" });
    for (const code of [1_000, 1_001, 1_006, 4_000, 4_205]) expect(reasonOfCode(code)).toBeNull();
  });

  it("has a code that no other one has", () => {
    expect(new Set(Object.values(CLOSE_CODES)).size).toBe(REASONS.length);
  });
});

describe("what the server tells", () => {
  it("is read", () => {
    const stored = { kind: "stored", snapshot: "AAA=", version: 3 };
    expect(readServerMessage(JSON.stringify(stored))).toEqual(stored);
    expect(readServerMessage('{"kind":"not-stored"}')).toEqual({ kind: "not-stored" });
  });

  it("by a newer server is passed over", () => {
    expect(readServerMessage('{"kind":"weather"}')).toBeNull();
    expect(readServerMessage("{}")).toBeNull();
  });
});
