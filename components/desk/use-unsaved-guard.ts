"use client";

import { useEffect } from "react";
import { deskMessages } from "#lib/messages/desk.ts";

/** Asks before somebody leaves a form with something unsaved, by a link of the desk as by closing the window. */
export function useUnsavedGuard(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault();
    const onClick = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest("a[href]") : null;
      if (link === null || link.getAttribute("target") === "_blank" || event.ctrlKey || event.metaKey) return;
      if (window.confirm(deskMessages.unsaved)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    window.addEventListener("beforeunload", onLeave);
    // In the capture phase, before the framework follows the link.
    document.addEventListener("click", onClick, { capture: true });
    return () => {
      window.removeEventListener("beforeunload", onLeave);
      document.removeEventListener("click", onClick, { capture: true });
    };
  }, [isUnsaved]);
}
