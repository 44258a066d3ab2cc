"use client";

import { type DragEvent, useEffect, useState } from "react";

/**
 * Handlers for an area that takes dropped files. A file that misses it would replace the page, unsaved words included;
 * while the area is there, such a drop does nothing.
 */
export function usePictureDrop(onDrop: (files: readonly File[]) => void) {
  const [isOver, setOver] = useState(false);

  useEffect(() => {
    document.addEventListener("dragover", ignoreFiles);
    document.addEventListener("drop", ignoreFiles);
    return () => {
      document.removeEventListener("dragover", ignoreFiles);
      document.removeEventListener("drop", ignoreFiles);
    };
  }, []);

  const handlers = {
    onDragOver(event: DragEvent): void {
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = "copy";
      setOver(true);
    },
    onDragLeave({ currentTarget, relatedTarget }: DragEvent): void {
      // `relatedTarget` is a node or nothing while dragging.
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setOver(false);
    },
    onDrop(event: DragEvent): void {
      setOver(false);
      if (!hasFiles(event.dataTransfer)) return;
      event.preventDefault();
      onDrop([...event.dataTransfer.files]);
    },
  };
  return { isOver, handlers };
}

function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("Files") ?? false;
}

function ignoreFiles(event: globalThis.DragEvent): void {
  if (event.defaultPrevented || !hasFiles(event.dataTransfer)) return;
  event.preventDefault();
  if (event.dataTransfer) event.dataTransfer.dropEffect = "none";
}
