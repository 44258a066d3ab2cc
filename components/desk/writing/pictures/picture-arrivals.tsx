"use client";

import type { Editor } from "@tiptap/core";
import { createPortal } from "react-dom";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { textPictureMessages as words } from "#lib/messages/desk-text-media.ts";
import { uploadPicture } from "./upload-picture.ts";
import { UploadProgress } from "./upload-progress.tsx";
import { usePictureArrivals } from "./use-picture-arrivals.ts";

/** Pictures on their way into the text, each drawn at its place there. */
export function PictureArrivals({ editor }: { readonly editor: Editor }) {
  const { arrivals, retry, forget } = usePictureArrivals(editor, uploadPicture);
  return arrivals.map((arrival) =>
    createPortal(
      <div className="my-3 border-2 border-field-rule border-dashed p-3 font-sans text-small">
        <UploadProgress state={arrival.state} />
        {arrival.state.step === "failed" && (
          <Notice tone="error" title={arrival.file.name}>
            <p>{arrival.state.message}</p>
            <div className="mt-2 flex flex-wrap gap-2">
              <Button size="small" onClick={() => void retry(arrival)}>
                {words.retry}
              </Button>
              <Button size="small" look="quiet" onClick={() => forget(arrival.id)}>
                {words.giveUp}
              </Button>
            </div>
          </Notice>
        )}
      </div>,
      arrival.element,
      arrival.id,
    ),
  );
}
