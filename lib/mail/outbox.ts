import { randomUUID } from "node:crypto";
import { mkdir, open, rename, rm } from "node:fs/promises";
import path from "node:path";

/**
 * Keeps one mail as a file that mail programs open, its name beginning with the moment in UTC. Only the owner may read
 * it. It is written aside, forced to the disk and renamed: no half mail is ever seen.
 * @returns the path of the file
 */
export async function keepInOutbox(folder: string, mail: Uint8Array): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const stamp = new Date().toISOString().replaceAll(/[-:]|\.\d+/g, "");
  const name = `${stamp}-${randomUUID()}`;
  const file = path.join(folder, `${name}.eml`);
  const aside = path.join(folder, `.${name}.tmp`);
  try {
    await writeSynced(aside, mail);
    await rename(aside, file);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
  return file;
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
