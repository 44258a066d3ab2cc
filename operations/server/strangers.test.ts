import { expect, it } from "vitest";
import { Strangers } from "./strangers.ts";

it("each address has its own places, and one that leaves makes room", () => {
  const strangers = new Strangers(2);
  const enter = (address: string) => strangers.enter(address);
  expect(["192.0.2.1", "192.0.2.1", "192.0.2.1", "192.0.2.2"].map(enter)).toEqual([true, true, false, true]);
  strangers.leave("192.0.2.1");
  expect(["192.0.2.1", "192.0.2.1"].map(enter)).toEqual([true, false]);
});
