import { setTimeout } from "node:timers/promises";
import { ask } from "#e2e/plain-request.ts";
import { closeDatabases } from "#lib/database/connection.ts";
import { publishArticle } from "#press/articles/publish-article.ts";
import { buildArticle } from "#test/factories/article.ts";
import { readPostgresRecord } from "../database/embedded-postgres.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";
import { type PortalUnderTest, prepareAtPortal } from "./portal-under-test.ts";

const PUBLICATIONS = 25;
/** Between two looks of the reader who waits, in milliseconds. */
const BETWEEN_LOOKS = 5;
const BROTLI = { headers: { "Accept-Encoding": "br" } };

/** From the commit of a publication to the end of the first answer that shows the piece, its page being made on the way. */
export const publishToVisibleBenchmark: Benchmark = {
  name: "publish-to-visible",
  title: "from the commit of a publication to the first answer that shows it, beside an answer that is at hand",
  statistic: "p99",
  warmUpRounds: 1,
  rounds: 4,
  prepare: () => prepareAtPortal(prepare),
};

async function prepare({ server, places, atTheEnd }: PortalUnderTest): Promise<Comparison> {
  // This process publishes as a second instance would.
  process.env["DATABASE_URL"] = readPostgresRecord(server.dataDir)?.url;
  process.env["DATA_DIR"] = server.dataDir;
  atTheEnd(closeDatabases);
  return {
    baseline: { label: "an answer at hand, direct", measure: () => repeat(() => timeAnswer(server.url)) },
    variants: places.map(({ label, url }) => ({
      label: `a publication, ${label}`,
      measure: () => repeat(() => publishAndWatch(url)),
    })),
  };
}

async function repeat(measure: () => Promise<number>): Promise<number[]> {
  const durations: number[] = [];
  for (let count = 0; count < PUBLICATIONS; count += 1) durations.push(await measure());
  return durations;
}

async function timeAnswer(url: string): Promise<number> {
  const begin = performance.now();
  await ask(`${url}/`, BROTLI);
  return performance.now() - begin;
}

/** Somebody looks at the piece's address again and again, from before the publication: what was kept of it is as new as can be. */
async function publishAndWatch(url: string): Promise<number> {
  const { id, version, editor } = await buildArticle();
  const address = `${url}/meldung/${id}`;
  if ((await ask(address, BROTLI)).status !== 404) throw new Error(`a draft is answered at ${address}`);
  const seen = waitUntilSeen(address);
  await publishArticle(editor, { articleId: id, version });
  const committed = performance.now();
  return Math.max(0, (await seen) - committed);
}

/** @returns the moment at which the first answer with the piece was there, led to its whole address */
async function waitUntilSeen(address: string): Promise<number> {
  for (;;) {
    const { status, headers } = await ask(address, BROTLI);
    if (status === 308) {
      const page = await ask(new URL(headers.location ?? "", address).href, BROTLI);
      if (page.status !== 200) throw new Error(`${address} leads to an answer with ${page.status}`);
      return performance.now();
    }
    await setTimeout(BETWEEN_LOOKS);
  }
}
