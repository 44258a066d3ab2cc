import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { MAX_ACCOUNT_SOCKETS, MAX_MESSAGE_BYTES, MAX_STRANGERS } from "#newsroom/collaboration/collaboration-limits.ts";
import { CLOSE_CODES, documentName } from "#newsroom/collaboration/protocol.ts";
import { writeText } from "#newsroom/working-copy/article-document.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import type { SharedWriter } from "../shared-writer.ts";
import { cookieOf, startCollaboration, type TestCollaboration } from "./collaboration-server.ts";
import { askToComeIn, messageTo, openRaw } from "./raw-socket.ts";

let server: TestCollaboration;

beforeAll(async () => {
  server = await startCollaboration();
});
afterAll(() => server.close());

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

/** Somebody who writes as everybody does, while others attack. */
async function openWitness(): Promise<SharedWriter> {
  const article = await buildArticle();
  const witness = await server.write(article.editor, article.id);
  await witness.synced();
  return witness;
}

describe("a stranger's socket", () => {
  it("ends at once with the reason, without a word and after six megabytes before any sign of who it is", async () => {
    const article = await buildArticle();
    const [silent, loud] = [
      await openRaw(server.url),
      await openRaw(server.url, "dachzeile=eyJhbGciOiJkaXIifQ..x.y.z"),
    ];
    loud.socket.send(Buffer.concat([messageTo(documentName(article.id, 1), 0), Buffer.alloc(6 * 1024 * 1024)]));
    expect(await silent.ended).toEqual({ code: CLOSE_CODES["signed-out"], reason: "signed-out|" });
    expect((await loud.ended).code).toBe(CLOSE_CODES["signed-out"]);
  });

  it("is one of few from its address, also when it does not answer", async () => {
    const { port, pathname } = new URL(server.url);
    const greeting = `GET ${pathname} HTTP/1.1\r\nHost: localhost:3000\r\nOrigin: http://localhost:3000\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${Buffer.alloc(16).toString("base64")}\r\n\r\n`;
    const strangers = Array.from({ length: MAX_STRANGERS + 20 }, () => connect(Number(port), "127.0.0.1"));
    const answers = await Promise.all(
      strangers.map(
        (stranger) =>
          new Promise<string>((resolve) => {
            stranger.once("data", (data) => resolve(data.toString("latin1").slice(9, 12)));
            stranger.write(greeting);
          }),
      ),
    );
    for (const stranger of strangers) stranger.destroy();
    const count = (status: string) => answers.filter((answer) => answer === status).length;
    expect([count("101"), count("429")]).toEqual([MAX_STRANGERS, 20]);
    const witness = await openWitness();
    witness.close();
  });
});

