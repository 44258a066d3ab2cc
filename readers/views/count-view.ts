import { createHmac, randomBytes } from "node:crypto";
import { clientNetwork } from "#lib/client-network.ts";
import { storeViews } from "./store-views.ts";
import type { View } from "./view.ts";
import { ViewCounter } from "./view-counter.ts";

/** Pause between a view and its storing, in milliseconds; a crash costs no more than these views. */
const STORE_AFTER_MS = 10_000;

type Desk = { readonly counter: ViewCounter; readonly salt: Buffer; timer: NodeJS.Timeout | null };

// Next bundles each route on its own; what was counted must still be stored once per process.
const registry = globalThis as typeof globalThis & { dachzeileViews?: Desk };

/** Counts a view of a published piece. @param client the address that the call came from; it is kept nowhere */
export function countView(view: View, client: string): void {
  const desk = openDesk();
  // Not even a dump of the memory names the networks of this minute.
  const network = createHmac("sha256", desk.salt).update(clientNetwork(client)).digest("base64url").slice(0, 16);
  desk.counter.count(view, network);
  desk.timer ??= setTimeout(() => void flushViews(), STORE_AFTER_MS).unref();
}

/** Stores what was counted; while the database is away it stays counted. Also called when the process ends. */
export async function flushViews(): Promise<void> {
  const { dachzeileViews: desk } = registry;
  if (desk === undefined) return;
  if (desk.timer !== null) clearTimeout(desk.timer);
  desk.timer = null;
  const taken = desk.counter.take();
  try {
    if (await storeViews(taken)) desk.counter.forgetHosts();
  } catch (failure) {
    desk.counter.putBack(taken);
    desk.timer = setTimeout(() => void flushViews(), STORE_AFTER_MS).unref();
    process.stderr.write(`Views could not be stored yet: ${String(failure)}\n`);
  }
}

function openDesk(): Desk {
  registry.dachzeileViews ??= { counter: new ViewCounter(), salt: randomBytes(32), timer: null };
  return registry.dachzeileViews;
}
