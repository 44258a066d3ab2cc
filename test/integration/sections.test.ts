import { randomUUID } from "node:crypto";
import { describe, expect, it } from "vitest";
import { EMPTY_BODY } from "#editor/body.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { changeSection } from "#newsroom/sections/change-section.ts";
import { createSection } from "#newsroom/sections/create-section.ts";
import { deleteSection } from "#newsroom/sections/delete-section.ts";
import { ensureSection } from "#newsroom/sections/ensure-section.ts";
import { orderSections } from "#newsroom/sections/order-sections.ts";
import { listSections } from "#newsroom/sections/section-queries.ts";
import { buildSection } from "../factories/section.ts";

const admin: Actor = { kind: "user", id: randomUUID(), name: "Ada Admin", role: "admin" };
const editor: Actor = { kind: "user", id: randomUUID(), name: "Emil Editor", role: "editor" };

const unique = () => `q${randomUUID().slice(0, 13)}`;
const transact = <Result>(work: (transaction: Transaction) => Promise<Result>) => newsroomDatabase().$transaction(work);
const find = async (id: number) => (await listSections()).find((section) => section.id === id);

function auditOf(id: number | "all") {
  return newsroomDatabase().auditEntry.findMany({
    where: { subjectType: "section", subjectId: String(id) },
    orderBy: { id: "asc" },
    select: { action: true, actorName: true },
  });
}

describe("a section is created", () => {
  it("by an admin, at the end of the order, with an audit entry", async () => {
    const word = unique();
    const earlier = await buildSection();
    const section = await transact((transaction) => createSection(transaction, admin, { name: ` Öl ${word} ` }));
    expect(section).toMatchObject({ name: `Öl ${word}`, slug: `oel-${word}` });
    expect(section.position).toBeGreaterThan(earlier.position);
    expect(await find(section.id)).toEqual({ ...section, needsFourEyes: false, articleCount: 0 });
    expect(await auditOf(section.id)).toEqual([{ action: "create-section", actorName: "Ada Admin" }]);
  });

  it("not twice, in whatever letters", async () => {
    const { name } = await buildSection({ name: `Ämter ${unique()}` });
    const again = transact((transaction) => createSection(transaction, admin, { name: name.toUpperCase() }));
    await expect(again).rejects.toMatchObject({ code: "conflict", problems: [{ field: "name" }] });
  });

  it("with a slug of its own", async () => {
    const word = unique();
    const first = await buildSection({ name: `Öl ${word}` });
    const second = await buildSection({ name: `Oel ${word}` });
    expect([first.slug, second.slug]).toEqual([`oel-${word}`, `oel-${word}-2`]);
  });

  it("not by an editor, and not without a name", async () => {
    const name = unique();
    const byEditor = transact((transaction) => createSection(transaction, editor, { name }));
    await expect(byEditor).rejects.toMatchObject({ code: "not-allowed" });
    const nameless = transact((transaction) => createSection(transaction, admin, { name: " " }));
    await expect(nameless).rejects.toMatchObject({ code: "invalid", problems: [{ field: "name" }] });
    expect((await listSections()).some((section) => section.name === name)).toBe(false);
  });
});

describe("an import makes sure of a section", () => {
  it("once, also ten at the same moment", async () => {
    const name = unique();
    const ensured = await Promise.all(
      Array.from({ length: 10 }, () => transact((transaction) => ensureSection(transaction, SYSTEM, { name }))),
    );
    expect(new Set(ensured.map(({ id }) => id)).size).toBe(1);
    expect(ensured.filter(({ wasCreated }) => wasCreated)).toHaveLength(1);
  });

  it("that exists without any right, and makes one only with it", async () => {
    const { id, name } = await buildSection();
    expect(await transact((transaction) => ensureSection(transaction, editor, { name }))).toEqual({
      id,
      wasCreated: false,
    });
    const making = transact((transaction) => ensureSection(transaction, editor, { name: unique() }));
    await expect(making).rejects.toMatchObject({ code: "not-allowed" });
  });
});

