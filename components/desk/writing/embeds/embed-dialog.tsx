"use client";

import { type FormEvent, useState } from "react";
import { Button, SubmitButton } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { EMBED_PROVIDERS, recogniseEmbed } from "#editor/embed/recognise-embed.ts";
import { insertBlock } from "#editor/picture/insert-block.ts";
import { embedDeskMessages as words } from "#lib/messages/desk-text-media.ts";
import type { TextDialogProps } from "../text/text-context.ts";

type Refusal = { readonly message: string; readonly link: string | null };

/** Puts an offer of others into the text by its address; what may not be embedded can stand there as a link. */
export function EmbedDialog({ editor, onClose }: TextDialogProps) {
  const [address, setAddress] = useState("");
  const [refusal, setRefusal] = useState<Refusal>();

  function submit(event: FormEvent): void {
    event.preventDefault();
    const embed = recogniseEmbed(address);
    if (!embed.ok) {
      setRefusal(embed);
      return;
    }
    onClose();
    const block = editor.schema.nodes["embed"]?.create({ address: embed.address });
    if (block) editor.view.dispatch(insertBlock(editor.state.tr, editor.state.selection.to, block));
    editor.commands.focus();
  }

  function insertLink(href: string): void {
    onClose();
    const marks = [{ type: "link", attrs: { href } }];
    editor.chain().focus().insertContent({ type: "text", text: href, marks }).run();
  }

  return (
    <Dialog isOpen onClose={onClose} title={words.dialogTitle}>
      <form onSubmit={submit} noValidate className="grid gap-5">
        <Field
          name="embed-address"
          label={words.address}
          hint={words.addressHint(EMBED_PROVIDERS.map(({ name }) => name))}
          error={refusal?.message}
        >
          <TextInput
            value={address}
            onChange={(event) => {
              setAddress(event.target.value);
              setRefusal(undefined);
            }}
            autoFocus
            inputMode="url"
            autoCapitalize="none"
            spellCheck={false}
          />
        </Field>
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          {refusal !== undefined && refusal.link !== null && (
            <Button onClick={() => insertLink(refusal.link ?? "")}>{words.asLink}</Button>
          )}
          <SubmitButton>{words.insert}</SubmitButton>
        </DialogActions>
      </form>
    </Dialog>
  );
}
