import { type Connection, Document } from "@hocuspocus/server";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { sharedText, writeText } from "../working-copy/article-document.ts";
import { OVERDUE_MS } from "./collaboration-limits.ts";
import { OpenDocument } from "./open-document.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function openDocument() {
  const document = new Document("1.1");
  const open = new OpenDocument({ articleId: 1, epoch: 1 }, document, 1);
  const browser = { send: vi.fn(), messageAddress: document.name };
  document.addConnection(browser as unknown as Connection);
  return { document, open, browser };
}

/** Two changes of one browser, the second of which builds on the first. */
function writeTwice(): { readonly writer: Y.Doc; readonly changes: readonly Uint8Array[] } {
  const writer = new Y.Doc();
  const changes: Uint8Array[] = [];
  writer.on("update", (update: Uint8Array) => changes.push(update));
  writeText(writer, "headline", "Zwei");
  sharedText(writer, "headline").insert(4, " Worte");
  return { writer, changes };
}

describe("changes that wait for others", () => {
  it("are asked for, given up when those never come, and come whole from whoever has all of them", () => {
    const { document, open, browser } = openDocument();
    const { writer, changes } = writeTwice();
    Y.applyUpdate(document, changes.at(-1) ?? new Uint8Array());
    open.expectMissing();
    vi.advanceTimersByTime(4_500);
    expect(browser.send).toHaveBeenCalledTimes(4);
    expect(document.store.pendingStructs).not.toBeNull();
    vi.advanceTimersByTime(60_000);
    expect(document.store.pendingStructs).toBeNull();
    // They were asked for once more after that, for what was given up is in nobody's answer before.
    expect(browser.send).toHaveBeenCalledTimes(5);
    Y.applyUpdate(document, Y.encodeStateAsUpdate(writer, Y.encodeStateVector(document)));
    expect(sharedText(document, "headline").toString()).toBe("Zwei Worte");
    document.destroy();
  });

  it("are not asked for any more when they have come", () => {
    const { document, open, browser } = openDocument();
    const { changes } = writeTwice();
    for (const change of [...changes].reverse()) {
      Y.applyUpdate(document, change);
      open.expectMissing();
    }
    // The changes themselves go to everybody who has the document open.
    document.flush();
    browser.send.mockClear();
    vi.advanceTimersByTime(60_000);
    expect(browser.send).not.toHaveBeenCalled();
    expect(sharedText(document, "headline").toString()).toBe("Zwei Worte");
    document.destroy();
  });
});

describe("what is not stored", () => {
  it("is overdue when nobody has stored it for longer than that takes, and not while it is tried again", () => {
    const { document, open } = openDocument();
    expect(open.isOverdue(performance.now() + 3_600_000)).toBe(false);
    writeText(document, "headline", "Von nebenan");
    expect(open.isOverdue(performance.now() + OVERDUE_MS - 1)).toBe(false);
    expect(open.isOverdue(performance.now() + OVERDUE_MS)).toBe(true);
    open.retryStore(async () => undefined);
    expect(open.isOverdue(performance.now() + OVERDUE_MS)).toBe(false);
    open.forget();
    open.tellStored({ snapshot: Y.snapshot(document), version: 2 });
    expect(open.isOverdue(performance.now() + 3_600_000)).toBe(false);
    document.destroy();
  });
});
