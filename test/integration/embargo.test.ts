import { describe, expect, it } from "vitest";
import { planArticle } from "#newsroom/articles/dates/plan-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { type Actor, SYSTEM } from "#newsroom/people/actor.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";

const FAR = { at: "2099-07-01T09:00" };

async function isPrinted(id: number): Promise<boolean> {
  return (await newsroomDatabase().portalArticle.count({ where: { id } })) > 0;
}

describe("an embargo", () => {
  it("keeps a piece from readers, whoever asks, until the database's clock has passed it", async () => {
    const { id, editor } = await buildArticle();
    await planArticle(editor, { articleId: id, embargoUntil: FAR });
    const everybody: readonly Actor[] = [editor, await buildActor("admin"), SYSTEM];
    for (const actor of everybody) {
      await expect(publishArticle(actor, { articleId: id, version: 1 })).rejects.toMatchObject({
        code: "wrong-state",
        message: expect.stringContaining("Sperrfrist bis 1.7.2099, 9.00 Uhr (Berlin)"),
      });
    }
    expect(await isPrinted(id)).toBe(false);
    await newsroomDatabase()
      .$executeRaw`UPDATE newsroom.article SET embargo_until = now() - interval '1 second' WHERE id = ${id}`;
    await publishArticle(editor, { articleId: id, version: 1 });
    expect(await isPrinted(id)).toBe(true);
  });

  it("is lifted on purpose, and the log says from what to what", async () => {
    const { id, editor } = await buildArticle();
    await planArticle(editor, { articleId: id, embargoUntil: FAR, plannedFor: { at: "2099-07-02T06:00" } });
    await planArticle(editor, { articleId: id, embargoUntil: null });
    await publishArticle(editor, { articleId: id, version: 1 });
    const entry = await newsroomDatabase().auditEntry.findFirst({
      where: { subjectId: String(id), action: "plan-article" },
      orderBy: { id: "desc" },
    });
    expect(entry?.details).toEqual({
      before: { plannedFor: "2099-07-02T04:00:00.000Z", embargoUntil: "2099-07-01T07:00:00.000Z" },
      after: { plannedFor: "2099-07-02T04:00:00.000Z", embargoUntil: null },
    });
  });

  it("comes too late for what readers see already", async () => {
    const { id, editor } = await buildPublishedArticle();
    await expect(planArticle(editor, { articleId: id, embargoUntil: FAR })).rejects.toMatchObject({
      problems: [{ field: "embargoUntil", message: expect.stringContaining("Leser sehen den Artikel schon") }],
    });
  });
});

describe("a date", () => {
  it("is asked for again where German clocks do not show it, or show it twice", async () => {
    const { id, editor } = await buildArticle();
    const plan = (plannedFor: unknown) => planArticle(editor, { articleId: id, plannedFor });
    const refused = (message: string) => ({
      code: "invalid",
      problems: [{ field: "plannedFor", message: expect.stringContaining(message) }],
    });
    await expect(plan({ at: "2027-03-28T02:30" })).rejects.toMatchObject(refused("von 2 auf 3 Uhr vorgestellt"));
    await expect(plan({ at: "2027-10-31T02:30" })).rejects.toMatchObject(refused("Sommerzeit oder Winterzeit"));
    await expect(plan({ at: "2027-02-30T02:30" })).rejects.toMatchObject(refused("Diesen Tag gibt es nicht"));
    expect((await plan({ at: "2027-10-31T02:30", isSecond: false })).plannedFor).toEqual(
      new Date("2027-10-31T00:30:00Z"),
    );
    expect((await plan({ at: "2027-10-31T02:30", isSecond: true })).plannedFor).toEqual(
      new Date("2027-10-31T01:30:00Z"),
    );
    expect((await plan(null)).plannedFor).toBeNull();
  });
});
