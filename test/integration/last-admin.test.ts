import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { changeRole } from "#newsroom/people/change-role.ts";
import { createUser } from "#newsroom/people/create-user.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import { enableUser } from "#newsroom/people/enable-user.ts";
import { type BuiltUser, buildUser } from "../factories/user.ts";
import { useOwnDatabase } from "./own-database.ts";

// Only in a house of its own can a test know who the last admin is.
beforeAll(useOwnDatabase);
beforeEach(async () => {
  await newsroomDatabase().user.deleteMany();
});

const lastAdmin = expect.objectContaining({ code: "wrong-state", message: expect.stringContaining("letzte Admin") });

function activeAdmins(): Promise<number> {
  return newsroomDatabase().user.count({ where: { role: "admin", disabledAt: null } });
}

function twoAdmins(): Promise<[BuiltUser, BuiltUser]> {
  return Promise.all([buildUser({ role: "admin" }), buildUser({ role: "admin" })]);
}

describe("the last admin", () => {
  it("can be neither demoted nor disabled, not even by the operator", async () => {
    const { actor } = await buildUser({ role: "admin" });
    await buildUser({ role: "editor" });
    for (const by of [actor, SYSTEM]) {
      await expect(changeRole(by, { userId: actor.id, role: "editor" })).rejects.toEqual(lastAdmin);
      await expect(disableUser(by, { userId: actor.id })).rejects.toEqual(lastAdmin);
    }
    expect(await activeAdmins()).toBe(1);
  });

  it("is not replaced by somebody who never set a password or is disabled", async () => {
    const [{ actor }, disabled] = await twoAdmins();
    await disableUser(actor, { userId: disabled.actor.id });
    await createUser(actor, { email: "eingeladen@redaktion.example", name: "Eingeladen", role: "admin" });
    await expect(changeRole(actor, { userId: actor.id, role: "author" })).rejects.toEqual(lastAdmin);
    await expect(disableUser(actor, { userId: actor.id })).rejects.toEqual(lastAdmin);
  });

  it("does not keep a disabled admin from another role", async () => {
    const [{ actor }, disabled] = await twoAdmins();
    await disableUser(actor, { userId: disabled.actor.id });
    expect(await changeRole(actor, { userId: disabled.actor.id, role: "author" })).toMatchObject({ role: "author" });
  });

  it("may leave once there is a second one, also by their own hand", async () => {
    const [first, second] = await twoAdmins();
    expect(await disableUser(first.actor, { userId: first.actor.id })).toMatchObject({ isDisabled: true });
    await enableUser(second.actor, { userId: first.actor.id });
    expect(await changeRole(first.actor, { userId: first.actor.id, role: "editor" })).toMatchObject({ role: "editor" });
    expect(await activeAdmins()).toBe(1);
  });

  it.each([1, 2, 3, 4, 5])("survives two admins who demote each other at the same moment (%i)", async () => {
    const [first, second] = await twoAdmins();
    const results = await Promise.allSettled([
      changeRole(first.actor, { userId: second.actor.id, role: "editor" }),
      changeRole(second.actor, { userId: first.actor.id, role: "editor" }),
    ]);
    expect(results.map((result) => result.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(results.find((result) => result.status === "rejected")?.reason).toEqual(lastAdmin);
    expect(await activeAdmins()).toBe(1);
  });

  it("survives twelve parallel demotions and disablings among six admins", async () => {
    const admins = await Promise.all(Array.from({ length: 6 }, () => buildUser({ role: "admin" })));
    const results = await Promise.allSettled(
      admins.flatMap(({ actor }) => [
        disableUser(actor, { userId: actor.id }),
        changeRole(actor, { userId: actor.id, role: "author" }),
      ]),
    );
    expect(await activeAdmins()).toBe(1);
    const refusals = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refusals).toEqual(refusals.map(() => lastAdmin));
  });
});
