import { randomInt, randomUUID } from "node:crypto";
import { verify } from "@node-rs/argon2";
import { beforeAll, describe, expect, it, vi } from "vitest";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { createUser } from "#newsroom/people/create-user.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import { issuePasswordLink } from "#newsroom/people/issue-password-link.ts";
import { setPassword } from "#newsroom/people/set-password.ts";
import { ACCOUNT_LIMIT, ADDRESS_LIMIT, LONGEST_BLOCK_SECONDS } from "#newsroom/people/sign-in-throttle.ts";
import { type SignInResult, verifySignIn } from "#newsroom/people/verify-sign-in.ts";
import { buildUser } from "../factories/user.ts";
import { useOwnDatabase } from "./own-database.ts";

// The real verification, watched.
vi.mock("@node-rs/argon2", async (importOriginal) => {
  const argon2 = await importOriginal<typeof import("@node-rs/argon2")>();
  return { ...argon2, verify: vi.fn(argon2.verify) };
});

const WRONG = "das falsche Kennwort";

// Time is moved for every counter at once, which no other file should feel.
beforeAll(useOwnDatabase);

/** A /64 network that nobody else in this run uses. */
function freshAddress(): string {
  const group = () => randomInt(1, 0xffff).toString(16);
  return `2001:db8:${group()}:${group()}::1`;
}

function unknownEmail(): string {
  return `niemand-${randomUUID()}@redaktion.example`;
}

/** What a person would see: "ok", "wrong" or "throttled". */
function outcome(result: SignInResult): string {
  return result.ok ? "ok" : result.reason;
}

function count(results: readonly SignInResult[], wanted: string): number {
  return results.filter((result) => outcome(result) === wanted).length;
}

/** Moves every counter into the past, as if so much time had gone by. */
async function letPass(seconds: number): Promise<void> {
  await newsroomDatabase().$executeRaw`
    UPDATE "newsroom"."sign_in_throttle" SET
      "first_failure" = "first_failure" - make_interval(secs => ${seconds}::int),
      "blocked_until" = "blocked_until" - make_interval(secs => ${seconds}::int)`;
}

function times<Result>(number: number, make: () => Promise<Result>): Promise<Result[]> {
  return Promise.all(Array.from({ length: number }, make));
}

async function oneByOne<Result>(number: number, attempt: () => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < number; index += 1) results.push(await attempt());
  return results;
}

async function peopleWithoutAccess() {
  const disabled = await buildUser();
  await disableUser(SYSTEM, { userId: disabled.actor.id });
  const { user } = await createUser(SYSTEM, { email: unknownEmail(), name: "Eingeladen", role: "author" });
  return { disabled, invited: user.email, known: await buildUser() };
}

describe("signing in", () => {
  it("answers with the account as the database knows it", async () => {
    const { actor, email, password } = await buildUser({ role: "author" });
    const result = await verifySignIn({ email: ` ${email.toUpperCase()} `, password, address: freshAddress() });
    const { id, name, role } = actor;
    expect(result).toEqual({ ok: true, user: { id, name, email, role, sessionVersion: 1 } });
  });

  it("takes the password exactly as it was set", async () => {
    const { email } = await buildUser({ password: " Zwölf Boxkämpfer " });
    const address = freshAddress();
    expect(outcome(await verifySignIn({ email, password: "Zwölf Boxkämpfer", address }))).toBe("wrong");
    expect(outcome(await verifySignIn({ email, password: " zwölf boxkämpfer ", address }))).toBe("wrong");
    expect(outcome(await verifySignIn({ email, password: " Zwölf Boxkämpfer ", address }))).toBe("ok");
  });

  it("gives unknown, disabled, invited and mistyping people the same answer", async () => {
    const { disabled, invited, known } = await peopleWithoutAccess();
    const attempts = [
      { email: unknownEmail(), password: WRONG },
      { email: disabled.email, password: disabled.password },
      { email: invited, password: "" },
      { email: known.email, password: WRONG },
      { email: known.email, password: "x".repeat(100_000) },
      { email: "kein-postfach", password: WRONG },
      { email: `nul\u0000${known.email}`, password: known.password },
      { email: "' OR 1=1 --", password: WRONG },
    ];
    const results = await Promise.all(attempts.map((attempt) => verifySignIn({ ...attempt, address: freshAddress() })));
    expect(results).toEqual(attempts.map(() => ({ ok: false, reason: "wrong" })));
  });

  it("verifies exactly one hash of the same cost, whoever asks", async () => {
    const { disabled, invited, known } = await peopleWithoutAccess();
    for (const email of [unknownEmail(), "kein-postfach", disabled.email, invited, known.email]) {
      vi.mocked(verify).mockClear();
      await verifySignIn({ email, password: WRONG, address: freshAddress() });
      const hashes = vi.mocked(verify).mock.calls.map(([hash]) => String(hash).split("$").slice(1, 4).join(" "));
      expect(hashes, email).toEqual(["argon2id v=19 m=19456,t=2,p=1"]);
    }
  });

  it("takes as long for unknown people as for a wrong password", async () => {
    const timed = async (email: string) => {
      const start = performance.now();
      await verifySignIn({ email, password: WRONG, address: freshAddress() });
      return performance.now() - start;
    };
    const accounts = await oneByOne(40, () => buildUser());
    const known: number[] = [];
    const unknown: number[] = [];
    for (const { email } of accounts) {
      known.push(await timed(email));
      unknown.push(await timed(unknownEmail()));
    }
    // A busy machine only ever adds time, so the quicker quarter tells most about the work itself.
    const ratio = lowerQuartile(unknown) / lowerQuartile(known);
    expect(ratio).toBeGreaterThan(0.6);
    expect(ratio).toBeLessThan(1.6);
  });

  it("is logged without the password", async () => {
    const { actor, email, password } = await buildUser();
    await verifySignIn({ email, password, address: freshAddress() });
    const entries = await newsroomDatabase().auditEntry.findMany({ where: { actorId: actor.id } });
    expect(entries.map((entry) => entry.action)).toEqual(["sign-in"]);
  });
});

