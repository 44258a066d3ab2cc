import { expect, it } from "vitest";
import { QueueFullError, workQueue } from "./work-queue.ts";

type Work = { readonly name: string; finish(): void; fail(): void };

/** Work that ends when the test says so. */
function recorder() {
  const running: Work[] = [];
  const start = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      running.push({ name, finish: () => resolve(name), fail: () => reject(new Error(name)) });
    });
  return { running, start };
}

it("runs so many at once, the others in their order", async () => {
  const { running, start } = recorder();
  const queue = workQueue({ atOnce: 2, waiting: 10 });
  const results = ["a", "b", "c", "d"].map((name) => queue(start(name)));
  expect(running.map(({ name }) => name)).toEqual(["a", "b"]);
  running[1]?.finish();
  await expect(results[1]).resolves.toBe("b");
  expect(running.map(({ name }) => name)).toEqual(["a", "b", "c"]);
  running[0]?.finish();
  running[2]?.finish();
  await Promise.all([results[0], results[2]]);
  running[3]?.finish();
  await expect(Promise.all(results)).resolves.toEqual(["a", "b", "c", "d"]);
});

it("goes on after a failure and when it was empty for a while", async () => {
  const { running, start } = recorder();
  const queue = workQueue({ atOnce: 1, waiting: 10 });
  const failing = queue(start("a"));
  const following = queue(start("b"));
  running[0]?.fail();
  await expect(failing).rejects.toThrow("a");
  running[1]?.finish();
  await expect(following).resolves.toBe("b");
  const later = queue(start("c"));
  running[2]?.finish();
  await expect(later).resolves.toBe("c");
});

it("refuses work when too much is waiting", async () => {
  const { running, start } = recorder();
  const queue = workQueue({ atOnce: 1, waiting: 1 });
  const first = queue(start("a"));
  const second = queue(start("b"));
  await expect(queue(start("c"))).rejects.toThrow(QueueFullError);
  running[0]?.finish();
  await first;
  running[1]?.finish();
  await expect(second).resolves.toBe("b");
});
