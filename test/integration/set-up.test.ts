import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { EMPTY_BODY } from "#editor/body.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { createUser } from "#newsroom/people/create-user.ts";
import { ensurePersonForInitials } from "#newsroom/people/import-byline.ts";
import { isOneTimeLinkUsable } from "#newsroom/people/one-time-link.ts";
import { type CompletedSetUp, completeSetUp, isSetUpOpen, issueSetUpLink } from "#newsroom/people/set-up.ts";
import { verifySignIn } from "#newsroom/people/verify-sign-in.ts";
import { useOwnDatabase } from "./own-database.ts";

const PASSWORD = " Zwölf Boxkämpfer jagen ";
const form = {
  portalName: "Kommunalblick",
  sectionName: "Städte & Gemeinden",
  email: "Ada@Kommunalblick.example",
  name: "Ada Ölbaum",
  password: PASSWORD,
  initials: "aö",
};

// "No account exists" is true of the whole house.
beforeAll(useOwnDatabase);
beforeEach(async () => {
  const database = newsroomDatabase();
  await database.person.deleteMany();
  await database.section.deleteMany();
  await database.settings.deleteMany();
  await database.oneTimeLink.deleteMany();
  await database.user.deleteMany();
});

function complete(input: unknown): Promise<CompletedSetUp> {
  return newsroomDatabase().$transaction((transaction) => completeSetUp(transaction, input));
}

async function countRows() {
  const database = newsroomDatabase();
  return {
    users: await database.user.count(),
    sections: await database.section.count(),
    persons: await database.person.count(),
    settings: await database.settings.count(),
  };
}

/** Whether a transaction of this database stands in line for the table of accounts. */
async function isWaitingForAccounts(): Promise<boolean> {
  const waiting = await newsroomDatabase().$queryRaw<unknown[]>`
    SELECT 1 FROM pg_locks WHERE NOT "granted" AND "relation" = '"newsroom"."user"'::regclass
      AND "database" = (SELECT oid FROM pg_database WHERE datname = current_database())`;
  return waiting.length > 0;
}

describe("the first admin's set-up", () => {
  it("furnishes the house and lets the admin in", async () => {
    expect(await isSetUpOpen()).toBe(true);
    const done = await complete({ ...form, token: await issueSetUpLink() });
    expect(await isSetUpOpen()).toBe(false);
    const database = newsroomDatabase();
    expect(await database.settings.findFirst()).toMatchObject({
      portalName: "Kommunalblick",
      imprint: EMPTY_BODY,
      privacy: EMPTY_BODY,
    });
    expect(await database.section.findMany()).toMatchObject([
      { id: done.sectionId, name: "Städte & Gemeinden", slug: "staedte-gemeinden" },
    ]);
    expect(await database.person.findMany()).toMatchObject([
      { id: done.personId, name: "Ada Ölbaum", initials: "aö", slug: "ada-oelbaum", userId: done.userId },
    ]);
    const signIn = await verifySignIn({ email: done.email, password: PASSWORD, address: "192.0.2.1" });
    expect(signIn).toMatchObject({ ok: true, user: { role: "admin", email: "ada@kommunalblick.example" } });
  });

  it("is open for the newest link only", async () => {
    const older = await issueSetUpLink();
    const newer = await issueSetUpLink();
    expect(await isOneTimeLinkUsable("set_up", older)).toBe(false);
    await expect(complete({ ...form, token: older })).rejects.toMatchObject({ code: "not-found" });
    expect(await isOneTimeLinkUsable("set_up", newer)).toBe(true);
    await complete({ ...form, token: newer });
  });

  it("happens once, however many send the form at the same moment", async () => {
    const token = await issueSetUpLink();
    const results = await Promise.allSettled(
      Array.from({ length: 5 }, (_, index) => complete({ ...form, email: `ada${index}@kommunalblick.example`, token })),
    );
    expect(results.filter((result) => result.status === "fulfilled")).toHaveLength(1);
    expect(await countRows()).toEqual({ users: 1, sections: 1, persons: 1, settings: 1 });
  });

  it("is closed as soon as anybody has an account", async () => {
    const token = await issueSetUpLink();
    await createUser(SYSTEM, { email: "erste@kommunalblick.example", name: "Erste", role: "author" });
    await expect(complete({ ...form, token })).rejects.toMatchObject({ code: "wrong-state" });
    await expect(issueSetUpLink()).rejects.toMatchObject({ code: "wrong-state" });
    expect(await countRows()).toEqual({ users: 1, sections: 0, persons: 0, settings: 0 });
  });

  it("waits for an account that is just being made at the command line, and is then closed", async () => {
    const token = await issueSetUpLink();
    let isSettled = false;
    const pending = newsroomDatabase().$transaction(async (transaction) => {
      await transaction.user.create({ data: { email: "erste@kommunalblick.example", name: "Erste", role: "admin" } });
      const setUp = complete({ ...form, token }).finally(() => {
        isSettled = true;
      });
      const outcome = setUp.catch((error: unknown) => error);
      await vi.waitFor(async () => expect(isSettled || (await isWaitingForAccounts())).toBe(true));
      expect(isSettled).toBe(false);
      return { outcome };
    });
    expect(await (await pending).outcome).toMatchObject({ code: "wrong-state" });
    expect(await countRows()).toEqual({ users: 1, sections: 0, persons: 0, settings: 0 });
  });

  it("leaves nothing behind and the link usable when what follows fails", async () => {
    const token = await issueSetUpLink();
    const failing = newsroomDatabase().$transaction(async (transaction) => {
      await completeSetUp(transaction, { ...form, token });
      throw new Error("the press is broken");
    });
    await expect(failing).rejects.toThrow("the press is broken");
    expect(await countRows()).toEqual({ users: 0, sections: 0, persons: 0, settings: 0 });
    expect(await isOneTimeLinkUsable("set_up", token)).toBe(true);
  });

  it("names every field that is wrong and spends no link on it", async () => {
    const token = await issueSetUpLink();
    const failure = await complete({ token, portalName: " ", email: "ada", password: "kurz", initials: "a/b" }).catch(
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: "invalid" });
    const fields = new Set((failure as { problems: { field: string }[] }).problems.map((problem) => problem.field));
    expect(fields).toEqual(new Set(["portalName", "sectionName", "email", "name", "password", "initials"]));
    expect(await isOneTimeLinkUsable("set_up", token)).toBe(true);
  });

  it("takes over the section and the initials that an earlier import brought", async () => {
    const { id: sectionId } = await newsroomDatabase().section.create({
      data: { name: form.sectionName, slug: "alt" },
    });
    const byline = await newsroomDatabase().$transaction((transaction) =>
      ensurePersonForInitials(transaction, SYSTEM, form.initials),
    );
    const done = await complete({ ...form, token: await issueSetUpLink() });
    expect(done).toMatchObject({ sectionId, personId: byline.person.id });
  });

  it("writes neither password nor token into the log", async () => {
    const token = await issueSetUpLink();
    await complete({ ...form, token });
    const log = JSON.stringify(
      await newsroomDatabase().auditEntry.findMany({
        select: { action: true, actorName: true, subjectType: true, subjectId: true, details: true },
      }),
    );
    expect(log).toContain("complete-set-up");
    for (const secret of [token, PASSWORD, PASSWORD.trim(), "$argon2"]) expect(log).not.toContain(secret);
  });
});
