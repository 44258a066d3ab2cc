/** How long a piece must be seen before it counts as read, in milliseconds. */
export const READ_AFTER_MS = 3_000;

const PIECE = /^\/meldung\/(\d+)-[^/.]*$/;

/**
 * Tells the portal that a piece is read, once it was in view for a while: its number, and the host that led here. Nothing
 * is stored on the device, and nothing is sent that tells readers apart.
 */
export function countViews(): void {
  const id = Number(PIECE.exec(location.pathname)?.[1]);
  if (!id) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = () => {
    clearTimeout(timer);
    if (document.visibilityState === "visible") timer = setTimeout(tell, READ_AFTER_MS);
  };
  const tell = () => {
    document.removeEventListener("visibilitychange", watch);
    navigator.sendBeacon("/aufruf", JSON.stringify({ id, von: hostOf(document.referrer) }));
  };
  document.addEventListener("visibilitychange", watch);
  watch();
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : "";
}
