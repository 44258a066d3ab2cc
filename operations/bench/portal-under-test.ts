import { findDocuments } from "#e2e/find-documents.ts";
import { hasNginx, startNginx } from "#e2e/running-nginx.ts";
import { freshFolder, type RunningServer, removeFolder, startServer } from "#e2e/running-server.ts";
import type { Comparison } from "./benchmark.ts";

export type PortalPlace = { readonly label: string; readonly url: string };

/** The server of this project with the demo newsroom, and the places at which readers meet it. */
export type PortalUnderTest = {
  readonly server: RunningServer;
  /** The server itself, and `deploy/nginx.conf` in front of it where nginx is installed. */
  readonly places: readonly PortalPlace[];
  /** One address of each kind of page, by its name; the server has all of them at hand. */
  readonly pages: ReadonlyMap<string, string>;
  /** Told what is to be ended behind the comparison, newest first. */
  readonly atTheEnd: (closing: () => unknown) => void;
};

/** Folder of a newsroom that is there already, which spares the making of one; what a benchmark publishes stays in it. */
const GIVEN_FOLDER = process.env["BENCH_DATA_DIR"];

/** Runs the server on a folder of its own, nginx in front of it, and ends both behind the comparison. */
export async function prepareAtPortal(
  prepare: (portal: PortalUnderTest) => Promise<Comparison>,
  settings: NodeJS.Dict<string> = {},
): Promise<Comparison> {
  const closings: (() => unknown)[] = [];
  const atTheEnd = (closing: () => unknown) => void closings.push(closing);
  const close = async () => {
    for (const closing of closings.reverse()) await closing();
  };
  try {
    const dataDir = GIVEN_FOLDER ?? freshFolder();
    if (GIVEN_FOLDER === undefined) atTheEnd(() => removeFolder(dataDir));
    const server = await startServer({ TRUST_PROXY: "1", ...settings }, dataDir);
    atTheEnd(() => server.stop());
    const places: PortalPlace[] = [{ label: "direct", url: server.url }];
    if (hasNginx()) {
      const nginx = await startNginx(server.url);
      atTheEnd(() => nginx.stop());
      places.push({ label: "behind deploy/nginx.conf", url: nginx.url });
    }
    const pages = await findPages(server.url);
    return { ...(await prepare({ server, places, pages, atTheEnd })), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function findPages(url: string): Promise<ReadonlyMap<string, string>> {
  const [home = "", article = "", , section = "", , , search = ""] = await findDocuments(url);
  const pages = { article, home, section, "search result": search };
  for (const address of [...Object.values(pages), ...Object.values(pages)]) await fetch(`${url}${address}`);
  return new Map(Object.entries(pages));
}
