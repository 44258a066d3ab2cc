"use client";

import { type RefObject, useEffect, useEffectEvent } from "react";

/**
 * Takes a picture from the clipboard when the focus is in `area` or in nothing that takes text. In a text field the
 * text of a mixed clipboard wins; a picture that is meant for the text is never taken away from it.
 */
export function usePicturePaste(area: RefObject<HTMLElement | null>, onPaste: (files: readonly File[]) => void): void {
  const take = useEffectEvent((event: ClipboardEvent) => {
    const files = [...(event.clipboardData?.files ?? [])].filter(({ type }) => type.startsWith("image/"));
    const isInside = area.current?.contains(document.activeElement) ?? false;
    const isText = takesText(document.activeElement);
    const isMixed = event.clipboardData?.types.includes("text/plain") ?? false;
    const isMeant = isText ? isInside && !isMixed : true;
    if (event.defaultPrevented || files.length === 0 || !isMeant) return;
    event.preventDefault();
    onPaste(files);
  });

  useEffect(() => {
    const listen = (event: ClipboardEvent) => take(event);
    document.addEventListener("paste", listen);
    return () => document.removeEventListener("paste", listen);
  }, []);
}

const wordless = new Set(["button", "checkbox", "color", "file", "image", "radio", "range", "reset", "submit"]);

/** True for whatever has a cursor. */
export function takesText(element: Element | null): boolean {
  if (element instanceof HTMLInputElement) return !wordless.has(element.type);
  return element instanceof HTMLTextAreaElement || (element instanceof HTMLElement && element.isContentEditable);
}
