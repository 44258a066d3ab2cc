import path from "node:path";

/** The folder with package.json, wherever the command was called from. */
export const projectRoot = path.resolve(import.meta.dirname, "..");
