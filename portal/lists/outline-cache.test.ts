import { describe, expect, it, vi } from "vitest";
import { OutlineCache } from "./outline-cache.ts";

const ids = (count: number) => vi.fn(async () => new Int32Array(count));

describe("the outlines of lists", () => {
  it("are read once per edition, by requests at the same moment together", async () => {
    const [cache, read, again] = [new OutlineCache(), ids(3), ids(4)];
    await Promise.all([cache.get("a", 1n, read), cache.get("a", 1n, read)]);
    await cache.get("a", 1n, read);
    expect(read).toHaveBeenCalledTimes(1);
    expect(await cache.get("a", 2n, again)).toHaveLength(4);
  });

  it("make room for each other, the longest unasked first", async () => {
    const [cache, read] = [new OutlineCache(3000), ids(1000)];
    for (const name of ["a", "b", "a", "c", "a"]) await cache.get(name, 1n, read);
    expect(read).toHaveBeenCalledTimes(3);
    await cache.get("b", 1n, read);
    expect(read).toHaveBeenCalledTimes(4);
  });

  it("weigh by their names as well: invented ones of any length fill no memory", async () => {
    const [cache, read] = [new OutlineCache(3000), ids(0)];
    const names = Array.from({ length: 5 }, (_, place) => `${place}`.padEnd(2000, "x"));
    for (const name of [...names, ...names]) await cache.get(name, 1n, read);
    expect(read).toHaveBeenCalledTimes(10);
  });

  it("are not kept when reading failed", async () => {
    const cache = new OutlineCache();
    await expect(cache.get("a", 1n, () => Promise.reject(new Error("away")))).rejects.toThrow("away");
    expect(await cache.get("a", 1n, ids(1))).toHaveLength(1);
  });
});
