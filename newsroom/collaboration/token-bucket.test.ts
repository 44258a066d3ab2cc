import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BYTE_RATE, MAX_MESSAGE_BYTES, MESSAGE_RATE } from "./collaboration-limits.ts";
import { TokenBucket } from "./token-bucket.ts";

const { burst, perSecond } = MESSAGE_RATE;

const fresh = () => new TokenBucket(MESSAGE_RATE, 0);

/** How many of these messages at once pass. */
function passing(bucket: TokenBucket, count: number, now: number): number {
  return Array.from({ length: count }, () => bucket.take(now)).filter(Boolean).length;
}

describe("the messages of one account", () => {
  it("pass all at once up to the burst, and none more", () => {
    expect(passing(fresh(), burst + 50, 0)).toBe(burst);
  });

  it("pass again as time goes by, and never more than the burst however long it was", () => {
    const bucket = fresh();
    passing(bucket, burst, 0);
    expect(passing(bucket, perSecond + 50, 1_000)).toBe(perSecond);
    expect(passing(bucket, burst * 2, 3_600_000)).toBe(burst);
  });

  it("of the quickest typist with a moving caret pass for ever", () => {
    const bucket = fresh();
    for (let second = 0; second < 600; second += 1) expect(passing(bucket, 60, second * 1_000)).toBe(60);
  });

  it("that are too many do not put off those that come later", () => {
    const bucket = fresh();
    passing(bucket, burst * 10, 0);
    expect(passing(bucket, 10, 100)).toBe(10);
  });

  it("are never more than burst and rate allow, whenever they come", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(20), { maxLength: 2_000 }), (pauses) => {
        const bucket = fresh();
        let now = 0;
        let passed = 0;
        for (const pause of pauses) {
          now += pause;
          if (bucket.take(now)) passed += 1;
        }
        expect(passed).toBeLessThanOrEqual(burst + (now / 1_000) * perSecond);
      }),
    );
  });
});

describe("the bytes of one account", () => {
  it("leave room for the largest document a few times, and for no endless stream of them", () => {
    const bucket = new TokenBucket(BYTE_RATE, 0);
    const sent = Array.from({ length: 10 }, () => bucket.take(0, MAX_MESSAGE_BYTES)).filter(Boolean).length;
    expect(sent).toBeGreaterThanOrEqual(2);
    expect(sent).toBeLessThanOrEqual(4);
  });
});
