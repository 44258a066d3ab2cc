import { randomUUID } from "node:crypto";
import { access, mkdir, open, readFile, rename, rm, stat } from "node:fs/promises";
import path from "node:path";
import { hasErrorCode } from "../errors.ts";
import { checkMediaKey, type MediaStorage, MediaStorageFullError } from "./media-storage.ts";

/** Media files in a folder of this machine; keys become paths below it. The folder is made when needed. */
export function fileMediaStorage(folder: string): MediaStorage {
  const fileOf = (key: string) => {
    checkMediaKey(key);
    return path.join(folder, ...key.split("/"));
  };
  return {
    put: (key, bytes) => writeWhole(fileOf(key), bytes),
    get: (key) => readWhole(fileOf(key)),
    has: (key) => exists(fileOf(key)),
    size: (key) => measure(fileOf(key)),
    delete: (key) => rm(fileOf(key), { force: true }),
  };
}

/** Written aside, forced to the disk and renamed: after a crash the file is the old one, the new one or not there. */
async function writeWhole(file: string, bytes: Uint8Array): Promise<void> {
  const directory = path.dirname(file);
  const aside = path.join(directory, `.${randomUUID()}.tmp`);
  try {
    // The names tell which pictures exist, also those of drafts.
    await mkdir(directory, { recursive: true, mode: 0o750 });
    await writeSynced(aside, bytes);
    await rename(aside, file);
    await syncDirectory(directory);
  } catch (error) {
    await rm(aside, { force: true });
    throw hasErrorCode(error, "ENOSPC", "EDQUOT") ? new MediaStorageFullError(directory, { cause: error }) : error;
  }
}

async function writeSynced(file: string, bytes: Uint8Array): Promise<void> {
  const handle = await open(file, "wx", 0o640);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is only on the disk when its directory is. Windows cannot open directories and needs no such step. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function readWhole(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return await readFile(file);
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR", "EISDIR")) return null;
    throw error;
  }
}

async function measure(file: string): Promise<number | null> {
  try {
    const found = await stat(file);
    return found.isFile() ? found.size : null;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return null;
    throw error;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await access(file);
    return true;
  } catch (error) {
    if (hasErrorCode(error, "ENOENT", "ENOTDIR")) return false;
    throw error;
  }
}