describe("guessing passwords", () => {
  it("lets none of 20 parallel attempts slip past the limit", async () => {
    const { email } = await buildUser();
    const results = await times(20, () => verifySignIn({ email, password: WRONG, address: freshAddress() }));
    expect(count(results, "wrong")).toBe(ACCOUNT_LIMIT);
    expect(count(results, "throttled")).toBe(20 - ACCOUNT_LIMIT);
  });

  it("is not told the right password while blocked", async () => {
    const { email, password } = await buildUser();
    await times(ACCOUNT_LIMIT, () => verifySignIn({ email, password: WRONG, address: freshAddress() }));
    expect(outcome(await verifySignIn({ email, password, address: freshAddress() }))).toBe("throttled");
  });

  it("throttles accounts that do not exist in the same way", async () => {
    const email = unknownEmail();
    const results = await oneByOne(12, () => verifySignIn({ email, password: WRONG, address: freshAddress() }));
    expect(count(results, "wrong")).toBe(ACCOUNT_LIMIT);
  });

  it("cannot open new counters by spelling the address differently", async () => {
    const { email } = await buildUser();
    const spellings = [email, email.toUpperCase(), ` ${email}`];
    const results = await oneByOne(20, () => {
      const spelling = spellings[randomInt(spellings.length)] ?? email;
      return verifySignIn({ email: spelling, password: WRONG, address: freshAddress() });
    });
    expect(count(results, "wrong")).toBe(ACCOUNT_LIMIT);
  });

  it("stops one address that tries many accounts, also from all over its IPv6 network", async () => {
    const network = freshAddress().replace("::1", "");
    const results = await times(60, () =>
      verifySignIn({ email: unknownEmail(), password: WRONG, address: `${network}::${randomInt(1, 9999)}` }),
    );
    expect(count(results, "wrong")).toBe(ADDRESS_LIMIT);
  });

  it("cannot reset the address's counter by signing in to an account of one's own", async () => {
    const own = await buildUser();
    const address = freshAddress();
    let wrong = 0;
    for (let index = 0; index < 60; index += 1) {
      wrong += count([await verifySignIn({ email: unknownEmail(), password: WRONG, address })], "wrong");
      if (index % 5 === 4) await verifySignIn({ email: own.email, password: own.password, address });
    }
    expect(wrong).toBe(ADDRESS_LIMIT);
  });

  it("is stopped for longer with every failure, but never beyond five minutes", async () => {
    const email = unknownEmail();
    const blocks: number[] = [];
    await times(ACCOUNT_LIMIT, () => verifySignIn({ email, password: WRONG, address: freshAddress() }));
    for (let index = 0; index < 5; index += 1) {
      const blocked = await verifySignIn({ email, password: WRONG, address: freshAddress() });
      const seconds = !blocked.ok && blocked.reason === "throttled" ? blocked.retryAfterSeconds : 0;
      blocks.push(seconds);
      await letPass(seconds);
      expect(outcome(await verifySignIn({ email, password: WRONG, address: freshAddress() }))).toBe("wrong");
    }
    expect(blocks).toEqual([30, 60, 120, 240, LONGEST_BLOCK_SECONDS]);
  });
});

