"use client";

import type { ReactNode } from "react";
import type { Action } from "./action-result.ts";
import type { ButtonLook } from "./button-classes.ts";
import { ConfirmDialog } from "./confirm-dialog.tsx";
import { useAction } from "./use-action.ts";

type ConfirmActionProps<Input, Data> = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly action: Action<Input, Data>;
  readonly input: Input;
  readonly onSuccess: (data: Data) => void;
  readonly title: string;
  readonly confirmLabel: string;
  readonly look?: ButtonLook;
  readonly children: ReactNode;
};

/** Asks, runs one action, and stays open with the reason when it was refused. */
export function ConfirmAction<Input, Data>(props: ConfirmActionProps<Input, Data>) {
  const { onClose, action, input, onSuccess, ...dialog } = props;
  const { run, isPending, failure, reset } = useAction(action, {
    onSuccess: (data) => {
      onClose();
      onSuccess(data);
    },
  });
  function close(): void {
    reset();
    onClose();
  }
  return (
    <ConfirmDialog {...dialog} onClose={close} onConfirm={() => run(input)} isPending={isPending} failure={failure} />
  );
}
