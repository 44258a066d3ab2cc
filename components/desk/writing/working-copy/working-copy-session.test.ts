// @vitest-environment happy-dom
import "fake-indexeddb/auto";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as Y from "yjs";
import { EMPTY_CONTENT } from "#newsroom/articles/article.ts";
import { writeContent } from "#newsroom/working-copy/article-document.ts";
import type { CopyState } from "./copy-state.ts";
import { LocalCopy } from "./local-copy.ts";
import { WorkingCopySession } from "./working-copy-session.ts";

/** Longer than leaving waits for the server's disk. */
const PATIENCE_MS = 15_000;

function emptyState(): string {
  const document = new Y.Doc();
  writeContent(document, EMPTY_CONTENT);
  return Buffer.from(Y.encodeStateAsUpdate(document)).toString("base64");
}

function openSession(): WorkingCopySession {
  const userId = crypto.randomUUID();
  return new WorkingCopySession({
    articleId: 1,
    userId,
    given: { epoch: 1, version: 1, state: emptyState() },
    local: new LocalCopy(userId, 1),
    onState: (state) => states.push(state),
    onPutAside: () => undefined,
    onEnded: () => undefined,
  });
}

let session: WorkingCopySession;
let states: CopyState[] = [];

beforeEach(() => {
  // Nobody answers at this address.
  window.location.href = "http://127.0.0.1:9/";
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"] });
  states = [];
  session = openSession();
});
afterEach(() => {
  session.close();
  vi.useRealTimers();
});

describe("the working copy of a page that is left", () => {
  it("is let go when the server's disk was waited for long enough", async () => {
    void session.begin();
    session.document.getText("headline").insert(0, "Letzte Worte");
    const left = session.leave();
    expect(session.isClosed).toBe(false);
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    await left;
    expect(session.isClosed).toBe(true);
    // What is written there now reaches nobody: that is said, and nothing is published from there.
    session.document.getText("headline").insert(0, "Noch ein Wort. ");
    expect(states.at(-1)).toEqual({ kind: "offline", isLocal: false });
    expect(await session.flush()).toBe(false);
  });

  it("goes on when the page comes back meanwhile: what is written then is kept too", async () => {
    void session.begin();
    session.document.getText("headline").insert(0, "Vorher");
    const left = session.leave();
    void session.begin();
    await vi.advanceTimersByTimeAsync(PATIENCE_MS);
    await left;
    expect(session.isClosed).toBe(false);
    session.document.getText("kicker").insert(0, "Nachher");
    expect(session.isInDanger).toBe(true);
  });
});
