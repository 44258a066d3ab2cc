import type { CheckWorker } from "./house-style-session.ts";

/** Starts the worker; the bundler finds its file by exactly this form. */
export function createCheckWorker(): CheckWorker {
  return new Worker(new URL("./house-style-worker.ts", import.meta.url), { type: "module" });
}
