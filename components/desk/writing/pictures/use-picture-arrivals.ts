"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent, useState } from "react";
import { runGuarded } from "#components/ui/use-action.ts";
import { findPlace, giveUpPlace, keepPlace } from "#editor/picture/arrivals.ts";
import { insertBlock } from "#editor/picture/insert-block.ts";
import { refuse, type UploadAnswer, type UploadPicture, type UploadState } from "./use-picture-upload.ts";

/** One file on its way into the text; `element` stands in the text at its place. */
export type Arrival = {
  readonly id: string;
  readonly file: File;
  readonly element: HTMLElement;
  readonly state: UploadState;
};

/**
 * Uploads the files that are pasted into or dropped on the text, each at a place of its own; a failed one stays there
 * with its reason until it is tried again or given up.
 */
export function usePictureArrivals(editor: Editor, upload: UploadPicture) {
  const [arrivals, setArrivals] = useState<readonly Arrival[]>([]);

  function update(id: string, state: UploadState): void {
    setArrivals((present) => present.map((arrival) => (arrival.id === id ? { ...arrival, state } : arrival)));
  }

  function forget(id: string): void {
    setArrivals((present) => present.filter((arrival) => arrival.id !== id));
    if (!editor.isDestroyed) editor.view.dispatch(giveUpPlace(editor.state.tr, id));
  }

  async function send({ id, file }: Pick<Arrival, "id" | "file">): Promise<void> {
    const refusal = refuse([file]);
    const report = (fraction: number) => update(id, { step: "sending", fileName: file.name, fraction });
    report(0);
    const answer: UploadAnswer =
      refusal === undefined
        ? await runGuarded<UploadAnswer>(
            () => upload(file, report),
            (message) => ({ ok: false, message }),
          )
        : { ok: false, message: refusal };
    if (!answer.ok) return update(id, { step: "failed", message: answer.message });
    if (!editor.isDestroyed) putPicture(editor, id, answer.picture);
    forget(id);
  }

  const receive = useEffectEvent((files: readonly File[], position: number | null) => {
    const fresh = files.map((file) => {
      const element = document.createElement("div");
      element.contentEditable = "false";
      return { id: crypto.randomUUID(), file, element, state: { step: "idle" } } satisfies Arrival;
    });
    for (const { id, element } of fresh) {
      editor.view.dispatch(keepPlace(editor.state.tr, id, position ?? editor.state.selection.to, element));
    }
    setArrivals((present) => [...present, ...fresh]);
    for (const arrival of fresh) void send(arrival);
  });

  useEffect(() => {
    editor.storage.pictureArrivals.receive = (files, position) => receive(files, position);
    return () => {
      editor.storage.pictureArrivals.receive = null;
    };
  }, [editor]);

  return { arrivals, retry: send, forget };
}

type Uploaded = { readonly id: number; readonly suggestedCredit: string | null };

/** Where its place is by now, or at the cursor when the text around the place is gone. */
function putPicture(editor: Editor, placeId: string, { id: pictureId, suggestedCredit }: Uploaded): void {
  const { state } = editor;
  const block = state.schema.nodes["picture"]?.create({ pictureId, credit: suggestedCredit ?? "" });
  if (block === undefined) return;
  const position = findPlace(state, placeId) ?? state.selection.to;
  editor.view.dispatch(insertBlock(giveUpPlace(state.tr, placeId), position, block));
}
