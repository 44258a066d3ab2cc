import { describe, expect, it } from "vitest";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { planArticle } from "#newsroom/articles/dates/plan-article.ts";
import { unscheduleArticle } from "#newsroom/articles/dates/unschedule-article.ts";
import { unscheduleTakeDown } from "#newsroom/articles/dates/unschedule-take-down.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { publishDue } from "#press/articles/publish-due.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { scheduleTakeDown } from "#press/articles/schedule-take-down.ts";
import { takeDownDue } from "#press/articles/take-down-due.ts";
import { unpublishArticle } from "#press/articles/unpublish-article.ts";
import { DEFAULT_NOTICE } from "#press/articles/withdraw-article.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";

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

/** Past the command, as another program might. */
const embargo = (id: number) =>
  newsroomDatabase().article.update({ where: { id }, data: { embargoUntil: new Date("2099-12-24T17:00:00Z") } });

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

  it("is not overtaken by an embargo that is set later: it is refused, and on its way past the rule it keeps the piece back", async () => {
    const { id, editor } = await scheduled();
    await expect(
      planArticle(editor, { articleId: id, embargoUntil: { at: "2099-12-24T18:00" } }),
    ).rejects.toMatchObject({
      code: "invalid",
      problems: [{ field: "embargoUntil", message: expect.stringContaining("Ändern Sie zuerst die Planung") }],
    });
    await embargo(id);
    await come(id);
    expect((await publishDue()).failed).toContain(id);
    expect(await entries(id, "fail-schedule")).toMatchObject([
      { details: { reason: expect.stringContaining("Sperrfrist") } },
    ]);
  });

  it("asks for a job at its moment, which is stored or not with everything else", async () => {
    const jobsAt = async (at: string) => {
      const [row] = await newsroomDatabase().$queryRaw<{ total: number }[]>`
        SELECT count(*)::int AS total FROM jobs.job WHERE name = 'due-articles' AND start_after = ${new Date(at)}`;
      return row?.total;
    };
    const { id, editor } = await buildArticle();
    const wish = { articleId: id, version: 1, scheduledFor: { at: "2098-08-09T10:11" } };
    // PostgreSQL stores no such name, so that the last step fails.
    await expect(scheduleArticle({ ...editor, name: "\0" }, wish)).rejects.toThrow();
    expect(await jobsAt("2098-08-09T08:11:00Z")).toBe(0);
    await scheduleArticle(editor, wish);
    expect(await jobsAt("2098-08-09T08:11:00Z")).toBe(1);
  });

  it.each([
    ["2099-03-29T01:59", undefined, "2099-03-29T00:59:00Z"],
    ["2099-03-29T03:00", undefined, "2099-03-29T01:00:00Z"],
    ["2099-10-25T02:30", false, "2099-10-25T00:30:00Z"],
    ["2099-10-25T02:30", true, "2099-10-25T01:30:00Z"],
  ])("in a night of the summer time's change at %s (second: %s) is kept as %s", async (at, isSecond, moment) => {
    const { id, editor } = await buildArticle();
    const scheduledFor = { at, ...(isSecond === undefined ? {} : { isSecond }) };
    await scheduleArticle(editor, { articleId: id, version: 1, scheduledFor });
    expect((await stateOf(id)).scheduledFor).toEqual(new Date(moment));
  });

  it("within an embargo is refused whoever asks, and the embargo's last moment is its first", async () => {
    const { id, editor } = await buildArticle();
    await planArticle(editor, { articleId: id, embargoUntil: FAR });
    for (const actor of [editor, await buildActor("admin"), SYSTEM]) {
      const plan = (at: string) => scheduleArticle(actor, { articleId: id, version: 1, scheduledFor: { at } });
      await expect(plan("2099-07-01T08:59")).rejects.toMatchObject({ message: expect.stringContaining("Sperrfrist") });
      await plan("2099-07-01T09:00");
      await unscheduleArticle(actor, id);
    }
  });

  it("that failed is told to whoever opens the piece, until it goes on", async () => {
    const { id, editor } = await scheduled();
    await embargo(id);
    await come(id);
    await publishDue();
    const told = async () => (await findArticleForWriting(editor, id))?.failedSchedule;
    expect(await told()).toEqual({ at: expect.any(Date), reason: expect.stringContaining("Sperrfrist") });
    await planArticle(editor, { articleId: id, embargoUntil: null });
    await scheduleArticle(editor, { articleId: id, version: 1, scheduledFor: FAR });
    expect(await told()).toBeNull();
  });

  it("that fails for no reason of ours keeps no other one back and stays planned", async () => {
    const [broken, sound] = [await scheduled(), await scheduled()];
    const kept = await newsroomDatabase().article.findUniqueOrThrow({ where: { id: broken.id } });
    // A text of no known form, as only a fault of the program could leave it.
    await newsroomDatabase().article.update({ where: { id: broken.id }, data: { body: { type: "nonsense" } } });
    await come(broken.id);
    await come(sound.id);
    await expect(publishDue()).rejects.toThrow(AggregateError);
    expect((await stateOf(sound.id)).state).toBe("published");
    expect((await stateOf(broken.id)).state).toBe("scheduled");
    await newsroomDatabase().article.update({ where: { id: broken.id }, data: { body: kept.body ?? {} } });
    expect((await publishDue()).published).toContain(broken.id);
  });
});

