import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { projectRoot } from "#operations/project-root.ts";
import { scheduleArticle } from "#press/articles/schedule-article.ts";
import { scheduleTakeDown } from "#press/articles/schedule-take-down.ts";
import { buildArticle, buildPublishedArticle } from "../factories/article.ts";
import { useOwnDatabase } from "./own-database.ts";
import { runNewsroom } from "./run-newsroom.ts";

/** Instances of the house as processes of their own, on one database that no other test works in. */

const FAR = { at: "2099-07-01T09:00" };

/** How long after its moment readers may have to wait. */
const PATIENCE_MS = 5_000;

const children: ChildProcess[] = [];
let endDatabase: () => Promise<void>;
beforeAll(async () => {
  endDatabase = await useOwnDatabase();
});
afterEach(async () => {
  for (const child of children.splice(0)) await ended(child, () => child.kill("SIGKILL"));
});
afterAll(() => endDatabase());

async function ended(child: ChildProcess, end: () => void): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = new Promise((resolve) => child.once("exit", resolve));
  end();
  await exit;
}

type Instance = { readonly process: ChildProcess; readonly ask: (wish: object) => Promise<unknown> };

/** @param shiftMinutes by how much its clock goes wrong */
async function startInstance(shiftMinutes = 0): Promise<Instance> {
  const folder = path.join(projectRoot, "test", "integration");
  const words = ["--import", path.join(folder, "shifted-date.ts"), path.join(folder, "clock-process.ts")];
  const child = spawn(process.execPath, words, {
    cwd: projectRoot,
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, SHIFT_MINUTES: String(shiftMinutes) },
  });
  children.push(child);
  const [, at = ""] = await lineOf(child, /^ticking (.*)$/m);
  expect(Math.abs(Date.parse(at) - Date.now() - shiftMinutes * 60_000)).toBeLessThan(60_000);
  return {
    process: child,
    async ask(wish) {
      const answer = lineOf(child, /^answers (.*)$/m);
      child.stdin?.write(`${JSON.stringify(wish)}\n`);
      return JSON.parse((await answer)[1] ?? "");
    },
  };
}

/** The first line from now on that fits. */
function lineOf(child: ChildProcess, pattern: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`An instance ended with ${code}: ${printed}`)));
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const found = pattern.exec(printed);
      if (found !== null) resolve(found);
    });
  });
}

async function scheduled(): Promise<number> {
  const { id, editor } = await buildArticle();
  await scheduleArticle(editor, { articleId: id, version: 1, scheduledFor: FAR });
  return id;
}

type Planned = "scheduled_for" | "take_down_for";

/** Lets the moment that all these wait for come in some seconds by the database's clock, as if they had been planned for it. */
async function comeIn(seconds: number, planned: Planned, ids: readonly number[]): Promise<Date> {
  return newsroomDatabase().$transaction(async (transaction) => {
    const [moment] = await transaction.$queryRaw<{ at: Date }[]>`
      SELECT date_trunc('milliseconds', now() + make_interval(secs => ${seconds})) AS at`;
    if (moment === undefined) throw new Error("The database has no clock");
    const field = planned === "scheduled_for" ? "scheduledFor" : "takeDownFor";
    await transaction.article.updateMany({ where: { id: { in: [...ids] } }, data: { [field]: moment.at } });
    await transaction.$executeRaw`UPDATE jobs.job SET start_after = ${moment.at} WHERE state = 'created'`;
    return moment.at;
  });
}

const loseJobs = () => newsroomDatabase().$executeRaw`DELETE FROM jobs.job WHERE name = 'due-articles'`;

const printed = (ids: readonly number[]) => newsroomDatabase().portalArticle.count({ where: { id: { in: [...ids] } } });
const edition = async () => Number((await newsroomDatabase().edition.findFirstOrThrow()).number);

async function entries(id: number, action: string): Promise<string[]> {
  const where = { subjectId: String(id), action };
  const found = await newsroomDatabase().auditEntry.findMany({ where, select: { actorName: true } });
  return found.map(({ actorName }) => actorName);
}

const eventually = (check: () => Promise<void>, timeout = PATIENCE_MS + 10_000) =>
  vi.waitFor(check, { timeout, interval: 100 });

/** Once, by the system, and within the time that readers may have to wait after the moment, never before it. */
async function expectPublishedAt(moment: Date, ids: readonly number[]): Promise<void> {
  await eventually(async () => expect(await printed(ids)).toBe(ids.length));
  for (const id of ids) {
    expect(await entries(id, "publish-article")).toEqual(["System"]);
    const { firstPublishedAt } = await newsroomDatabase().article.findUniqueOrThrow({ where: { id } });
    const late = Number(firstPublishedAt) - moment.getTime();
    expect(late).toBeGreaterThanOrEqual(0);
    expect(late).toBeLessThan(PATIENCE_MS);
  }
}

