import { createHash, randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeDatabases } from "#lib/database/connection.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { changePreferences } from "#newsroom/people/change-preferences.ts";
import { changeRole } from "#newsroom/people/change-role.ts";
import { createUser } from "#newsroom/people/create-user.ts";
import { createUserWithPassword } from "#newsroom/people/create-user-with-password.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import { enableUser } from "#newsroom/people/enable-user.ts";
import { endSessions } from "#newsroom/people/end-sessions.ts";
import { issuePasswordLink } from "#newsroom/people/issue-password-link.ts";
import { isOneTimeLinkUsable } from "#newsroom/people/one-time-link.ts";
import { setPassword } from "#newsroom/people/set-password.ts";
import { findActiveUser, findPreferences, findUserByEmail, listUsers } from "#newsroom/people/user-queries.ts";
import { verifySignIn } from "#newsroom/people/verify-sign-in.ts";
import { type BuiltUser, buildUser } from "../factories/user.ts";

const NEW_PASSWORD = "frisch aus der Setzerei";
let admin: BuiltUser;

beforeAll(async () => {
  admin = await buildUser({ role: "admin", name: "Ada Admin" });
});
afterAll(closeDatabases);

function newAccount() {
  return { email: `Neu-${randomUUID()}@Redaktion.example`, name: "Neue Kollegin", role: "author" };
}

async function canSignIn(email: string, password: string): Promise<boolean> {
  return (await verifySignIn({ email, password, address: randomUUID() })).ok;
}

/** Everything that the log says about one account. */
async function logOf(userId: string): Promise<{ actions: string[]; text: string }> {
  const entries = await newsroomDatabase().auditEntry.findMany({
    where: { subjectType: "user", subjectId: userId },
    orderBy: { id: "asc" },
    omit: { id: true },
  });
  return { actions: entries.map((entry) => entry.action), text: JSON.stringify(entries) };
}

async function moveExpiry(token: string, hours: number): Promise<void> {
  const hash = createHash("sha256").update(token).digest("hex");
  await newsroomDatabase().$executeRaw`
    UPDATE "newsroom"."one_time_link" SET "expires_at" = "expires_at" - make_interval(hours => ${hours}::int)
    WHERE "token_hash" = ${hash}`;
}

describe("managing accounts", () => {
  it("is for admins and the operator; everybody else is refused", async () => {
    const { actor: target } = await buildUser({ role: "author" });
    const commands: [string, (actor: Actor) => Promise<unknown>][] = [
      ["create", (actor) => createUser(actor, newAccount())],
      ["create with password", (actor) => createUserWithPassword(actor, { ...newAccount(), password: NEW_PASSWORD })],
      ["link", (actor) => issuePasswordLink(actor, { userId: target.id })],
      ["role", (actor) => changeRole(actor, { userId: target.id, role: "admin" })],
      ["disable", (actor) => disableUser(actor, { userId: target.id })],
      ["enable", (actor) => enableUser(actor, { userId: target.id })],
      ["end sessions", (actor) => endSessions(actor, { userId: target.id })],
    ];
    const strangers = await Promise.all([buildUser({ role: "author" }), buildUser({ role: "editor" })]);
    for (const [name, command] of commands) {
      for (const { actor } of strangers) {
        await expect(command(actor), `${actor.role} ${name}`).rejects.toMatchObject({ code: "not-allowed" });
      }
      for (const actor of [admin.actor, SYSTEM]) await expect(command(actor), name).resolves.not.toThrow();
    }
  });

  it("creates an account without a password and a link for it", async () => {
    const input = newAccount();
    const { user, setPasswordToken } = await createUser(admin.actor, input);
    expect(user).toEqual({
      id: expect.any(String),
      email: input.email.toLowerCase(),
      name: "Neue Kollegin",
      role: "author",
      isDisabled: false,
      hasPassword: false,
    });
    expect(setPasswordToken).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await listUsers()).toContainEqual(user);
    expect(await findUserByEmail(input.email)).toEqual(user);
  });

  it("refuses a second account for one address, also in other letters and at the same moment", async () => {
    const input = newAccount();
    const spellings = [input.email, input.email.toUpperCase(), ` ${input.email} `];
    const results = await Promise.allSettled(spellings.map((email) => createUser(admin.actor, { ...input, email })));
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refused).toHaveLength(2);
    for (const reason of refused) expect(reason).toMatchObject({ code: "conflict", problems: [{ field: "email" }] });
  });

  it("lets the operator give a password at once, and nobody learns it", async () => {
    const input = { ...newAccount(), password: NEW_PASSWORD };
    const user = await createUserWithPassword(SYSTEM, input);
    expect(user).toMatchObject({ hasPassword: true });
    expect(await canSignIn(input.email, NEW_PASSWORD)).toBe(true);
    expect((await logOf(user.id)).text).not.toContain(NEW_PASSWORD);
    await expect(createUserWithPassword(SYSTEM, { ...newAccount(), password: "kurz" })).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "password" }],
    });
  });

  it("knows no account that does not exist", async () => {
    const calls = [disableUser, enableUser, endSessions, issuePasswordLink];
    for (const call of calls) {
      await expect(call(admin.actor, { userId: randomUUID() })).rejects.toMatchObject({ code: "not-found" });
      await expect(call(admin.actor, { userId: "1 OR 1=1" })).rejects.toMatchObject({ code: "invalid" });
    }
  });

  it("lists accounts in German order", async () => {
    const key = randomUUID();
    for (const name of [`Zoo ${key}`, `Ärzte ${key}`, `Anker ${key}`]) await buildUser({ name });
    const names = (await listUsers()).map((user) => user.name).filter((name) => name.endsWith(key));
    expect(names).toEqual([`Anker ${key}`, `Ärzte ${key}`, `Zoo ${key}`]);
  });

  it("logs every change, without passwords, hashes or tokens", async () => {
    const { user, setPasswordToken } = await createUser(admin.actor, newAccount());
    const userId = user.id;
    await setPassword({ token: setPasswordToken, password: NEW_PASSWORD });
    const second = await issuePasswordLink(admin.actor, { userId });
    await changeRole(admin.actor, { userId, role: "editor" });
    await disableUser(admin.actor, { userId });
    await enableUser(admin.actor, { userId });
    await endSessions(admin.actor, { userId });
    const log = await logOf(userId);
    expect(log.actions).toEqual([
      "create-user",
      "set-password",
      "issue-password-link",
      "change-role",
      "disable-user",
      "enable-user",
      "end-sessions",
    ]);
    const secrets = [setPasswordToken, second.setPasswordToken, NEW_PASSWORD, "$argon2"];
    for (const secret of secrets) {
      expect(log.text).not.toContain(secret);
      expect(log.text).not.toContain(createHash("sha256").update(secret).digest("hex"));
    }
  });

  it("logs nothing when nothing changed", async () => {
    const { actor } = await buildUser({ role: "editor" });
    await changeRole(admin.actor, { userId: actor.id, role: "editor" });
    await enableUser(admin.actor, { userId: actor.id });
    expect((await logOf(actor.id)).actions).toEqual(["create-user"]);
    expect(await findActiveUser(actor.id, 1)).not.toBeNull();
  });
});

