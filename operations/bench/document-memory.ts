import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { doc, paragraph } from "#editor/build-body.ts";
import { insertArticle } from "#newsroom/articles/create-article.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { buildActor } from "#test/factories/actor.ts";
import { buildContent } from "#test/factories/article.ts";
import { cookieOf, startCollaboration, type TestCollaboration } from "#test/integration/collaboration-server.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";
import { takeDemoText } from "./demo-text.ts";
import type { OpenOrder } from "./open-documents.ts";
import { openThrowAwayDatabase } from "./throw-away-database.ts";

const FEW = 10;
const MANY = 200;
const WORDS = 500;
/** Nobody may have so many open alone. */
const ACCOUNTS = 10;

/** What one open document takes of the server's memory, as the mean of few and of many; what nobody needs is swept before. */
export const documentMemoryBenchmark: Benchmark = {
  name: "document-memory",
  title: `memory of the server for one of ${MANY} open documents of ${WORDS} words, beside one of ${FEW}`,
  statistic: "median",
  warmUpRounds: 1,
  rounds: 3,
  unit: "KB",
  prepare,
};

async function prepare(): Promise<Comparison> {
  setFlagsFromString("--expose-gc");
  const database = await openThrowAwayDatabase();
  const server = await startCollaboration();
  const users = await Promise.all(Array.from({ length: ACCOUNTS }, () => buildActor()));
  const ids = await writeArticles();
  return {
    baseline: { label: `${FEW} open documents`, measure: () => measureOpen(server, users, ids.slice(0, FEW)) },
    variants: [{ label: `${MANY} open documents`, measure: () => measureOpen(server, users, ids) }],
    async close() {
      await server.close();
      await database.close();
    },
  };
}

async function writeArticles(): Promise<readonly number[]> {
  const body = doc(...takeDemoText(WORDS).map((words) => paragraph(words)));
  const content = await buildContent({ body });
  const ids: number[] = [];
  for (let count = 0; count < MANY; count += 1) {
    const { id } = await newsroomDatabase().$transaction((transaction) => insertArticle(transaction, SYSTEM, content));
    ids.push(id);
  }
  return ids;
}

/** Kilobytes for each of the documents. */
async function measureOpen(
  { url }: TestCollaboration,
  users: readonly UserActor[],
  articleIds: readonly number[],
): Promise<number[]> {
  const before = usedBytes();
  const accounts = await Promise.all(users.map(async (user) => ({ userId: user.id, cookie: await cookieOf(user) })));
  const order: OpenOrder = { url, accounts, articleIds };
  const child = spawn(process.execPath, ["operations/bench/open-documents.ts", JSON.stringify(order)], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  await Promise.race([once(child.stdout, "data"), endOf(child)]);
  const used = usedBytes() - before;
  child.kill("SIGTERM");
  await endOf(child);
  // The last connection's end lets the documents go.
  await new Promise((resolve) => setTimeout(resolve, 500));
  return [used / 1024 / articleIds.length];
}

async function endOf(child: ChildProcess): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
}

function usedBytes(): number {
  const sweep: unknown = runInNewContext("gc");
  if (typeof sweep === "function") for (let times = 0; times < 3; times += 1) sweep();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