describe("the rightful owner", () => {
  it("gets in again soon after 1,000 sign-ins from many addresses", async () => {
    const { email, password } = await buildUser();
    const attack: SignInResult[] = [];
    for (let round = 0; round < 50; round += 1) {
      attack.push(...(await times(20, () => verifySignIn({ email, password: WRONG, address: freshAddress() }))));
    }
    expect(attack).toHaveLength(1_000);
    // The attack itself takes less than the first block of half a minute on any machine that can run it.
    expect(count(attack, "wrong")).toBeLessThanOrEqual(ACCOUNT_LIMIT + 1);
    expect(count(attack, "ok")).toBe(0);
    const address = freshAddress();
    const refused = await verifySignIn({ email, password, address });
    expect(refused).toMatchObject({ ok: false, reason: "throttled" });
    const wait = !refused.ok && refused.reason === "throttled" ? refused.retryAfterSeconds : Number.NaN;
    expect(wait).toBeLessThanOrEqual(60);
    await letPass(wait);
    expect(outcome(await verifySignIn({ email, password, address }))).toBe("ok");
  });

  it("is not shut out at all where they signed in before, and strangers gain nothing by it", async () => {
    const { email, password } = await buildUser();
    const home = freshAddress();
    await verifySignIn({ email, password, address: home });
    const attack = () =>
      times(ACCOUNT_LIMIT + 5, () => verifySignIn({ email, password: WRONG, address: freshAddress() }));
    expect(count(await attack(), "wrong")).toBe(ACCOUNT_LIMIT);
    expect(outcome(await verifySignIn({ email, password, address: home }))).toBe("ok");
    expect(count(await attack(), "wrong")).toBe(0);
  });

  it("is held to the same limit where they signed in before", async () => {
    const { email, password } = await buildUser();
    const home = freshAddress();
    await verifySignIn({ email, password, address: home });
    const results = await oneByOne(20, () => verifySignIn({ email, password: WRONG, address: home }));
    expect(count(results, "wrong")).toBe(ACCOUNT_LIMIT);
  });

  it("clears the counter by signing in", async () => {
    const { email, password } = await buildUser();
    for (let round = 0; round < 3; round += 1) {
      const address = freshAddress();
      const mistakes = await oneByOne(ACCOUNT_LIMIT - 1, () => verifySignIn({ email, password: WRONG, address }));
      expect(count(mistakes, "wrong")).toBe(ACCOUNT_LIMIT - 1);
      expect(outcome(await verifySignIn({ email, password, address }))).toBe("ok");
    }
  });

  it("starts anew a quarter of an hour after the first mistake", async () => {
    const { email } = await buildUser();
    const attempt = () => verifySignIn({ email, password: WRONG, address: freshAddress() });
    await oneByOne(ACCOUNT_LIMIT - 1, attempt);
    await letPass(15 * 60 + 1);
    expect(count(await oneByOne(ACCOUNT_LIMIT, attempt), "wrong")).toBe(ACCOUNT_LIMIT);
    expect(outcome(await attempt())).toBe("throttled");
  });

  it("signs in at once with a new password, whoever has guessed before", async () => {
    const { actor, email } = await buildUser();
    await times(ACCOUNT_LIMIT, () => verifySignIn({ email, password: WRONG, address: freshAddress() }));
    const { setPasswordToken } = await issuePasswordLink(SYSTEM, { userId: actor.id });
    await setPassword({ token: setPasswordToken, password: "frisch aus der Setzerei" });
    const result = await verifySignIn({ email, password: "frisch aus der Setzerei", address: freshAddress() });
    expect(outcome(result)).toBe("ok");
  });
});

describe("the table of counters", () => {
  it("holds neither e-mail nor internet addresses", async () => {
    const { email, password } = await buildUser();
    await verifySignIn({ email, password: WRONG, address: "198.51.100.23" });
    await verifySignIn({ email, password, address: "198.51.100.23" });
    const rows = await newsroomDatabase().signInThrottle.findMany({ select: { key: true } });
    for (const { key } of rows) expect(key).toMatch(/^(account|address|known):[0-9a-f]{64}$/);
  });

  it("forgets what is a day old at the next success", async () => {
    const email = unknownEmail();
    await verifySignIn({ email, password: WRONG, address: freshAddress() });
    await letPass(25 * 3600);
    const { email: own, password } = await buildUser();
    await verifySignIn({ email: own, password, address: freshAddress() });
    const old = await newsroomDatabase().$queryRaw<unknown[]>`
      SELECT 1 FROM "newsroom"."sign_in_throttle"
      WHERE "key" NOT LIKE 'known:%' AND "first_failure" < now() - interval '1 day'`;
    expect(old).toEqual([]);
  });
});

function lowerQuartile(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 4)] ?? Number.NaN;
}