describe("the link to set a password", () => {
  it("sets it exactly as typed and works once", async () => {
    const { user, setPasswordToken: token } = await createUser(admin.actor, newAccount());
    const typed = `  ${"ß".repeat(60)}  e\u0301 🗞️ `;
    expect(await setPassword({ token, password: typed })).toEqual({ id: user.id, email: user.email });
    expect(await canSignIn(user.email, typed)).toBe(true);
    expect(await canSignIn(user.email, typed.trim())).toBe(false);
    expect(await canSignIn(user.email, typed.normalize("NFC"))).toBe(false);
    await expect(setPassword({ token, password: NEW_PASSWORD })).rejects.toMatchObject({ code: "not-found" });
    expect(await canSignIn(user.email, typed)).toBe(true);
  });

  it("works once even when used ten times in parallel", async () => {
    const { user, setPasswordToken: token } = await createUser(admin.actor, newAccount());
    const passwords = Array.from({ length: 10 }, (_, index) => `Kennwort Nummer ${index}`);
    const results = await Promise.allSettled(passwords.map((password) => setPassword({ token, password })));
    const winners = passwords.filter((_, index) => results[index]?.status === "fulfilled");
    expect(winners).toHaveLength(1);
    expect(await canSignIn(user.email, winners[0] ?? "")).toBe(true);
    expect((await logOf(user.id)).actions.filter((action) => action === "set-password")).toHaveLength(1);
  });

  it("is not spent by looking at it or by a password that is too short", async () => {
    const { setPasswordToken: token } = await createUser(admin.actor, newAccount());
    expect(await isOneTimeLinkUsable("set_password", token)).toBe(true);
    await expect(setPassword({ token, password: "zu kurz" })).rejects.toMatchObject({ code: "invalid" });
    expect(await isOneTimeLinkUsable("set_password", token)).toBe(true);
    expect(await isOneTimeLinkUsable("set_up", token)).toBe(false);
  });

  it("ends after 48 hours and not before", async () => {
    const { setPasswordToken: token } = await createUser(admin.actor, newAccount());
    await moveExpiry(token, 47);
    expect(await isOneTimeLinkUsable("set_password", token)).toBe(true);
    await moveExpiry(token, 1);
    expect(await isOneTimeLinkUsable("set_password", token)).toBe(false);
    await expect(setPassword({ token, password: NEW_PASSWORD })).rejects.toMatchObject({ code: "not-found" });
  });

  it("is replaced by a newer one and void for a disabled account", async () => {
    const { user, setPasswordToken: first } = await createUser(admin.actor, newAccount());
    const { setPasswordToken: second } = await issuePasswordLink(admin.actor, { userId: user.id });
    await expect(setPassword({ token: first, password: NEW_PASSWORD })).rejects.toMatchObject({ code: "not-found" });
    await disableUser(admin.actor, { userId: user.id });
    await expect(setPassword({ token: second, password: NEW_PASSWORD })).rejects.toMatchObject({ code: "not-found" });
    await expect(issuePasswordLink(admin.actor, { userId: user.id })).rejects.toMatchObject({ code: "wrong-state" });
    await enableUser(admin.actor, { userId: user.id });
    expect(await isOneTimeLinkUsable("set_password", second)).toBe(false);
  });

  it("leaves no token in the database, only its SHA-256", async () => {
    const { user, setPasswordToken: token } = await createUser(admin.actor, newAccount());
    const links = await newsroomDatabase().oneTimeLink.findMany({ where: { userId: user.id } });
    expect(links.map((link) => link.tokenHash)).toEqual([createHash("sha256").update(token).digest("hex")]);
  });

  it("refuses invented tokens", async () => {
    for (const token of ["", "x", "a".repeat(43), "' OR 1=1 --", "\u0000"]) {
      await expect(setPassword({ token, password: NEW_PASSWORD })).rejects.toMatchObject({ code: "not-found" });
    }
  });
});

