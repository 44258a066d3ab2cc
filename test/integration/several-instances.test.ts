import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { readFields, writeText } from "#newsroom/working-copy/article-document.ts";
import { freePort } from "#operations/free-port.ts";
import { projectRoot } from "#operations/project-root.ts";
import { buildActor } from "../factories/actor.ts";
import { buildArticle } from "../factories/article.ts";
import { writeAt } from "./collaboration-server.ts";

const children: ChildProcess[] = [];

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(signal);
  await ended;
}

afterEach(async () => {
  for (const child of children.splice(0)) await end(child, "SIGKILL");
});

/** The one that was started last. */
function lastStarted(): ChildProcess {
  const child = children.at(-1);
  if (child === undefined) throw new Error("Nothing was started");
  return child;
}

/** Starts a process and waits for the first line that `isReady` knows. */
function start(
  program: string,
  words: readonly string[],
  isReady: RegExp,
  env: NodeJS.Dict<string> = {},
): Promise<string> {
  const child = spawn(program, words, {
    cwd: projectRoot,
    stdio: ["pipe", "pipe", "inherit"],
    env: { ...process.env, ...env },
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let printed = "";
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`${program} ended with ${code}: ${printed}`)));
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      printed += text;
      const line = isReady.exec(printed);
      if (line !== null) resolve(line[0]);
    });
  });
}

const startInstance = (redisUrl: string) =>
  start(process.execPath, [path.join("test", "integration", "collaboration-process.ts")], /ws:\S+/, {
    REDIS_URL: redisUrl,
  });

async function startRedis(): Promise<string> {
  const port = await freePort();
  const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
  await start("redis-server", settings, /Ready to accept connections/);
  return `redis://127.0.0.1:${port}`;
}

const eventually = (check: () => void) => vi.waitFor(check, { timeout: 10_000, interval: 20 });

describe.each<[string, () => Promise<string>]>([
  ["PostgreSQL alone", async () => ""],
  ["Redis", startRedis],
])("two instances that reach each other through %s", (_name, prepare) => {
  it("show each other's changes and people, and store both", async () => {
    const redisUrl = await prepare();
    const [here, there] = await Promise.all([startInstance(redisUrl), startInstance(redisUrl)]);
    const article = await buildArticle();
    const [anna, ben] = [article.editor, await buildActor("admin")];
    const one = await writeAt(here, anna, article.id);
    const other = await writeAt(there, ben, article.id);
    await Promise.all([one.synced(), other.synced()]);
    writeText(one.document, "headline", "Von hier");
    writeText(other.document, "teaser", "Von dort");
    await Promise.all([one.stored(), other.stored()]);
    await eventually(() => expect(readFields(one.document).teaser).toBe("Von dort"));
    await eventually(() => expect(readFields(other.document).headline).toBe("Von hier"));
    // Neighbours are counted every two seconds; then carets travel too.
    await eventually(() => {
      other.provider.awareness?.setLocalStateField("field", `teaser ${Math.random()}`);
      const names = [...(one.provider.awareness?.getStates().values() ?? [])].map((state) => state["user"]?.id);
      expect(names).toContain(ben.id);
    });
    const stored = await findArticleForWriting(SYSTEM, article.id);
    expect(stored?.content).toMatchObject({ headline: "Von hier", teaser: "Von dort" });
    one.close();
    other.close();
  });
});

describe("with Redis", () => {
  it("words that only a dead instance was about to store are stored by the one that got them", async () => {
    const redisUrl = await startRedis();
    const survivor = await startInstance(redisUrl);
    const dying = await startInstance(redisUrl);
    const article = await buildArticle();
    const witness = await writeAt(survivor, await buildActor("admin"), article.id);
    const writer = await writeAt(dying, article.editor, article.id);
    await Promise.all([writer.synced(), witness.synced()]);
    writeText(writer.document, "headline", "Letzte Worte");
    await vi.waitFor(() => expect(readFields(witness.document).headline).toBe("Letzte Worte"), { interval: 2 });
    await end(lastStarted(), "SIGKILL");
    writer.close();
    await vi.waitFor(
      async () => {
        const stored = await findArticleForWriting(SYSTEM, article.id);
        expect(stored?.content.headline).toBe("Letzte Worte");
      },
      { timeout: 15_000, interval: 100 },
    );
    expect(witness.dismissals).toEqual([]);
    witness.close();
  });

  it("an instance stores and ends in good order although Redis is away", async () => {
    const redisUrl = await startRedis();
    const redis = lastStarted();
    const instance = await startInstance(redisUrl);
    const process = lastStarted();
    const article = await buildArticle();
    const writer = await writeAt(instance, article.editor, article.id);
    await writer.synced();
    await end(redis, "SIGKILL");
    writeText(writer.document, "headline", "Ohne Redis");
    const closed = new Promise<void>((resolve) => {
      process.stdout?.on("data", (text: string) => text.includes("closed") && resolve());
    });
    await writer.stored();
    const later = await buildArticle();
    const other = await writeAt(instance, later.editor, later.id);
    writeText(other.document, "headline", "Auch ohne Redis");
    await other.stored();
    other.close();
    process.kill("SIGTERM");
    await closed;
    expect(writer.dismissals).toContain("unavailable");
    expect((await findArticleForWriting(SYSTEM, article.id))?.content.headline).toBe("Ohne Redis");
    writer.close();
  });
});
