import type { SavingSession } from "./saving-session.ts";

type Session = Pick<SavingSession<never>, "hasUnsaved" | "flush" | "stop">;

/**
 * Saves when the person turns away, and lets nobody leave unsaved text behind without being asked.
 * @returns what ends the watch when the page is left: the last words still go on their way
 */
export function watchLeaving(session: Session): () => void {
  const watch = new AbortController();
  const { signal } = watch;
  const onLeave = (event: BeforeUnloadEvent) => {
    if (session.hasUnsaved) event.preventDefault();
  };
  window.addEventListener("beforeunload", onLeave);
  window.addEventListener("blur", () => void session.flush(), { signal });
  // Before the framework hears of it.
  window.addEventListener("click", (event) => saveBeforeFollowing(event, session), { signal, capture: true });
  return () => {
    watch.abort();
    void session.flush().finally(() => {
      session.stop();
      window.removeEventListener("beforeunload", onLeave);
    });
  };
}

/**
 * A link of the desk exchanges the page without unloading it, and then the browser asks nobody. So the text is saved
 * first; where that fails, the address is loaded anew, and the browser asks.
 */
function saveBeforeFollowing(event: MouseEvent, session: Session): void {
  const link = session.hasUnsaved ? followedLink(event) : null;
  if (link === null) return;
  event.preventDefault();
  event.stopPropagation();
  void session.flush().then((isSaved) => (isSaved ? link.click() : window.location.assign(link.href)));
}

/** The link that a click leaves this page by: not one in the text, within the page or into another window. */
function followedLink(event: MouseEvent): HTMLAnchorElement | null {
  const isPlain = event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const link = event.target instanceof Element ? event.target.closest("a") : null;
  if (!isPlain || link === null || link.target !== "" || link.closest("[contenteditable=true]") !== null) return null;
  return /^(?!#)./.test(link.getAttribute("href") ?? "") ? link : null;
}
