"use client";

import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { writingVersionMessages as words } from "#lib/messages/desk-versions.ts";
import { MAX_REVISION_NAME } from "#newsroom/articles/revisions/revision.ts";
import type { WritingActions } from "../writing-article.ts";

export type NameVersionDialogProps = {
  readonly articleId: number;
  readonly nameVersion: WritingActions["nameVersion"];
  readonly onClose: () => void;
};

/** Asks for the name under which the stored text is kept. */
export function NameVersionDialog({ articleId, nameVersion, onClose }: NameVersionDialogProps) {
  const toast = useToast();
  return (
    <FormDialog
      isOpen
      onClose={onClose}
      title={words.nameTitle}
      description={words.nameText}
      action={async (input: { articleId: number; name: string }) => {
        const answer = await nameVersion(input);
        if (answer.ok) toast(words.named(input.name.trim()));
        return answer;
      }}
      read={(form) => ({ articleId, name: String(new FormData(form).get("name") ?? "") })}
      fields={["name"]}
      submitLabel={words.nameSubmit}
      onSuccess={() => undefined}
    >
      {(errorAt) => (
        <Field name="name" label={words.nameLabel} hint={words.nameHint} error={errorAt("name")}>
          <TextInput maxLength={MAX_REVISION_NAME} autoComplete="off" />
        </Field>
      )}
    </FormDialog>
  );
}
