"use client";

import { useState } from "react";
import { runGuarded } from "#components/ui/use-action.ts";
import { pictureFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { MAX_PICTURE_BYTES } from "#newsroom/pictures/picture.ts";

export type UploadedPicture = {
  readonly id: number;
  readonly width: number;
  readonly height: number;
  readonly previewSrc: string;
  readonly suggestedCredit: string | null;
};

export type UploadAnswer =
  | { readonly ok: true; readonly picture: UploadedPicture }
  | { readonly ok: false; readonly message: string };

/** `onProgress` gets the sent fraction from 0 to 1. */
export type UploadPicture = (file: File, onProgress: (fraction: number) => void) => Promise<UploadAnswer>;

export type UploadState =
  | { readonly step: "idle" }
  | { readonly step: "sending"; readonly fileName: string; readonly fraction: number }
  | { readonly step: "failed"; readonly message: string };

/** Sends one picture at a time; what is obviously hopeless is refused before it travels. */
export function usePictureUpload(upload: UploadPicture, onUploaded: (picture: UploadedPicture) => void) {
  const [state, setState] = useState<UploadState>({ step: "idle" });

  async function send(files: readonly File[]): Promise<void> {
    if (state.step === "sending") return;
    const [file] = files;
    const refusal = refuse(files);
    if (file === undefined || refusal !== undefined) {
      setState({ step: "failed", message: refusal ?? words.notAFile });
      return;
    }
    const report = (fraction: number) => setState({ step: "sending", fileName: file.name, fraction });
    report(0);
    const answer = await runGuarded<UploadAnswer>(
      () => upload(file, report),
      (message) => ({ ok: false, message }),
    );
    setState(answer.ok ? { step: "idle" } : { step: "failed", message: answer.message });
    if (answer.ok) onUploaded(answer.picture);
  }

  return { state, send, forget: () => setState({ step: "idle" }) };
}

/** Everything that is known without reading the file; its content is judged by the server. */
export function refuse(files: readonly Pick<File, "size">[]): string | undefined {
  const [file] = files;
  if (file === undefined) return words.notAFile;
  if (files.length > 1) return words.severalFiles;
  if (file.size === 0) return words.empty;
  return file.size > MAX_PICTURE_BYTES ? words.tooManyBytes(file.size, MAX_PICTURE_BYTES) : undefined;
}
