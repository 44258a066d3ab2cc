"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import type { ReactNode } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import type { ActionFailure } from "./action-result.ts";
import { Button } from "./button.tsx";
import type { ButtonLook } from "./button-classes.ts";
import { classNames } from "./class-names.ts";
import { backdropClasses, DialogActions, popupClasses } from "./dialog.tsx";
import { ErrorSummary } from "./error-summary.tsx";

type ConfirmDialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onConfirm: () => void;
  readonly title: string;
  /** What will happen, and whether it can be undone. */
  readonly children: ReactNode;
  /** The deed by its name, never „OK“. */
  readonly confirmLabel: string;
  readonly look?: ButtonLook;
  readonly isPending?: boolean;
  readonly failure?: ActionFailure | undefined;
};

/** Asks before something that hurts. The caller closes it when the deed is done. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { isOpen, onClose, onConfirm, title, children, confirmLabel, look = "danger", isPending, failure } = props;
  return (
    <AlertDialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdropClasses} />
        <AlertDialog.Popup className={classNames(popupClasses, "max-w-md")}>
          <AlertDialog.Title className="desk-title">{title}</AlertDialog.Title>
          <AlertDialog.Description render={<div />}>{children}</AlertDialog.Description>
          <ErrorSummary failure={failure} />
          <DialogActions>
            <AlertDialog.Close render={<Button />}>{deskMessages.common.cancel}</AlertDialog.Close>
            <Button look={look} isPending={isPending} onClick={onConfirm}>
              {confirmLabel}
            </Button>
          </DialogActions>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}
