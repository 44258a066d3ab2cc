import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { requestCancellation } from "#readers/cancellation/request-cancellation.ts";
import { NETWORK_LIMIT, READER_LIMIT } from "#readers/cancellation/submission-limit.ts";
import { readersDatabase } from "#readers/readers-database.ts";
import { buildCancellationForm, buildClient } from "../factories/cancellation.ts";
import { prepareOwnOutbox } from "../mail/own-outbox.ts";
import { outcomeOf } from "../outcome-of.ts";
import { useOwnDatabase } from "./own-database.ts";

// Time is moved for every counter at once, which no other file should feel.
beforeAll(useOwnDatabase);
prepareOwnOutbox();

function uniqueEmail(): string {
  return `leserin-${randomUUID()}@leser.example`;
}

function submit(client: string, email = uniqueEmail()): Promise<string> {
  return outcomeOf(requestCancellation(buildCancellationForm({ email }), client));
}

function times(number: number, attempt: () => Promise<string>): Promise<string[]> {
  return Promise.all(Array.from({ length: number }, attempt));
}

function accepted(outcomes: readonly string[]): number {
  expect(outcomes.every((outcome) => outcome === "ok" || outcome === "throttled")).toBe(true);
  return outcomes.filter((outcome) => outcome === "ok").length;
}

describe("a flood", () => {
  it("from one network ends at the limit, however it spells its addresses", async () => {
    const network = buildClient().replace(/::.*/, "");
    let host = 1;
    const outcomes = await times(NETWORK_LIMIT + 10, () => submit(`${network}::${(host++).toString(16)}`));
    expect(accepted(outcomes)).toBe(NETWORK_LIMIT);
  });

  it("for one e-mail address ends earlier, and stops nobody else", async () => {
    const [client, elsewhere, email] = [buildClient(), buildClient(), uniqueEmail()];
    expect(accepted(await times(READER_LIMIT + 5, () => submit(client, email)))).toBe(READER_LIMIT);
    expect(await submit(client, email.toUpperCase())).toBe("throttled");
    expect(await submit(client)).toBe("ok");
    expect(await submit(elsewhere, email)).toBe("ok");
  });

  it.each(["127.0.0.1", "::ffff:127.0.0.1", "::1", "10.1.2.3", "192.168.0.9", "fd00::7", "unknown"])(
    "from %s, where many may stand, stops only who repeats one e-mail address",
    async (shared) => {
      const email = uniqueEmail();
      expect(accepted(await times(READER_LIMIT + 1, () => submit(shared, email)))).toBe(READER_LIMIT);
      expect(accepted(await times(5, () => submit(shared)))).toBe(5);
    },
  );

  it("is told how long to wait, and after that is over", async () => {
    const [client, email] = [buildClient(), uniqueEmail()];
    await times(READER_LIMIT, () => submit(client, email));
    const form = buildCancellationForm({ email });
    await expect(requestCancellation(form, client)).rejects.toThrow(/in (59|60) Minuten noch einmal/);
    await readersDatabase()
      .$executeRaw`UPDATE "readers"."submission_count" SET "since" = "since" - interval '59 minutes'`;
    await expect(requestCancellation(form, client)).rejects.toThrow("in einer Minute noch einmal");
    await readersDatabase()
      .$executeRaw`UPDATE "readers"."submission_count" SET "since" = "since" - interval '1 minute'`;
    expect(await submit(client, email)).toBe("ok");
  });

  it("is not made of mistakes: what was refused is not counted", async () => {
    const [client, email] = [buildClient(), uniqueEmail()];
    const mistakes = await times(READER_LIMIT * 2, () =>
      outcomeOf(requestCancellation(buildCancellationForm({ email, name: "" }), client)),
    );
    expect(new Set(mistakes)).toEqual(new Set(["invalid"]));
    expect(await submit(client, email)).toBe("ok");
  });

  it("is counted without keeping anybody's address, and forgotten after its hour", async () => {
    const [client, email] = [buildClient(), uniqueEmail()];
    await submit(client, email);
    const keys = async () => (await readersDatabase().submissionCount.findMany()).map(({ key }) => key);
    const mine = await keys();
    expect(mine.length).toBeGreaterThan(1);
    for (const key of mine) expect(key).toMatch(/^[0-9a-f]{64}$/);
    await readersDatabase().$executeRaw`UPDATE "readers"."submission_count" SET "since" = "since" - interval '1 hour'`;
    await submit(buildClient());
    expect(await keys()).toHaveLength(2);
  });
});
