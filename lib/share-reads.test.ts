import { expect, it, vi } from "vitest";
import { shareReads } from "./share-reads.ts";

/** A read that ends when the test says so. */
function slowRead() {
  const ends: ((value: number | Error) => void)[] = [];
  const read = vi.fn(
    () =>
      new Promise<number>((resolve, reject) => {
        ends.push((value) => (value instanceof Error ? reject(value) : resolve(value)));
      }),
  );
  return { read, end: (index: number, value: number | Error) => ends[index]?.(value) };
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

it("gives everybody who asks during a read the next one, and reads once for all of them", async () => {
  const { read, end } = slowRead();
  const ask = shareReads(read);
  const first = ask();
  const late = Array.from({ length: 50 }, () => ask());
  expect(read).toHaveBeenCalledTimes(1);
  end(0, 1);
  expect(await first).toBe(1);
  await settled();
  expect(read).toHaveBeenCalledTimes(2);
  end(1, 2);
  expect(new Set(await Promise.all(late))).toEqual(new Set([2]));
});

it("keeps nothing: whoever asks afterwards reads anew", async () => {
  const read = vi.fn(async () => read.mock.calls.length);
  const ask = shareReads(read);
  expect(await ask()).toBe(1);
  await settled();
  expect(await ask()).toBe(2);
});

it("tells a failure to those who waited for it alone", async () => {
  const { read, end } = slowRead();
  const ask = shareReads(read);
  const failing = ask();
  const next = ask();
  end(0, new Error("Datenbank weg"));
  await expect(failing).rejects.toThrow("Datenbank weg");
  await settled();
  end(1, 7);
  expect(await next).toBe(7);
});
