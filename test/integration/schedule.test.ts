import { describe, expect, it } from "vitest";
import { planArticle } from "#newsroom/articles/dates/plan-article.ts";
import { unscheduleArticle } from "#newsroom/articles/dates/unschedule-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { publishDue } from "#press/articles/publish-due.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { buildArticle } from "../factories/article.ts";

const FAR = { at: "2099-07-01T09:00" };

async function scheduled() {
  const article = await buildArticle();
  await scheduleArticle(article.editor, { articleId: article.id, version: 1, scheduledFor: FAR });
  return article;
}

/** The moment comes, as if somebody had waited for it. */
const come = (id: number) =>
  newsroomDatabase()
    .$executeRaw`UPDATE newsroom.article SET scheduled_for = now() - interval '1 minute' WHERE id = ${id}`;

const stateOf = (id: number) =>
  newsroomDatabase().article.findUniqueOrThrow({ where: { id }, select: { state: true, scheduledFor: true } });
const entries = (id: number, action: string) =>
  newsroomDatabase().auditEntry.findMany({
    where: { subjectId: String(id), action },
    select: { actorName: true, details: true },
  });

describe("a planned publication", () => {
  it("happens when its moment has come, and not before", async () => {
    const { id } = await scheduled();
    expect((await publishDue()).published).not.toContain(id);
    expect(await stateOf(id)).toEqual({ state: "scheduled", scheduledFor: new Date("2099-07-01T07:00:00Z") });
    await come(id);
    expect((await publishDue()).published).toContain(id);
    expect(await stateOf(id)).toEqual({ state: "published", scheduledFor: null });
    expect(await newsroomDatabase().portalArticle.count({ where: { id } })).toBe(1);
  });

  it("happens once, however many ask at the same moment", async () => {
    const ids = await Promise.all(Array.from({ length: 4 }, async () => (await scheduled()).id));
    for (const id of ids) await come(id);
    const rounds = await Promise.all(Array.from({ length: 6 }, () => publishDue()));
    const published = rounds.flatMap((round) => round.published).filter((id) => ids.includes(id));
    expect(published.sort()).toEqual(ids.sort());
    for (const id of ids)
      expect(await entries(id, "publish-article")).toEqual([{ actorName: "System", details: { version: 1 } }]);
  });

  it("is called off, and can be set anew", async () => {
    const { id, editor } = await scheduled();
    await unscheduleArticle(editor, id);
    await come(id);
    expect((await publishDue()).published).not.toContain(id);
    expect(await stateOf(id)).toMatchObject({ state: "approved" });
    await scheduleArticle(editor, { articleId: id, version: 1, scheduledFor: FAR });
    expect(await stateOf(id)).toMatchObject({ state: "scheduled" });
  });

  it("is refused for a moment that is over, within an embargo, or that German clocks do not show", async () => {
    const { id, editor } = await buildArticle();
    const plan = (at: string) => scheduleArticle(editor, { articleId: id, version: 1, scheduledFor: { at } });
    const refused = (message: string) => ({
      problems: [{ field: "scheduledFor", message: expect.stringContaining(message) }],
    });
    await expect(plan("2018-11-09T09:00")).rejects.toMatchObject(refused("schon vorbei"));
    await expect(plan("2099-03-29T02:30")).rejects.toMatchObject(refused("gibt es an dem Tag nicht"));
    await planArticle(editor, { articleId: id, embargoUntil: FAR });
    await expect(plan("2099-07-01T08:59")).rejects.toMatchObject(refused("Sperrfrist"));
    await plan("2099-07-01T09:00");
  });

  it("of what was changed past its approval does not happen; the log says why", async () => {
    const { id } = await scheduled();
    await newsroomDatabase().article.update({ where: { id }, data: { teaser: "An allem vorbei geändert." } });
    await come(id);
    expect((await publishDue()).failed).toContain(id);
    expect(await stateOf(id)).toEqual({ state: "in_review", scheduledFor: null });
    expect(await newsroomDatabase().portalArticle.count({ where: { id } })).toBe(0);
    expect(await entries(id, "fail-schedule")).toMatchObject([
      { details: { reason: expect.stringContaining("geändert") } },
    ]);
  });

  it("waits for the end of an embargo that was set later", async () => {
    const { id, editor } = await scheduled();
    await planArticle(editor, { articleId: id, embargoUntil: { at: "2099-12-24T18:00" } });
    await come(id);
    expect((await publishDue()).failed).toContain(id);
    expect(await entries(id, "fail-schedule")).toMatchObject([
      { details: { reason: expect.stringContaining("Sperrfrist") } },
    ]);
  });
});