describe("a section is renamed", () => {
  it("and its address follows", async () => {
    const [old, fresh] = [unique(), unique()];
    const { id } = await buildSection({ name: old });
    const changed = await transact((transaction) => changeSection(transaction, admin, { id, name: `Öl ${fresh}` }));
    expect(changed).toEqual({ id, name: `Öl ${fresh}`, slugBefore: old, slug: `oel-${fresh}` });
    expect(await find(id)).toMatchObject({ name: `Öl ${fresh}`, slug: `oel-${fresh}` });
    expect((await auditOf(id)).at(-1)).toEqual({ action: "change-section", actorName: "Ada Admin" });
  });

  it("without a new address when the address would not show it", async () => {
    const { id, name, slug } = await buildSection();
    const changed = await transact((transaction) =>
      changeSection(transaction, admin, { id, name: name.toUpperCase() }),
    );
    expect(changed).toMatchObject({ slugBefore: slug, slug });
  });

  it("not into another one's name, not by an editor, not when it is gone", async () => {
    const other = await buildSection();
    const { id, name } = await buildSection();
    const rename = (actor: Actor, input: { id: number; name: string }) =>
      transact((transaction) => changeSection(transaction, actor, input));
    await expect(rename(admin, { id, name: other.name })).rejects.toMatchObject({ code: "conflict" });
    await expect(rename(editor, { id, name: unique() })).rejects.toMatchObject({ code: "not-allowed" });
    await expect(rename(admin, { id: 2 ** 31 - 1, name })).rejects.toMatchObject({ code: "not-found" });
    expect(await find(id)).toMatchObject({ name });
  });
});

describe("the order of sections", () => {
  class RollBack extends Error {}

  it("is what the admin made it", async () => {
    await buildSection();
    await buildSection();
    const ordering = transact(async (transaction) => {
      // Other tests make sections at the same time.
      await transaction.$executeRaw`LOCK TABLE newsroom.section IN SHARE ROW EXCLUSIVE MODE`;
      const before = await transaction.section.findMany({ orderBy: { position: "asc" }, select: { id: true } });
      const ids = before.map(({ id }) => id).reverse();
      await expect(orderSections(transaction, admin, { ids: ids.slice(1) })).rejects.toMatchObject({ code: "stale" });
      await expect(
        orderSections(transaction, admin, { ids: [...ids.slice(1), ids.at(-1) ?? 0] }),
      ).rejects.toMatchObject({
        code: "stale",
      });
      await expect(orderSections(transaction, editor, { ids })).rejects.toMatchObject({ code: "not-allowed" });
      expect(await orderSections(transaction, admin, { ids })).toEqual({ ids });
      const after = await transaction.section.findMany({ orderBy: { position: "asc" }, select: { id: true } });
      expect(after.map(({ id }) => id)).toEqual(ids);
      throw new RollBack();
    });
    await expect(ordering).rejects.toThrow(RollBack);
  });
});

describe("a section is deleted", () => {
  const remove = (actor: Actor, id: number) => transact((transaction) => deleteSection(transaction, actor, { id }));

  it("when it is empty", async () => {
    const { id, slug } = await buildSection();
    expect(await remove(admin, id)).toEqual({ id, slug });
    expect(await find(id)).toBeUndefined();
    expect((await auditOf(id)).at(-1)?.action).toBe("delete-section");
    await expect(remove(admin, id)).rejects.toMatchObject({ code: "not-found" });
  });

  it("not while it has articles, also in the trash", async () => {
    const { id } = await buildSection();
    await newsroomDatabase().article.create({
      data: { body: EMPTY_BODY, sectionId: id, trashedAt: new Date() },
      select: { id: true },
    });
    await expect(remove(admin, id)).rejects.toMatchObject({
      code: "conflict",
      message: expect.stringContaining("einen Artikel"),
    });
    expect(await find(id)).toMatchObject({ articleCount: 1 });
  });

  it("not by an editor", async () => {
    const { id } = await buildSection();
    await expect(remove(editor, id)).rejects.toMatchObject({ code: "not-allowed" });
  });
});
