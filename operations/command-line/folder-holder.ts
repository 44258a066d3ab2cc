import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { isSameProcess } from "../process-mark.ts";

/** The port in the claim of a command, which listens nowhere: by it a command is told apart from a server. */
export const COMMAND_PORT = 0;

const claimSchema = z.object({
  process: z.object({ pid: z.number(), started: z.string().nullable() }),
  port: z.number(),
});

/** Whoever works in a `DATA_DIR` with its embedded database. */
export type FolderHolder = { readonly pid: number; readonly isCommand: boolean };

/** The living process that has claimed the folder, or null. */
export function readFolderHolder(dataDir: string): FolderHolder | null {
  const file = path.join(dataDir, "server.json");
  const claim = existsSync(file) ? claimSchema.safeParse(readJson(file)).data : undefined;
  if (claim === undefined || !isSameProcess(claim.process)) return null;
  return { pid: claim.process.pid, isCommand: claim.port === COMMAND_PORT };
}

/** Null for a file that is gone meanwhile, or torn because its writer crashed. */
function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return null;
  }
}
