import path from "node:path";
import { readEnvironment } from "../environment.ts";
import { fileMediaStorage } from "./file-media-storage.ts";
import type { MediaStorage } from "./media-storage.ts";

/**
 * The storage that the configuration names: files in `DATA_DIR/media`.
 * @throws OperatorError when the configuration is wrong
 */
export function mediaStorage(): MediaStorage {
  return fileMediaStorage(path.resolve(readEnvironment().DATA_DIR, "media"));
}
