import { buildIfNeeded } from "#operations/start/build.ts";
import { say } from "#operations/terminal.ts";

/** One build before the workers start their servers, which would otherwise build at once. */
export default async function setUp(): Promise<void> {
  if (process.env["E2E_URL"] === undefined) await buildIfNeeded(say, false);
}