describe("two instances", () => {
  it("publish what is planned once, at its moment, and take it offline once", async () => {
    await Promise.all([startInstance(), startInstance()]);
    const ids = [await scheduled(), await scheduled(), await scheduled()];
    const before = await edition();
    await expectPublishedAt(await comeIn(2, "scheduled_for", ids), ids);
    expect(await edition()).toBe(before + ids.length);
    const how = { how: "unpublish", takeDownFor: FAR };
    const [first] = ids;
    if (first === undefined) throw new Error("Nothing was planned");
    const { editor } = await buildArticle();
    await scheduleTakeDown(editor, { articleId: first, ...how });
    await comeIn(1, "take_down_for", [first]);
    await eventually(async () => expect(await printed(ids)).toBe(ids.length - 1));
    expect(await entries(first, "unpublish-article")).toEqual(["System"]);
  });

  it("make one publication of twenty requests at the same moment, and of those that are repeated", async () => {
    const instances = await Promise.all([startInstance(), startInstance()]);
    const { id, editor } = await buildArticle();
    const before = await edition();
    const ask = (times: number) =>
      Promise.all(instances.map((instance) => instance.ask({ actor: editor, articleId: id, version: 1, times })));
    const answers = (await ask(10)).flat();
    expect(answers.filter((isNew) => isNew === true)).toHaveLength(1);
    expect(answers.filter((isNew) => isNew === false)).toHaveLength(19);
    expect((await ask(3)).flat()).toEqual(Array.from({ length: 6 }, () => false));
    expect(await printed([id])).toBe(1);
    expect(await entries(id, "publish-article")).toEqual([editor.name]);
    expect(await edition()).toBe(before + 1);
  });

  it("whose clocks go ten minutes wrong keep to the database's", async () => {
    await Promise.all([startInstance(10), startInstance(-10)]);
    const ids = [await scheduled(), await scheduled()];
    await expectPublishedAt(await comeIn(3, "scheduled_for", ids), ids);
  });
});

describe("an instance", () => {
  it("whose clock goes ten minutes fast publishes nothing early", async () => {
    await startInstance(10);
    const soon = await scheduled();
    await comeIn(5 * 60, "scheduled_for", [soon]);
    const now = await scheduled();
    await newsroomDatabase().$executeRaw`UPDATE jobs.job SET start_after = now() WHERE state = 'created'`;
    await newsroomDatabase().article.update({ where: { id: now }, data: { scheduledFor: new Date() } });
    await eventually(async () => expect(await printed([now])).toBe(1));
    expect(await printed([soon])).toBe(0);
  });

  it("that is killed before the moment does at its next start what it missed, once", async () => {
    const { process: killed } = await startInstance();
    const article = await buildPublishedArticle();
    await scheduleTakeDown(article.editor, {
      articleId: article.id,
      how: "withdraw",
      notice: "Bis hierher.",
      takeDownFor: FAR,
    });
    const id = await scheduled();
    await ended(killed, () => killed.kill("SIGKILL"));
    await comeIn(-60, "scheduled_for", [id]);
    await comeIn(-60, "take_down_for", [article.id]);
    await startInstance();
    // It is ready when everything missed is done.
    expect(await printed([id])).toBe(1);
    expect(await printed([article.id])).toBe(0);
    const { process: second } = await startInstance();
    await ended(second, () => second.stdin?.end());
    expect(second.exitCode).toBe(0);
    expect(await entries(id, "publish-article")).toEqual(["System"]);
    expect(await entries(article.id, "withdraw-article")).toEqual(["System"]);
    expect(await newsroomDatabase().withdrawal.findUnique({ where: { articleId: article.id } })).toMatchObject({
      notice: "Bis hierher.",
    });
  });

  it("makes up for a job that was lost within two minutes", async () => {
    await startInstance();
    const id = await scheduled();
    await loseJobs();
    await newsroomDatabase()
      .$executeRaw`UPDATE newsroom.article SET scheduled_for = now() - interval '1 second' WHERE id = ${id}`;
    await eventually(async () => expect(await printed([id])).toBe(1), 120_000);
    expect(await entries(id, "publish-article")).toEqual(["System"]);
  }, 180_000);
});

describe("the command line", () => {
  it("does what is due, once, and says what", async () => {
    const [id, later] = [await scheduled(), await scheduled()];
    await comeIn(-1, "scheduled_for", [id]);
    const first = await runNewsroom(["due"]);
    expect(first).toMatchObject({ code: 0, stdout: expect.stringContaining(`Veröffentlicht: Artikel ${id}\n`) });
    expect((await runNewsroom(["due"])).stdout).toContain("Veröffentlicht: nichts\n");
    expect(await printed([id, later])).toBe(1);
    expect(await entries(id, "publish-article")).toEqual(["System"]);
  });
});
