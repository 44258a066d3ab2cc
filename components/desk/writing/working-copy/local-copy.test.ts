import { IDBFactory } from "fake-indexeddb";
import "fake-indexeddb/auto";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { findKeptArticles, forgetLocalCopy } from "./kept-articles.ts";
import { LocalCopy } from "./local-copy.ts";

beforeEach(() => {
  vi.stubGlobal("indexedDB", new IDBFactory());
});

const update = (...bytes: number[]) => Uint8Array.from(bytes);

describe("the browser's own copy", () => {
  it("has what was written, oldest first, also for a page that is opened later", async () => {
    const copy = new LocalCopy("ada", 1);
    await copy.add({ epoch: 1, update: update(1, 2), isOwn: true });
    await copy.add({ epoch: 1, update: update(3), isOwn: true });
    await copy.add({ epoch: 2, update: update(4), isOwn: true });
    expect(await new LocalCopy("ada", 1).read()).toEqual([
      { articleId: 1, epoch: 1, update: update(1, 2), isOwn: true },
      { articleId: 1, epoch: 1, update: update(3), isOwn: true },
      { articleId: 1, epoch: 2, update: update(4), isOwn: true },
    ]);
  });

  it("is one for each article and each person", async () => {
    await new LocalCopy("ada", 1).add({ epoch: 1, update: update(1), isOwn: true });
    await new LocalCopy("ada", 1).putAside("Adas Worte", "typed");
    for (const other of [new LocalCopy("ada", 2), new LocalCopy("ben", 1)]) {
      expect([await other.read(), await other.readAside()]).toEqual([[], []]);
      await other.clear(() => true);
      await other.clearAside();
    }
    expect(await new LocalCopy("ada", 1).read()).toHaveLength(1);
    expect(await new LocalCopy("ada", 1).readAside()).toHaveLength(1);
  });

  it("is let go when the server has everything, but not the words that were put aside", async () => {
    const copy = new LocalCopy("ada", 1);
    const neighbour = new LocalCopy("ada", 2);
    for (const one of [copy, neighbour]) await one.add({ epoch: 1, update: update(1), isOwn: true });
    await copy.putAside("Nicht im Artikel", "article");
    await copy.clear(() => true);
    expect([await copy.read(), (await neighbour.read()).length]).toEqual([[], 1]);
    expect(await copy.readAside()).toEqual([
      { articleId: 1, text: "Nicht im Artikel", at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/), extent: "article" },
    ]);
    await copy.clearAside();
    expect(await copy.readAside()).toEqual([]);
  });

  it("lets go of nothing that is not on the server's disk", async () => {
    const copy = new LocalCopy("ada", 1);
    for (const byte of [1, 2, 3]) await copy.add({ epoch: 1, update: update(byte), isOwn: byte === 2 });
    await copy.clear(({ update: [byte] }) => byte !== 2);
    expect(await copy.read()).toEqual([{ articleId: 1, epoch: 1, update: update(2), isOwn: true }]);
  });

  it("takes what two pages of one person write at the same moment", async () => {
    const pages = [new LocalCopy("ada", 1), new LocalCopy("ada", 1)];
    await Promise.all(
      pages.flatMap((page, index) =>
        [1, 2, 3].map((byte) => page.add({ epoch: 1, update: update(index, byte), isOwn: true })),
      ),
    );
    expect(await new LocalCopy("ada", 1).read()).toHaveLength(6);
  });

  it("says when the browser keeps nothing", async () => {
    vi.stubGlobal("indexedDB", {
      open: () => {
        throw new DOMException("full", "QuotaExceededError");
      },
    });
    const copy = new LocalCopy("ada", 1);
    await expect(copy.add({ epoch: 1, update: update(1), isOwn: true })).rejects.toThrow("full");
    vi.stubGlobal("indexedDB", new IDBFactory());
    await copy.add({ epoch: 1, update: update(2), isOwn: true });
    expect(await copy.read()).toHaveLength(1);
  });
});

describe("before sign-out", () => {
  it("tells of which articles there are words that are nowhere else", async () => {
    const [first, second, third] = [1, 2, 3].map((article) => new LocalCopy("ada", article)) as [
      LocalCopy,
      LocalCopy,
      LocalCopy,
    ];
    for (const byte of [1, 2]) await first.add({ epoch: 1, update: update(byte), isOwn: true });
    await second.add({ epoch: 1, update: update(1), isOwn: false });
    await third.putAside("Nicht im Artikel", "article");
    await new LocalCopy("ben", 4).add({ epoch: 1, update: update(1), isOwn: true });
    expect(await findKeptArticles("ada")).toEqual({ unstored: [1], aside: [3] });
  });

  it("tells of nothing where nothing is kept", async () => {
    expect(await findKeptArticles("ada")).toEqual({ unstored: [], aside: [] });
  });
});

describe("at sign-out", () => {
  it("one's own words are forgotten, and those of others stay for when they come back", async () => {
    // The pages are still open, as the one is from which somebody signs out.
    const pages = ["ada", "ben"].map((person) => new LocalCopy(person, 1));
    for (const page of pages) await page.add({ epoch: 1, update: update(1), isOwn: true });
    await forgetLocalCopy("ada");
    expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(["dachzeile-ben"]);
    expect(await findKeptArticles("ben")).toEqual({ unstored: [1], aside: [] });
  });

  it("a page of the same person that is still open hears of it, and goes on in a new copy", async () => {
    const [page, other] = [new LocalCopy("ada", 1), new LocalCopy("ben", 1)];
    const [heard, heardElsewhere, ended] = [vi.fn(), vi.fn(), vi.fn()];
    page.onLost(heard);
    page.onLost(ended)();
    other.onLost(heardElsewhere);
    for (const one of [page, other]) await one.add({ epoch: 1, update: update(1), isOwn: true });
    await forgetLocalCopy("ada");
    expect([heard, heardElsewhere, ended].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
    expect(await page.read()).toEqual([]);
    await page.add({ epoch: 1, update: update(2), isOwn: true });
    expect(await findKeptArticles("ada")).toEqual({ unstored: [1], aside: [] });
    await forgetLocalCopy("ada");
    expect(heard).toHaveBeenCalledTimes(2);
  });

  it("a database that only gets another form is no loss", async () => {
    const page = new LocalCopy("ada", 1);
    const heard = vi.fn();
    page.onLost(heard);
    await page.add({ epoch: 1, update: update(1), isOwn: true });
    const newer = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open("dachzeile-ada", 2);
      request.onsuccess = () => resolve(request.result);
    });
    expect([...newer.objectStoreNames]).toEqual(["aside", "updates"]);
    newer.close();
    expect(heard).not.toHaveBeenCalled();
  });
});