describe("a planned end", () => {
  const comeToEnd = (id: number) =>
    newsroomDatabase()
      .$executeRaw`UPDATE newsroom.article SET take_down_for = now() - interval '1 minute' WHERE id = ${id}`;
  const endOf = (id: number) =>
    newsroomDatabase().article.findUniqueOrThrow({
      where: { id },
      select: { state: true, takeDownFor: true, takeDownNotice: true },
    });
  const noticeOf = (articleId: number) =>
    newsroomDatabase().withdrawal.findUnique({ where: { articleId }, select: { notice: true } });
  const planEnd = async (how: "unpublish" | "withdraw", notice = "") => {
    const article = await buildPublishedArticle();
    await scheduleTakeDown(article.editor, { articleId: article.id, takeDownFor: FAR, how, notice });
    return article;
  };

  it.each([
    ["unpublish", "", "draft", null],
    ["withdraw", "", "withdrawn", { notice: DEFAULT_NOTICE }],
    ["withdraw", "Die Ausschreibung ist beendet.", "withdrawn", { notice: "Die Ausschreibung ist beendet." }],
  ] as const)("to %s (%s) happens once, however many ask at the same moment", async (how, notice, state, left) => {
    const { id } = await planEnd(how, notice);
    expect(await takeDownDue()).not.toContain(id);
    await comeToEnd(id);
    const rounds = await Promise.all(Array.from({ length: 6 }, () => takeDownDue()));
    expect(rounds.flat().filter((taken) => taken === id)).toEqual([id]);
    expect(await endOf(id)).toEqual({ state, takeDownFor: null, takeDownNotice: null });
    expect(await newsroomDatabase().portalArticle.count({ where: { id } })).toBe(0);
    expect(await noticeOf(id)).toEqual(left);
    expect(await entries(id, `${how}-article`)).toMatchObject([{ actorName: "System" }]);
  });

  it("is changed and called off, and the log has it", async () => {
    const { id, editor } = await planEnd("withdraw");
    await scheduleTakeDown(editor, { articleId: id, takeDownFor: { at: "2099-08-01T09:00" }, how: "unpublish" });
    expect(await endOf(id)).toMatchObject({ takeDownFor: new Date("2099-08-01T07:00:00Z"), takeDownNotice: null });
    await unscheduleTakeDown(editor, id);
    await expect(unscheduleTakeDown(editor, id)).rejects.toMatchObject({ code: "wrong-state" });
    expect(await endOf(id)).toEqual({ state: "published", takeDownFor: null, takeDownNotice: null });
    expect(await entries(id, "schedule-take-down")).toHaveLength(2);
    expect(await entries(id, "unschedule-take-down")).toHaveLength(1);
  });

  it("outlives another publication and ends with the piece that somebody takes down before", async () => {
    const { id, editor } = await planEnd("unpublish");
    await newsroomDatabase().article.update({ where: { id }, data: { version: 2, teaser: "Neu." } });
    await publishArticle(editor, { articleId: id, version: 2 });
    expect((await endOf(id)).takeDownFor).not.toBeNull();
    await unpublishArticle(editor, id);
    expect((await endOf(id)).takeDownFor).toBeNull();
  });

  it("is refused for a moment that is over or that German clocks do not show, and of what readers do not see", async () => {
    const { id, editor } = await buildPublishedArticle();
    const plan = (articleId: number, at: string) =>
      scheduleTakeDown(editor, { articleId, takeDownFor: { at }, how: "unpublish" });
    const refused = (message: string) => ({
      problems: [{ field: "takeDownFor", message: expect.stringContaining(message) }],
    });
    await expect(plan(id, "2018-11-09T09:00")).rejects.toMatchObject(refused("schon vorbei"));
    await expect(plan(id, "2099-03-29T02:30")).rejects.toMatchObject(refused("gibt es an dem Tag nicht"));
    await expect(plan(id, "2099-10-25T02:30")).rejects.toMatchObject(refused("zweimal"));
    await expect(plan((await buildArticle()).id, FAR.at)).rejects.toMatchObject({ code: "wrong-state" });
  });
});
