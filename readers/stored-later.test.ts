import { expect, it } from "vitest";
import { storeCounts, storeLater } from "./stored-later.ts";

it("is waited for at the end of the process, also what a store before it has taken out already", async () => {
  const stored: string[] = [];
  let pending = ["eins"];
  const slow = Promise.withResolvers<void>();
  const store = async () => {
    const taken = pending;
    pending = [];
    await slow.promise;
    stored.push(...taken);
  };
  storeLater("test", store);
  const first = storeCounts();
  await Promise.resolve();
  const last = storeCounts();
  slow.resolve();
  await last;
  expect(stored).toEqual(["eins"]);
  await first;
});
