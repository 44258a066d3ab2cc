import type { Benchmark, Comparison, Variant } from "./benchmark.ts";
import { copyAnswers, startStatic } from "./copied-answers.ts";
import { measureRate } from "./load.ts";
import { type PortalPlace, type PortalUnderTest, prepareAtPortal } from "./portal-under-test.ts";

/** Answers per second for pages of the portal: by the server itself and behind nginx, each beside the same bytes from files. */
export const portalServingBenchmark: Benchmark = {
  name: "portal-serving",
  title: "answers per second over 32 connections, beside the same bytes from one process that knows only files",
  statistic: "median",
  warmUpRounds: 1,
  rounds: 7,
  unit: "per second",
  prepare: () => prepareAtPortal(prepare),
};

async function prepare({ server, places, pages, atTheEnd }: PortalUnderTest): Promise<Comparison> {
  const copies = await startStatic(await copyAnswers(server.url, [...pages.values()]));
  atTheEnd(() => copies.stop());
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

function rateOf({ label, url }: PortalPlace, address: string, beside: string): Variant {
  return { label, beside, measure: async () => [await measureRate(url, address)] };
}
