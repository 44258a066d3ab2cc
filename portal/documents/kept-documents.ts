import { DocumentCache } from "./document-cache.ts";

// Next bundles each route on its own, and our own server answers before all of them: one cache for the process.
const registry = globalThis as typeof globalThis & { dachzeileDocuments?: DocumentCache };

/** The finished documents of this process. */
export function keptDocuments(): DocumentCache {
  registry.dachzeileDocuments ??= new DocumentCache();
  return registry.dachzeileDocuments;
}