describe("a session", () => {
  it("finds the account as it is now", async () => {
    const { actor, email } = await buildUser({ role: "editor" });
    expect(await findActiveUser(actor.id, 1)).toEqual({ ...actor, email, sessionVersion: 1 });
  });

  it("is void for strangers, wrong versions and forged ids", async () => {
    const { actor } = await buildUser();
    expect(await findActiveUser(randomUUID(), 1)).toBeNull();
    expect(await findActiveUser(actor.id, 0)).toBeNull();
    expect(await findActiveUser(actor.id, 2)).toBeNull();
    expect(await findActiveUser(actor.id, Number.NaN)).toBeNull();
    expect(await findActiveUser(actor.id, 2 ** 40)).toBeNull();
    expect(await findActiveUser("keine-kennung", 1)).toBeNull();
  });

  it("ends with signing out, another role, a new password and disabling", async () => {
    const endings: ((user: BuiltUser) => Promise<unknown>)[] = [
      ({ actor }) => endSessions(actor, { userId: actor.id }),
      ({ actor }) => endSessions(admin.actor, { userId: actor.id }),
      ({ actor }) => changeRole(admin.actor, { userId: actor.id, role: "author" }),
      ({ actor }) => disableUser(admin.actor, { userId: actor.id }),
      async ({ actor }) => {
        const { setPasswordToken: token } = await issuePasswordLink(admin.actor, { userId: actor.id });
        expect(await findActiveUser(actor.id, 1)).not.toBeNull();
        await setPassword({ token, password: NEW_PASSWORD });
      },
    ];
    for (const end of endings) {
      const user = await buildUser({ role: "editor" });
      expect(await findActiveUser(user.actor.id, 1)).not.toBeNull();
      await end(user);
      expect(await findActiveUser(user.actor.id, 1)).toBeNull();
    }
  });

  it("from before a disabling does not come back with enabling", async () => {
    const { actor, email, password } = await buildUser();
    await disableUser(admin.actor, { userId: actor.id });
    expect(await findActiveUser(actor.id, 2)).toBeNull();
    await enableUser(admin.actor, { userId: actor.id });
    expect(await findActiveUser(actor.id, 1)).toBeNull();
    expect(await canSignIn(email, password)).toBe(true);
  });
});

describe("a person's way of working", () => {
  it("is kept with the account, one part at a time, and is nobody else's", async () => {
    const { actor } = await buildUser({ role: "author" });
    const { actor: other } = await buildUser({ role: "author" });
    expect(await findPreferences(actor)).toEqual({ usesShortcuts: true, showsInvisible: false });
    expect(await changePreferences(actor, { usesShortcuts: false })).toEqual({
      usesShortcuts: false,
      showsInvisible: false,
    });
    await changePreferences(actor, { showsInvisible: true });
    expect(await findPreferences(actor)).toEqual({ usesShortcuts: false, showsInvisible: true });
    expect(await findPreferences(other)).toEqual({ usesShortcuts: true, showsInvisible: false });
  });

  it("takes nothing but its own fields", async () => {
    const { actor } = await buildUser({ role: "author" });
    for (const input of [
      { role: "admin" },
      { usesShortcuts: "nein" },
      null,
      { usesShortcuts: true, id: randomUUID() },
    ]) {
      await expect(changePreferences(actor, input)).rejects.toMatchObject({ code: "invalid" });
    }
    await expect(changePreferences(SYSTEM, { usesShortcuts: false })).rejects.toMatchObject({ code: "not-allowed" });
  });
});
