import { describe, expect, it } from "vitest";
import { GUESS_LIMIT, GUESS_WINDOW_MS, GuessLimit } from "./guess-limit.ts";

function missed(times: number, network = "192.0.2.1"): GuessLimit {
  const limit = new GuessLimit();
  for (let time = 0; time < times; time += 1) limit.miss(network, 1_000);
  return limit;
}

describe("wrong tokens", () => {
  it("are borne up to the limit, then their network waits until the window is over", () => {
    expect(missed(GUESS_LIMIT - 1).wait("192.0.2.1", 1_000)).toBe(0);
    const limit = missed(GUESS_LIMIT);
    expect(limit.wait("192.0.2.1", 1_000)).toBe(GUESS_WINDOW_MS / 1_000);
    expect(limit.wait("192.0.2.1", 1_000 + GUESS_WINDOW_MS)).toBe(0);
  });

  it("count anew in the next window", () => {
    const limit = missed(GUESS_LIMIT);
    limit.miss("192.0.2.1", 1_000 + GUESS_WINDOW_MS);
    expect(limit.wait("192.0.2.1", 1_000 + GUESS_WINDOW_MS)).toBe(0);
  });

  it("of one network keep no other waiting", () => {
    expect(missed(GUESS_LIMIT).wait("192.0.2.2", 1_000)).toBe(0);
  });

  it("of more networks than can be remembered forget the oldest", () => {
    const limit = missed(GUESS_LIMIT);
    for (let network = 0; network < 10_000; network += 1) limit.miss(`net ${network}`, 1_000);
    expect(limit.wait("192.0.2.1", 1_000)).toBe(0);
  });
});
