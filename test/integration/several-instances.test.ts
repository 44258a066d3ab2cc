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

afterEach(async () => {
  for (const child of children.splice(0)) {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }
});

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
