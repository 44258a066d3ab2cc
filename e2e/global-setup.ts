import { removeFolder, startServer } from "./running-server.ts";

/** One server with the demo newsroom for all tests; what it is, the tests learn from the environment. */
export default async function setUp(): Promise<(() => Promise<void>) | undefined> {
  // A server that runs already, while writing a test: E2E_URL and E2E_DATA_DIR name it.
  if (process.env["E2E_URL"] !== undefined) return undefined;
  const server = await startServer();
  process.env["E2E_URL"] = server.url;
  process.env["E2E_DATA_DIR"] = server.dataDir;
  return async () => {
    await server.stop();
    removeFolder(server.dataDir);
  };
}
