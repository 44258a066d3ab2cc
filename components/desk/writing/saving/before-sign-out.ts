/** Pages of this browser hear each other by this name. */
const CHANNEL = "dachzeile-store-request";

/** Asks every open page of this browser, this one too, to store what is written there. */
export function requestStore(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(null);
  channel.close();
}

/** Hears when somebody is about to sign out. @returns ends the hearing */
export function onStoreRequest(store: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener("message", store);
  return () => channel.close();
}

const leavers = new Set<() => void>();

/** Says in this page that its person is signed out and the page is about to go: nothing is kept from here on. */
export function tellSignedOut(): void {
  for (const leave of leavers) leave();
}

/** Hears when this page's person is signed out on purpose. @returns ends the hearing */
export function onSignedOut(leave: () => void): () => void {
  leavers.add(leave);
  return () => void leavers.delete(leave);
}
