"use client";

import type { ReactNode } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { type Action, problemAt } from "./action-result.ts";
import { Button, SubmitButton } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { useAction } from "./use-action.ts";

type DialogFormProps<Input, Data> = {
  readonly action: Action<Input, Data>;
  /** Reads the input of the action from the submitted form. */
  readonly read: (form: HTMLFormElement) => Input;
  /** Names of the fields; other problems are said above the form. */
  readonly fields: readonly string[];
  readonly submitLabel: string;
  readonly onSuccess?: (data: Data) => void;
  readonly onClose: () => void;
  /** The fields; `errorAt` gives the problem of a field by its name. */
  readonly children: (errorAt: (field: string) => string | undefined) => ReactNode;
  /** A quiet deed at the left, such as deleting. */
  readonly aside?: ReactNode;
};

type FormDialogProps<Input, Data> = DialogFormProps<Input, Data> & {
  readonly isOpen: boolean;
  readonly title: string;
  readonly description?: ReactNode;
};

/** A short form in a dialog: closes on success, keeps everything typed on failure. */
export function FormDialog<Input, Data>({ isOpen, title, description, ...form }: FormDialogProps<Input, Data>) {
  return (
    <Dialog isOpen={isOpen} onClose={form.onClose} title={title} description={description}>
      <DialogForm {...form} />
    </Dialog>
  );
}

/** Lives only while the dialog is open, so that the next one starts clean. */
function DialogForm<Input, Data>(props: DialogFormProps<Input, Data>) {
  const { action, read, fields, submitLabel, onSuccess, onClose, children, aside } = props;
  const { run, isPending, failure, formRef } = useAction(action, {
    onSuccess: (data) => {
      onClose();
      onSuccess?.(data);
    },
  });
  return (
    <form
      ref={formRef}
      method="post"
      noValidate
      className="grid gap-5"
      onSubmit={(event) => {
        event.preventDefault();
        run(read(event.currentTarget));
      }}
    >
      <ErrorSummary failure={failure} fields={fields} />
      {children((field) => problemAt(failure, field))}
      <DialogActions>
        {aside && <div className="sm:mr-auto">{aside}</div>}
        <Button onClick={onClose}>{deskMessages.common.cancel}</Button>
        <SubmitButton isPending={isPending}>{submitLabel}</SubmitButton>
      </DialogActions>
    </form>
  );
}
