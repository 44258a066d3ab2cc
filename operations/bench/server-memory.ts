import { freePort } from "../free-port.ts";
import type { Benchmark, Comparison } from "./benchmark.ts";
import { putLoad } from "./load.ts";
import { type PortalUnderTest, prepareAtPortal } from "./portal-under-test.ts";
import { type Held, openProcessMemory } from "./process-memory.ts";

const IS_LONG = process.env["BENCH"] === "long";
const REQUESTS = IS_LONG ? 1_000_000 : 60_000;
/** Readings in each half of the requests. */
const READINGS = 5;
const CONNECTIONS = 32;
/** Addresses that nobody asked for before, of which the server keeps documents as well. */
const INVENTED = ["/suche?q=Verwaltung+", "/meldung/9", "/stichwort/", "/"];
const WARM_UP = { count: 20_000, invent: { every: 10, beginnings: INVENTED } };

/** What the server's process holds while it answers known and invented addresses: the second half of the requests beside the first. */
export const serverMemoryBenchmark: Benchmark = {
  name: "server-memory",
  title: `memory of the server over ${REQUESTS.toLocaleString("en")} requests, one in 100 for an address that never was asked for`,
  statistic: "median",
  warmUpRounds: 0,
  rounds: 1,
  unit: "KB",
  prepare: async () => {
    const inspectPort = await freePort();
    const settings = { NODE_OPTIONS: `--inspect-port=127.0.0.1:${inspectPort}` };
    return prepareAtPortal((portal) => prepare(portal, inspectPort), settings);
  },
};

async function prepare({ server, pages, atTheEnd }: PortalUnderTest, inspectPort: number): Promise<Comparison> {
  const { url, process: child } = server;
  if (child.pid === undefined) throw new Error("the server has no process");
  const order = { url, addresses: [...pages.values()], connections: CONNECTIONS };
  // Fills the cache of documents, so that from here on one makes room for another.
  await putLoad({ ...order, ...WARM_UP });
  const memory = await openProcessMemory(child.pid, inspectPort);
  atTheEnd(() => memory.close());
  const load = { ...order, count: REQUESTS / 2 / READINGS, invent: { every: 100, beginnings: INVENTED } };
  const readHalf = async () => {
    const readings: Held[] = [];
    for (let reading = 0; reading < READINGS; reading += 1) {
      await putLoad(load);
      readings.push(await memory.read());
    }
    return readings;
  };
  return compareHalves(readHalf);
}

/** The sides are measured in their order: each half is run once, and told twice. */
function compareHalves(readHalf: () => Promise<readonly Held[]>): Comparison {
  let readings: readonly Held[] = [];
  const heap = async () => {
    readings = await readHalf();
    return readings.map((held) => held.heap);
  };
  const resident = () => readings.map((held) => held.resident);
  return {
    baseline: { label: "heap, first half", measure: heap },
    variants: [
      { label: "resident, first half", measure: resident, beside: "resident, first half" },
      { label: "heap, second half", measure: heap },
      { label: "resident, second half", measure: resident, beside: "resident, first half" },
    ],
  };
}
