import { describe, expect, it, vi } from "vitest";
import { DocumentCache } from "./document-cache.ts";
import type { FinishedDocument } from "./finished-document.ts";
import { prepareAnswer } from "./ready-answer.ts";

/** A document of this many bytes. */
function sized(bytes: number): FinishedDocument {
  const bodies = { identity: new Uint8Array(bytes), gzip: null, br: null };
  return { status: 200, contentType: "text/html", bodies, tag: String(bytes), frameHosts: [] };
}

/** A maker that counts how often it was asked. */
const maker = (document = sized(10)) => vi.fn(async () => document);

/** Lets every promise that is settled already run its course. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

describe("a kept document", () => {
  it("is made once per address and edition", async () => {
    const cache = new DocumentCache();
    const make = maker();
    const first = await cache.get("/", 1n, make);
    expect(await cache.get("/", 1n, make)).toBe(first);
    expect(make).toHaveBeenCalledTimes(1);
    await cache.get("/feed", 1n, make);
    expect(make).toHaveBeenCalledTimes(2);
  });

  it("is made anew for every other edition, and only for it", async () => {
    const cache = new DocumentCache();
    const old = await cache.get("/", 1n, maker(sized(1)));
    const fresh = await cache.get("/", 2n, maker(sized(2)));
    expect(fresh).not.toBe(old);
    const make = maker(sized(3));
    expect(await cache.get("/", 2n, make)).toBe(fresh);
    expect(make).not.toHaveBeenCalled();
  });

  it("is shared by all who ask while it is being made", async () => {
    const cache = new DocumentCache();
    let finish: (document: FinishedDocument) => void = () => undefined;
    const make = vi.fn(() => new Promise<FinishedDocument>((resolve) => (finish = resolve)));
    const answers = Array.from({ length: 50 }, () => cache.get("/", 1n, make));
    finish(sized(10));
    expect(new Set(await Promise.all(answers)).size).toBe(1);
    expect(make).toHaveBeenCalledTimes(1);
  });
});

describe("a failed making", () => {
  it("reaches everybody who waits for it and is not kept", async () => {
    const cache = new DocumentCache();
    const failing = vi.fn(() => Promise.reject(new Error("Datenbank weg")));
    const answers = await Promise.allSettled([cache.get("/", 1n, failing), cache.get("/", 1n, failing)]);
    expect(answers.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
    expect(failing).toHaveBeenCalledTimes(1);
    expect((await cache.get("/", 1n, maker())).tag).toBe("10");
  });

  it("of an older edition does not take the newer document away", async () => {
    const cache = new DocumentCache();
    let fail: (error: Error) => void = () => undefined;
    const old = cache.get("/", 1n, () => new Promise((_resolve, reject) => (fail = reject)));
    const fresh = await cache.get("/", 2n, maker());
    fail(new Error("zu spät"));
    await expect(old).rejects.toThrow("zu spät");
    await settled();
    const make = maker();
    expect(await cache.get("/", 2n, make)).toBe(fresh);
    expect(make).not.toHaveBeenCalled();
  });
});

describe("a full cache", () => {
  it("gives up what was asked for least recently", async () => {
    const cache = new DocumentCache(100_000);
    await cache.get("/a", 1n, maker(sized(40_000)));
    await cache.get("/b", 1n, maker(sized(40_000)));
    await cache.get("/a", 1n, maker());
    await cache.get("/c", 1n, maker(sized(40_000)));
    await settled();
    const [a, b] = [maker(), maker()];
    await cache.get("/a", 1n, a);
    await cache.get("/b", 1n, b);
    expect(a).not.toHaveBeenCalled();
    expect(b).toHaveBeenCalledTimes(1);
  });

  it("counts a document once, whatever edition replaces it", async () => {
    const cache = new DocumentCache(100_000);
    await cache.get("/stays", 1n, maker(sized(30_000)));
    for (let edition = 1n; edition <= 20n; edition += 1n) await cache.get("/", edition, maker(sized(30_000)));
    await settled();
    const stays = maker();
    await cache.get("/stays", 1n, stays);
    expect(stays).not.toHaveBeenCalled();
  });

  it("does not grow without end by empty documents of invented addresses", async () => {
    const cache = new DocumentCache(100_000);
    const first = `/${"x".repeat(1_000)}`;
    await cache.get(first, 1n, maker(sized(0)));
    for (let number = 0; number < 1_000; number += 1) await cache.get(`/${number}`, 1n, maker(sized(0)));
    await settled();
    const again = maker();
    await cache.get(first, 1n, again);
    expect(again).toHaveBeenCalledTimes(1);
  });

  it("serves a document that is larger than itself without keeping it or losing the others", async () => {
    const cache = new DocumentCache(100_000);
    await cache.get("/small", 1n, maker(sized(1_000)));
    expect((await cache.get("/large", 1n, maker(sized(200_000)))).tag).toBe("200000");
    await settled();
    const [small, large] = [maker(), maker()];
    await cache.get("/small", 1n, small);
    await cache.get("/large", 1n, large);
    expect(small).not.toHaveBeenCalled();
    expect(large).toHaveBeenCalledTimes(1);
  });
});

describe("a flood of invented addresses", () => {
  it("drives out nothing that was asked for twice", async () => {
    const cache = new DocumentCache(1_000_000);
    const known = ["/", "/ressort/politik", "/feed"];
    for (const address of [...known, ...known]) await cache.get(address, 1n, maker(sized(100_000)));
    for (let number = 0; number < 1_000; number += 1) await cache.get(`/suche?q=${number}`, 1n, maker(sized(20_000)));
    await settled();
    const make = maker();
    for (const address of known) await cache.get(address, 1n, make);
    expect(make).not.toHaveBeenCalled();
  });

  it("leaves them in their place also behind the next edition", async () => {
    const cache = new DocumentCache(1_000_000);
    await cache.get("/", 1n, maker(sized(100_000)));
    await cache.get("/", 2n, maker(sized(100_000)));
    for (let number = 0; number < 1_000; number += 1) await cache.get(`/suche?q=${number}`, 2n, maker(sized(20_000)));
    await settled();
    const make = maker();
    await cache.get("/", 2n, make);
    expect(make).not.toHaveBeenCalled();
  });

  it("that is asked for twice finds an end as well, and room is left for what is new", async () => {
    const cache = new DocumentCache(1_000_000);
    for (let number = 0; number < 200; number += 1) {
      for (const _time of [1, 2]) await cache.get(`/suche?q=${number}`, 1n, maker(sized(20_000)));
    }
    await settled();
    await cache.get("/neu", 1n, maker(sized(200_000)));
    await settled();
    const [first, last, fresh] = [maker(), maker(), maker()];
    await cache.get("/neu", 1n, fresh);
    await cache.get("/suche?q=199", 1n, last);
    await cache.get("/suche?q=0", 1n, first);
    expect([fresh, last, first].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1]);
  });
});

describe("a direct answer", () => {
  const ready = prepareAnswer(sized(10), "");

  it("is there only where a handler allowed it, and only for its edition", async () => {
    const cache = new DocumentCache();
    cache.allowDirect("/", 1n, ready);
    await cache.get("/", 1n, maker());
    expect([cache.isDirect("/"), cache.findDirect("/", 1n)]).toEqual([false, null]);
    cache.allowDirect("/", 2n, ready);
    expect(cache.isDirect("/")).toBe(false);
    cache.allowDirect("/", 1n, ready);
    expect([cache.isDirect("/"), cache.findDirect("/", 1n), cache.findDirect("/", 2n)]).toEqual([true, ready, null]);
  });

  it("goes with the document of its edition, and with the document that makes room", async () => {
    const cache = new DocumentCache(100_000);
    await cache.get("/", 1n, maker());
    cache.allowDirect("/", 1n, ready);
    await cache.get("/", 2n, maker());
    expect(cache.isDirect("/")).toBe(false);
    await cache.get("/weg", 2n, maker());
    cache.allowDirect("/weg", 2n, ready);
    for (let number = 0; number < 100; number += 1) await cache.get(`/${number}`, 2n, maker(sized(10_000)));
    await settled();
    expect(cache.findDirect("/weg", 2n)).toBeNull();
  });

  it("counts as asking for the document", async () => {
    const cache = new DocumentCache(100_000);
    await cache.get("/", 1n, maker());
    cache.allowDirect("/", 1n, ready);
    cache.findDirect("/", 1n);
    for (let number = 0; number < 100; number += 1) await cache.get(`/${number}`, 1n, maker(sized(10_000)));
    await settled();
    expect(cache.findDirect("/", 1n)).toBe(ready);
  });
});
