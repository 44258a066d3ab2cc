"use client";

import type { Editor } from "@tiptap/core";
import { type FormEvent, useState } from "react";
import { Button, SubmitButton } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { parseSafeLink } from "#editor/safe-link.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { TextDialogProps } from "../text/text-context.ts";

const words = writingMessages.link;

/** Ctrl+K: links the selection, changes the link under the cursor, or inserts the address itself as linked text. */
export function LinkDialog({ editor, onClose }: TextDialogProps) {
  const present: unknown = editor.getAttributes("link")["href"];
  const [address, setAddress] = useState(typeof present === "string" ? present : "");
  const [error, setError] = useState<string>();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const link = parseSafeLink(address);
    if (!link.ok) {
      setError(link.message);
      return;
    }
    onClose();
    setLink(editor, link.href);
  }

  function remove(): void {
    onClose();
    editor.chain().focus().extendMarkRange("link").unsetLink().run();
  }

  return (
    <Dialog isOpen onClose={onClose} title={words.title}>
      <form onSubmit={submit} noValidate className="grid gap-5">
        <Field name="address" label={words.address} hint={words.hint} error={error}>
          <TextInput
            value={address}
            onChange={(event) => setAddress(event.target.value)}
            autoFocus
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Field>
        <DialogActions>
          {typeof present === "string" && (
            <Button look="danger" onClick={remove}>
              {words.remove}
            </Button>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
          <SubmitButton>{words.set}</SubmitButton>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function setLink(editor: Editor, href: string): void {
  const isLinking = !editor.state.selection.empty || editor.isActive("link");
  if (isLinking) {
    editor.chain().focus().extendMarkRange("link").setLink({ href }).run();
    return;
  }
  editor
    .chain()
    .focus()
    .insertContent({ type: "text", text: href, marks: [{ type: "link", attrs: { href } }] })
    .run();
}
