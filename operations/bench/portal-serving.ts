import { findDocuments } from "#e2e/find-documents.ts";
import { hasNginx, startNginx } from "#e2e/running-nginx.ts";
import { freshFolder, removeFolder, startServer } from "#e2e/running-server.ts";
import type { Benchmark, Comparison, Variant } from "./benchmark.ts";
import { copyAnswers, startStatic } from "./copied-answers.ts";
import { measureRate } from "./load.ts";

/** Answers per second for pages of the portal: by the server itself and behind nginx, each beside the same bytes from files. */
export const portalServingBenchmark: Benchmark = {
  name: "portal-serving",
  title: "answers per second over 32 connections, beside the same bytes from one process that knows only files",
  statistic: "median",
  warmUpRounds: 1,
  rounds: 5,
  unit: "per second",
  prepare,
};

type Place = { readonly label: string; readonly url: string };

async function prepare(): Promise<Comparison> {
  const dataDir = freshFolder();
  const closings: (() => unknown)[] = [() => removeFolder(dataDir)];
  const close = async () => {
    for (const closing of closings.reverse()) await closing();
  };
  try {
    const server = await startServer({ TRUST_PROXY: "1" }, dataDir);
    closings.push(() => server.stop());
    const pages = await findPages(server.url);
    const copies = await startStatic(await copyAnswers(server.url, [...pages.values()]));
    closings.push(() => copies.stop());
    const places: Place[] = [{ label: "direct", url: server.url }];
    if (hasNginx()) {
      const nginx = await startNginx(server.url);
      closings.push(() => nginx.stop());
      places.push({ label: "behind deploy/nginx.conf", url: nginx.url });
    }
    return { ...compareAll(pages, copies, places), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** One of each kind, asked for twice, so that the server itself has each at hand. */
async function findPages(url: string): Promise<ReadonlyMap<string, string>> {
  const [home = "", article = "", , section = "", , , search = ""] = await findDocuments(url);
  const pages = { article, home, section, "search result": search };
  for (const address of [...Object.values(pages), ...Object.values(pages)]) await fetch(`${url}${address}`);
  return new Map(Object.entries(pages));
}

function compareAll(pages: ReadonlyMap<string, string>, copies: Place, places: readonly Place[]): Comparison {
  const [baseline, ...variants] = [...pages].flatMap(([page, address]): Variant[] => {
    const beside = `${page}, ${copies.label}`;
    return [
      rateOf({ label: beside, url: copies.url }, address, beside),
      ...places.map(({ label, url }) => rateOf({ label: `${page}, ${label}`, url }, address, beside)),
    ];
  });
  if (baseline === undefined) throw new Error("the portal has no pages");
  return { baseline, variants };
}

function rateOf({ label, url }: Place, address: string, beside: string): Variant {
  return { label, beside, measure: async () => [await measureRate(url, address)] };
}
