import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { type ArticleBody, EMPTY_BODY } from "#editor/body.ts";
import { newsroomDatabase, type Transaction } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { changeSettings } from "#newsroom/settings/change-settings.ts";
import { readSettings } from "#newsroom/settings/settings-queries.ts";

const admin: Actor = { kind: "user", id: randomUUID(), name: "Ada Admin", role: "admin" };
const editor: Actor = { kind: "user", id: randomUUID(), name: "Emil Editor", role: "editor" };

const text = (words: string): ArticleBody => ({
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Angaben" }] },
    { type: "paragraph", content: [{ type: "text", text: words, marks: [{ type: "bold" }] }] },
  ],
});
const settings = {
  ...{ portalName: "Auenblick", claim: "Nachrichten", imprint: text("Verlag"), privacy: EMPTY_BODY },
  ...{ feedContent: "teaser" as const, securityContact: "" },
};

class RollBack extends Error {}

/** There is one row for all tests, so each works on it in a transaction that never happened. */
async function trial(work: (transaction: Transaction) => Promise<void>): Promise<void> {
  const tried = newsroomDatabase().$transaction(async (transaction) => {
    await transaction.$executeRaw`LOCK TABLE newsroom.settings IN EXCLUSIVE MODE`;
    await transaction.settings.deleteMany();
    await work(transaction);
    throw new RollBack();
  });
  await expect(tried).rejects.toThrow(RollBack);
}

it("has no settings before they were set up", () =>
  trial(async (transaction) => {
    expect(await readSettings(transaction)).toBeNull();
  }));

it("keeps what the admin says, and says which of it changed", () =>
  trial(async (transaction) => {
    expect(await changeSettings(transaction, SYSTEM, { ...settings, portalName: "  Auen\nblick " })).toMatchObject({
      portalName: "Auen blick",
    });
    await changeSettings(transaction, admin, { ...settings, privacy: text("Wir speichern nichts.") });
    expect(await readSettings(transaction)).toEqual({ ...settings, privacy: text("Wir speichern nichts.") });
    const entries = await transaction.auditEntry.findMany({
      where: { subjectType: "settings" },
      orderBy: { id: "desc" },
      take: 2,
      select: { actorName: true, details: true },
    });
    expect(entries).toEqual([
      { actorName: "Ada Admin", details: { changed: ["portalName", "privacy"] } },
      { actorName: "System", details: { changed: Object.keys(settings) } },
    ]);
  }));

it("refuses texts that do not fit the schema, with their position", () =>
  trial(async (transaction) => {
    const imprint = { type: "doc", content: [{ type: "paragraph" }, { type: "script", content: [] }] };
    await expect(changeSettings(transaction, admin, { ...settings, imprint })).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "imprint" }],
    });
    const href = "javascript:alert(1)";
    const link = { type: "text", text: "hier", marks: [{ type: "link", attrs: { href } }] };
    const privacy = { type: "doc", content: [{ type: "paragraph", content: [link] }] };
    await expect(changeSettings(transaction, admin, { ...settings, privacy })).rejects.toMatchObject({
      problems: [{ field: "privacy", message: expect.stringContaining("Absatz 1: ") }],
    });
    expect(await readSettings(transaction)).toBeNull();
  }));

it("refuses a portal without a name, and everybody but an admin", () =>
  trial(async (transaction) => {
    const nameless = changeSettings(transaction, admin, { ...settings, portalName: " " });
    await expect(nameless).rejects.toMatchObject({ code: "invalid", problems: [{ field: "portalName" }] });
    await expect(changeSettings(transaction, editor, settings)).rejects.toMatchObject({ code: "not-allowed" });
    expect(await readSettings(transaction)).toBeNull();
  }));

it("tells what feeds carry and whom finders of a weakness write to, and refuses what nobody could write to", () =>
  trial(async (transaction) => {
    for (const securityContact of ["it@auenblick.example", "https://auenblick.example/sicherheit", ""]) {
      await changeSettings(transaction, admin, { ...settings, feedContent: "full", securityContact });
      expect(await readSettings(transaction)).toMatchObject({ feedContent: "full", securityContact });
    }
    for (const securityContact of [
      "der Pförtner",
      "http://auenblick.example/",
      "javascript:alert(1)",
      "a@b\nExpires: 1",
    ])
      await expect(changeSettings(transaction, admin, { ...settings, securityContact })).rejects.toMatchObject({
        code: "invalid",
        problems: [{ field: "securityContact" }],
      });
  }));
