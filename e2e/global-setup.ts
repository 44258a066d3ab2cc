import { buildIfNeeded } from "#operations/start/build.ts";
import { say } from "#operations/terminal.ts";
import { offerDemoHouse } from "./demo-house.ts";
import { removeFolder, startServer } from "./running-server.ts";

/** One build and one demo newsroom before the workers start their servers, which would otherwise each make their own. */
export default async function setUp(): Promise<(() => void) | undefined> {
  if (process.env["E2E_URL"] !== undefined) return undefined;
  await buildIfNeeded(say, false);
  const server = await startServer();
  await server.stop();
  offerDemoHouse(server.dataDir);
  return () => removeFolder(server.dataDir);
}
