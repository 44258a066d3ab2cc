import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";

/** Names the folder of a newsroom with the demo that was made once for all tests. */
const VARIABLE = "E2E_DEMO_HOUSE";

/** From here on a new house with the demo is a copy of this one, which nobody works in any more. */
export function offerDemoHouse(dataDir: string): void {
  process.env[VARIABLE] = dataDir;
}

/** Furnishes an empty folder with the demo, where it was made; loading it anew takes a minute of every worker. */
export function furnish(dataDir: string): void {
  const offered = process.env[VARIABLE];
  if (offered === undefined || readdirSync(dataDir).length > 0) return;
  // The database's files belong to a user of their own.
  const { status, stderr } = spawnSync("cp", ["-a", `${offered}/.`, dataDir], { encoding: "utf8" });
  if (status !== 0) throw new Error(`The demo newsroom could not be copied: ${stderr}`);
}