describe("an account", () => {
  it("has so many sockets and no more; those that ask for no document end by themselves", async () => {
    const user = await buildActor();
    const cookie = await cookieOf(user);
    const open = await Promise.all(Array.from({ length: MAX_ACCOUNT_SOCKETS }, () => openRaw(server.url, cookie)));
    const { code, reason } = await (await openRaw(server.url, cookie)).ended;
    expect(code).toBe(CLOSE_CODES["too-much"]);
    expect(reason).toContain("Schließen Sie einige Fenster.");
    const witness = await openWitness();
    const ends = await Promise.all(open.map(({ ended }) => ended));
    expect(new Set(ends.map((end) => end.code))).toEqual(new Set([CLOSE_CODES.unavailable]));
    expect(witness.provider.synced).toBe(true);
    witness.close();
    const { socket, ended } = await openRaw(server.url, cookie);
    socket.close();
    expect((await ended).code).not.toBe(CLOSE_CODES["too-much"]);
  });

  it.each<[string, (name: string, userId: string) => Buffer]>([
    ["asks to be let in", (name, userId) => askToComeIn(name, userId)],
    ["asks for a store before it is let in", (name) => messageTo(name, 5, 9, ...Buffer.from("store-now"))],
    ["asks for what is missing", (name) => messageTo(name, 0, 0, 1, 0)],
    ["asks who is here", (name) => messageTo(name, 3)],
  ])("that %s again and again is sent away from all its sockets; others write on", async (_name, build) => {
    const [user, witness] = [await buildActor(), await openWitness()];
    const cookie = await cookieOf(user);
    const { id } = await buildArticle();
    const sockets = [await openRaw(server.url, cookie), await openRaw(server.url, cookie)];
    for (let count = 0; count < 1_000; count += 1) {
      for (const { socket } of sockets) socket.send(build(documentName(id, 1), user.id));
    }
    for (const { ended } of sockets) expect((await ended).code).toBe(CLOSE_CODES["too-much"]);
    writeText(witness.document, "kicker", "Geht weiter");
    await witness.stored();
    witness.close();
  });

  it("that pings without end is sent away", async () => {
    const { socket, ended } = await openRaw(server.url, await cookieOf(await buildActor()));
    const ping = setInterval(() => {
      for (let count = 0; count < 20; count += 1) socket.ping();
    }, 5);
    socket.once("close", () => clearInterval(ping));
    expect((await ended).code).toBe(CLOSE_CODES["too-much"]);
  });

  it("that sends more bytes than a few whole documents is sent away, before the last message is complete", async () => {
    const user = await buildActor();
    const cookie = await cookieOf(user);
    const sockets = await Promise.all(Array.from({ length: 5 }, () => openRaw(server.url, cookie)));
    for (const { socket } of sockets) socket.send(Buffer.alloc(MAX_MESSAGE_BYTES - 1_000), { fin: false });
    const ends = await Promise.race(sockets.map(({ ended }) => ended));
    expect(ends.code).toBe(CLOSE_CODES["too-much"]);
    for (const { socket } of sockets) socket.terminate();
  });

  it.each(["", "artikel", "0.1", "1.1\u00001", "1.1\u0000".repeat(20), "1.1 "])(
    "asks for nothing but documents of ours: %j",
    async (name) => {
      const user = await buildActor();
      const { socket, ended } = await openRaw(server.url, await cookieOf(user));
      socket.send(askToComeIn(name, user.id));
      expect((await ended).code).toBe(CLOSE_CODES["not-found"]);
    },
  );

  it("has few documents over one socket, and says nothing unreadable", async () => {
    const user = await buildActor();
    const cookie = await cookieOf(user);
    const many = await openRaw(server.url, cookie);
    for (let id = 1; id <= 5; id += 1) many.socket.send(askToComeIn(documentName(id, 1), user.id));
    expect((await many.ended).code).toBe(CLOSE_CODES["too-much"]);
    for (const noise of [Buffer.alloc(0), Buffer.from([200, 1, 65]), Buffer.alloc(40, 255)]) {
      const { socket, ended } = await openRaw(server.url, cookie);
      socket.send(noise);
      expect((await ended).code).toBe(CLOSE_CODES.refused);
    }
  });
});

describe("who is here", () => {
  /** Sends on what somebody else's browser might have told. */
  function pretend(writer: SharedWriter, client: number, state: Record<string, unknown>): void {
    const document = new Y.Doc();
    document.clientID = client;
    const other = new Awareness(document);
    for (let clock = 0; clock < 50; clock += 1) other.setLocalState(state);
    const { awareness } = writer.provider;
    if (awareness !== null) applyAwarenessUpdate(awareness, encodeAwarenessUpdate(other, [client]), "pretended");
    other.destroy();
  }

  it("is told by each connection of itself alone", async () => {
    const article = await buildArticle();
    const [liar, observer] = [await buildActor(), await buildActor()];
    const witness = await server.write(article.editor, article.id);
    const attacker = await server.write(liar, article.id);
    const third = await server.write(observer, article.id);
    await Promise.all([witness.synced(), attacker.synced(), third.synced()]);
    for (const writer of [witness, attacker, third]) writer.provider.awareness?.setLocalStateField("field", "headline");
    const seen = () => third.provider.awareness?.getStates() ?? new Map<number, Record<string, unknown>>();
    await eventually(() => {
      expect(seen().get(witness.document.clientID)).toMatchObject({ field: "headline" });
      expect(seen().get(attacker.document.clientID)).toMatchObject({ user: { id: liar.id } });
    });
    pretend(attacker, witness.document.clientID, { field: "teaser" });
    for (let client = 1; client <= 300; client += 1) pretend(attacker, client, { field: "kicker" });
    attacker.provider.awareness?.setLocalStateField("field", "text");
    await eventually(() => expect(seen().get(attacker.document.clientID)).toMatchObject({ field: "text" }));
    expect([...seen().keys()].sort()).toEqual(
      [witness, attacker, third].map(({ document }) => document.clientID).sort(),
    );
    expect(seen().get(witness.document.clientID)).toMatchObject({
      field: "headline",
      user: { id: article.editor.id },
    });
    for (const writer of [witness, attacker, third]) writer.close();
  });
});
