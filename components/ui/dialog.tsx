"use client";

import { Dialog as BaseDialog } from "@base-ui/react/dialog";
import { X } from "lucide-react";
import { type ReactNode, useRef } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { buttonClasses } from "./button-classes.ts";
import { classNames } from "./class-names.ts";

export const backdropClasses =
  "fixed inset-0 min-h-dvh bg-backdrop transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0";

export const popupClasses = classNames(
  "fixed top-1/2 left-1/2 grid max-h-[calc(100dvh-2rem)] w-[calc(100vw-2rem)] -translate-x-1/2 -translate-y-1/2 content-start gap-5",
  "overflow-y-auto border border-rule bg-paper p-6 text-ink shadow-popup outline-none",
  "transition-opacity duration-150 data-ending-style:opacity-0 data-starting-style:opacity-0",
);

type DialogProps = {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  /** Called when it has gone; false where the caller has set the focus itself. It returns to where it came from otherwise. */
  readonly finalFocus?: () => boolean;
  readonly children: ReactNode;
};

/**
 * A modal window for a short form. A press beside it does not close it: that would lose what was typed.
 * Focus goes into it and returns to where it came from.
 */
export function Dialog({ isOpen, onClose, title, description, finalFocus = () => true, children }: DialogProps) {
  const popup = useRef<HTMLDivElement>(null);
  return (
    <BaseDialog.Root open={isOpen} onOpenChange={(open) => !open && onClose()} disablePointerDismissal>
      <BaseDialog.Portal>
        <BaseDialog.Backdrop className={backdropClasses} />
        <BaseDialog.Popup
          ref={popup}
          // By touch the field would bring up the keyboard over a form that nobody has read yet.
          finalFocus={finalFocus}
          initialFocus={(interaction) => (interaction === "touch" ? true : firstField(popup.current))}
          className={classNames(popupClasses, "max-w-xl")}
        >
          <div className="grid grid-cols-[1fr_auto] items-start gap-x-4 gap-y-1">
            <BaseDialog.Title className="desk-title">{title}</BaseDialog.Title>
            <BaseDialog.Close
              aria-label={deskMessages.common.close}
              className={classNames(buttonClasses("quiet", "icon"), "-mt-1 -mr-2")}
            >
              <X aria-hidden="true" className="size-5" />
            </BaseDialog.Close>
            {description && (
              <BaseDialog.Description className="col-span-2 text-ink-soft" render={<div />}>
                {description}
              </BaseDialog.Description>
            )}
          </div>
          {children}
        </BaseDialog.Popup>
      </BaseDialog.Portal>
    </BaseDialog.Root>
  );
}

/** The first thing to fill in, or whatever comes first when there is nothing. */
function firstField(popup: HTMLElement | null): HTMLElement | true {
  return popup?.querySelector<HTMLElement>("input:not([type='hidden']), select, textarea") ?? true;
}

/** The buttons at the foot of a dialog: on a phone one below the other, the deed on top. */
export function DialogActions({ children }: { readonly children: ReactNode }) {
  return <div className="flex flex-col-reverse gap-3 sm:flex-row sm:justify-end">{children}</div>;
}
