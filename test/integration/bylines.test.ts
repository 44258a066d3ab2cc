import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, it } from "vitest";
import { EMPTY_BODY } from "#editor/body.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { changePerson } from "#newsroom/people/change-person.ts";
import { createPerson } from "#newsroom/people/create-person.ts";
import { ensurePersonForInitials } from "#newsroom/people/import-byline.ts";
import { orderPersons } from "#newsroom/people/order-persons.ts";
import { findPersonByInitials, listPersons } from "#newsroom/people/person-queries.ts";
import { buildPerson, freshInitials } from "../factories/person.ts";
import { type BuiltUser, buildUser } from "../factories/user.ts";
import { useOwnDatabase } from "./own-database.ts";

let admin: BuiltUser;

// Ordering is about all persons there are.
beforeAll(async () => {
  const end = await useOwnDatabase();
  admin = await buildUser({ role: "admin" });
  return end;
});

function inTransaction<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
  return newsroomDatabase().$transaction(work);
}

function create(input: unknown, actor: Actor = admin.actor) {
  return inTransaction((transaction) => createPerson(transaction, actor, input));
}

function change(input: unknown, actor: Actor = admin.actor) {
  return inTransaction((transaction) => changePerson(transaction, actor, input));
}

function ensure(initials: string, actor: Actor = SYSTEM) {
  return inTransaction((transaction) => ensurePersonForInitials(transaction, actor, initials));
}

async function logOf(personId: number): Promise<string[]> {
  const entries = await newsroomDatabase().auditEntry.findMany({
    where: { subjectType: "person", subjectId: String(personId) },
    orderBy: { id: "asc" },
  });
  return entries.map((entry) => entry.action);
}

async function articleBy(personId: number, trashedAt: Date | null = null): Promise<void> {
  await newsroomDatabase().article.create({
    data: { body: EMPTY_BODY, trashedAt, authors: { create: { position: 0, personId } } },
  });
}

describe("persons", () => {
  it("are managed by admins only", async () => {
    const person = await buildPerson();
    for (const role of ["author", "editor"] as const) {
      const { actor } = await buildUser({ role });
      const input = { name: "Jo Berg", initials: freshInitials() };
      await expect(create(input, actor)).rejects.toMatchObject({ code: "not-allowed" });
      await expect(change({ ...input, personId: person.id }, actor)).rejects.toMatchObject({ code: "not-allowed" });
      await expect(orderPersons(actor, { personIds: [person.id] })).rejects.toMatchObject({ code: "not-allowed" });
    }
  });

  it("get an address from their name, with a number when it is taken", async () => {
    const name = `Jörg Weiß ${freshInitials()}`;
    const first = await create({ name, initials: freshInitials(), userId: "" });
    const second = await create({ name, initials: freshInitials() });
    expect(first.slug).toMatch(/^joerg-weiss-x/);
    expect(second.slug).toBe(`${first.slug}-2`);
    expect(await logOf(first.id)).toEqual(["create-person"]);
  });

  it("keep initials and account to themselves", async () => {
    const { actor } = await buildUser();
    const first = await buildPerson({ userId: actor.id });
    const second = await buildPerson();
    const name = "Jo Berg";
    await expect(create({ name, initials: first.initials })).rejects.toMatchObject({
      code: "conflict",
      problems: [{ field: "initials" }],
    });
    await expect(
      change({ personId: second.id, name, initials: second.initials, userId: actor.id }),
    ).rejects.toMatchObject({ code: "conflict", problems: [{ field: "userId" }] });
    await expect(create({ name, initials: freshInitials(), userId: randomUUID() })).rejects.toMatchObject({
      code: "not-found",
    });
  });

  it("are refused as a conflict when two take the same initials at the same moment", async () => {
    const initials = freshInitials();
    const results = await Promise.allSettled([
      create({ name: "Jo Berg", initials }),
      create({ name: "Lou Tal", initials }),
    ]);
    const refused = results.flatMap((result) => (result.status === "rejected" ? [result.reason] : []));
    expect(refused).toEqual([expect.objectContaining({ code: "conflict" })]);
  });

  it("keep their address when they are renamed", async () => {
    const { actor } = await buildUser();
    const person = await buildPerson();
    const initials = freshInitials();
    const changed = await change({ personId: person.id, name: "Nach Der Heirat", initials, userId: actor.id });
    expect(changed).toEqual({
      person: { id: person.id, name: "Nach Der Heirat", initials, slug: person.slug, userId: actor.id },
      previousSlug: null,
    });
    expect(await logOf(person.id)).toEqual(["create-person", "change-person"]);
    const unlinked = await change({ personId: person.id, name: "Nach Der Heirat", initials, userId: "" });
    expect(unlinked.person.userId).toBeNull();
  });

  it("get their address from the name as soon as the initials have one", async () => {
    const { person } = await ensure(freshInitials());
    const { id: personId, initials } = person;
    const same = await change({ personId, name: "", initials });
    expect(same).toMatchObject({ person: { name: null, slug: person.slug }, previousSlug: null });
    const named = await change({ personId, name: `Uta ${initials}`, initials });
    expect(named).toMatchObject({ person: { slug: `uta-${initials}` }, previousSlug: person.slug });
    const renamed = await change({ personId, name: `Ute ${initials}`, initials });
    expect(renamed).toMatchObject({ person: { slug: `uta-${initials}` }, previousSlug: null });
  });

  it("must exist to be changed", async () => {
    for (const personId of [2_000_000_000, 0, 2 ** 40, "1"]) {
      const failure = await change({ personId, name: "Jo", initials: "jo" }).catch((error: unknown) => error);
      expect(["not-found", "invalid"]).toContain((failure as { code: string }).code);
    }
  });
});

