import { createHmac, randomBytes } from "node:crypto";
import { clientNetwork } from "#lib/client-network.ts";
import { storeLater } from "../stored-later.ts";
import { storeViews } from "./store-views.ts";
import type { View } from "./view.ts";
import { ViewCounter } from "./view-counter.ts";

type Desk = { readonly counter: ViewCounter; readonly salt: Buffer };

// Next bundles each route on its own; a process still has one counter.
const registry = globalThis as typeof globalThis & { dachzeileViews?: Desk };

/** Whether a call for this piece counts; asked first, so that a flood of calls asks nothing of the database. @param client the address that the call came from; it is kept nowhere */
export function isWelcomeView(articleId: number, client: string): boolean {
  const { counter, salt } = openDesk();
  // Not even a dump of the memory names the networks of this minute.
  const network = createHmac("sha256", salt).update(clientNetwork(client)).digest("base64url").slice(0, 16);
  return counter.isWelcome(articleId, network);
}

/** Counts a view of a published piece. */
export function countView(view: View): void {
  openDesk().counter.count(view);
  storeLater("views", storePending);
}

async function storePending(): Promise<void> {
  const { counter } = openDesk();
  const taken = counter.take();
  try {
    if (taken.length > 0) counter.noteDay(await storeViews(taken));
  } catch (failure) {
    counter.putBack(taken);
    throw failure;
  }
}

function openDesk(): Desk {
  registry.dachzeileViews ??= { counter: new ViewCounter(), salt: randomBytes(32) };
  return registry.dachzeileViews;
}
