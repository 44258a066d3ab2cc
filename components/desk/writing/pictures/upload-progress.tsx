"use client";

import { useId } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { pictureFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import type { UploadState } from "./use-picture-upload.ts";

const barClasses = classNames(
  "h-2 w-full appearance-none bg-rule motion-safe:indeterminate:animate-pulse",
  "[&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent [&:indeterminate::-webkit-progress-bar]:bg-accent",
  "[&::-moz-progress-bar]:bg-accent",
);

/** How far an upload is; once everything is sent, the server works on it for a while of unknown length. */
export function UploadProgress({ state }: { readonly state: UploadState }) {
  const id = useId();
  if (state.step !== "sending") return null;
  const isSent = state.fraction >= 1;
  return (
    <div className="grid gap-1">
      <p id={id} role="status" className="break-words text-fine text-ink-soft">
        {isSent ? words.processing(state.fileName) : words.uploading(state.fileName)}
      </p>
      <progress aria-labelledby={id} max={1} value={isSent ? undefined : state.fraction} className={barClasses} />
    </div>
  );
}