describe("the list of persons", () => {
  it("counts articles outside the trash and names the account", async () => {
    const { actor } = await buildUser({ name: "Konto Name" });
    const person = await buildPerson({ userId: actor.id });
    await articleBy(person.id);
    await articleBy(person.id);
    await articleBy(person.id, new Date());
    const listed = (await listPersons()).find(({ id }) => id === person.id);
    expect(listed).toEqual({ ...person, userName: "Konto Name", articleCount: 2 });
  });

  it("stands in the order that the desk gave it, new persons last", async () => {
    await buildPerson();
    await buildPerson();
    const reversed = (await listPersons()).map(({ id }) => id).reverse();
    await orderPersons(admin.actor, { personIds: reversed });
    const newest = await buildPerson();
    expect((await listPersons()).map(({ id }) => id)).toEqual([...reversed, newest.id]);
  });

  it("refuses an order that forgets, repeats or invents somebody", async () => {
    await buildPerson();
    const before = (await listPersons()).map(({ id }) => id);
    const [first = 0, ...rest] = before;
    for (const personIds of [rest, [first, first, ...rest], [2_000_000_000, ...rest], []]) {
      await expect(orderPersons(admin.actor, { personIds })).rejects.toMatchObject({ code: "stale" });
    }
    expect((await listPersons()).map(({ id }) => id)).toEqual(before);
  });
});

describe("imported initials", () => {
  it("become a nameless person once and are found the next time", async () => {
    const initials = freshInitials();
    const first = await ensure(initials);
    expect(first).toMatchObject({ person: { name: null, initials, slug: initials, userId: null }, isNew: true });
    expect(await ensure(initials)).toEqual({ person: first.person, isNew: false });
    expect(await findPersonByInitials(initials)).toEqual(first.person);
    expect(await findPersonByInitials(initials.toUpperCase())).toBeNull();
    expect(await logOf(first.person.id)).toEqual(["import-byline"]);
  });

  it("make one person when several imports run at once", async () => {
    const initials = freshInitials();
    const all = await Promise.all(Array.from({ length: 6 }, () => ensure(initials)));
    expect(new Set(all.map(({ person }) => person.id)).size).toBe(1);
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
  });

  it("find the person whose initials they are", async () => {
    const person = await buildPerson();
    expect(await ensure(person.initials)).toEqual({ person, isNew: false });
  });

  it("share no address with a name that reads the same", async () => {
    const initials = freshInitials();
    const named = await create({ name: initials, initials: freshInitials() });
    const { person } = await ensure(initials);
    expect(named.slug).toBe(initials);
    expect(person.slug).toBe(`${initials}-2`);
  });

  it("are refused when they cannot be initials", async () => {
    for (const wrong of ["", "(ba)", "ba/mk", "b\u0000"]) {
      await expect(ensure(wrong)).rejects.toMatchObject({ code: "invalid" });
    }
  });
});
