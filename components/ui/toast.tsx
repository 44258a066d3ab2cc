"use client";

import { Toast } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { type ReactNode, useCallback } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { buttonClasses } from "./button-classes.ts";
import { classNames } from "./class-names.ts";

export type ToastTone = "success" | "error";

const visibleMilliseconds = 6000;

/** Stands once around the desk. Messages appear in a corner, are announced politely and leave by themselves. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider timeout={visibleMilliseconds}>
      {children}
      <Toast.Portal>
        <Toast.Viewport
          aria-label={deskMessages.toast.region}
          className="fixed right-4 bottom-4 left-4 z-40 grid gap-2 sm:left-auto sm:w-96"
        >
          <ToastList />
        </Toast.Viewport>
      </Toast.Portal>
    </Toast.Provider>
  );
}

/** Tells a person in passing that something is done. What must be acted on belongs into a `Notice`. */
export function useToast(): (message: string, tone?: ToastTone) => void {
  const { add } = Toast.useToastManager();
  return useCallback(
    (message, tone = "success") => {
      // An error stays until it is closed: nobody should have to read against the clock.
      add({ title: message, type: tone, ...(tone === "error" && { timeout: 0 }) });
    },
    [add],
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  return toasts.map((toast) => (
    <Toast.Root
      key={toast.id}
      toast={toast}
      className=" bg-ink text-paper shadow-popup transition-opacity duration-200 data-ending-style:opacity-0 data-starting-style:opacity-0"
    >
      <Toast.Content className="flex items-center gap-3 py-2 pr-2 pl-4">
        {toast.type === "error" ? (
          <CircleAlert aria-hidden="true" className="size-5 shrink-0" />
        ) : (
          <CircleCheck aria-hidden="true" className="size-5 shrink-0" />
        )}
        <Toast.Title className="min-w-0 flex-1 font-medium" render={<p />} />
        <Toast.Close
          aria-label={deskMessages.toast.close}
          className={classNames(
            buttonClasses("quiet", "icon"),
            "text-paper hover:bg-transparent hover:text-paper focus-visible:outline-paper",
          )}
        >
          <X aria-hidden="true" className="size-5" />
        </Toast.Close>
      </Toast.Content>
    </Toast.Root>
  ));
}
