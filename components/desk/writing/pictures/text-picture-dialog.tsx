"use client";

import { ImagePlus } from "lucide-react";
import { useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { insertBlock } from "#editor/picture/insert-block.ts";
import { textPictureMessages as words } from "#lib/messages/desk-text-media.ts";
import { pictureFieldMessages } from "#lib/messages/desk-writing-fields.ts";
import type { TextDialogProps } from "../text/text-context.ts";
import { PictureChoiceDialog } from "./picture-choice-dialog.tsx";
import { acceptedTypes } from "./picture-drop-zone.tsx";

/** Puts a picture into the text: a new one from a file, or one that was uploaded before. */
export function TextPictureDialog({ editor, article, onClose }: TextDialogProps) {
  const picker = useRef<HTMLInputElement>(null);
  if (article === undefined) return null;

  function insert(pictureId: number): void {
    const { state, schema } = editor;
    const block = schema.nodes["picture"]?.create({ pictureId });
    if (block !== undefined) editor.view.dispatch(insertBlock(state.tr, state.selection.to, block));
    editor.commands.focus();
  }

  function send(files: readonly File[]): void {
    onClose();
    editor.commands.focus();
    editor.storage.pictureArrivals.receive?.(files, null);
  }

  return (
    <PictureChoiceDialog
      isOpen
      title={words.dialogTitle}
      onClose={onClose}
      list={() => article.actions.listRecentPictures(null)}
      onChoose={({ id }) => insert(id)}
    >
      <div>
        <input
          ref={picker}
          type="file"
          hidden
          multiple
          accept={acceptedTypes}
          onChange={({ currentTarget }) => send([...(currentTarget.files ?? [])])}
        />
        <Button
          look="primary"
          icon={<ImagePlus aria-hidden="true" className="size-4" />}
          onClick={() => picker.current?.click()}
        >
          {pictureFieldMessages.pick}
        </Button>
        <p className="mt-1.5 text-fine text-ink-soft">{words.dialogHint}</p>
      </div>
    </PictureChoiceDialog>
  );
}
