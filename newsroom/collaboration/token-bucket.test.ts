import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MESSAGE_RATE } from "./collaboration-limits.ts";
import { MessageRate } from "./message-rate.ts";

const { burst, perSecond } = MESSAGE_RATE;

/** How many of these messages at once pass. */
function passing(rate: MessageRate, count: number, now: number): number {
  return Array.from({ length: count }, () => rate.take(now)).filter(Boolean).length;
}

describe("the messages of one connection", () => {
  it("pass all at once up to the burst, and none more", () => {
    expect(passing(new MessageRate(0), burst + 50, 0)).toBe(burst);
  });

  it("pass again as time goes by, and never more than the burst however long it was", () => {
    const rate = new MessageRate(0);
    passing(rate, burst, 0);
    expect(passing(rate, perSecond + 50, 1_000)).toBe(perSecond);
    expect(passing(rate, burst * 2, 3_600_000)).toBe(burst);
  });

  it("of the quickest typist with a moving caret pass for ever", () => {
    const rate = new MessageRate(0);
    for (let second = 0; second < 600; second += 1) expect(passing(rate, 60, second * 1_000)).toBe(60);
  });

  it("that are too many do not put off those that come later", () => {
    const rate = new MessageRate(0);
    passing(rate, burst * 10, 0);
    expect(passing(rate, 10, 100)).toBe(10);
  });

  it("are never more than burst and rate allow, whenever they come", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 2_000 }), (pauses) => {
        const rate = new MessageRate(0);
        let now = 0;
        let passed = 0;
        for (const pause of pauses) {
          now += pause;
          if (rate.take(now)) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(burst + (now / 1_000) * perSecond);
      }),
    );
  });
});
