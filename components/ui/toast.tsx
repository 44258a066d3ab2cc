"use client";

import { Toast } from "@base-ui/react/toast";
import { CircleAlert, CircleCheck, X } from "lucide-react";
import { type ReactNode, useCallback } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { buttonClasses } from "./button-classes.ts";
import { classNames } from "./class-names.ts";

export type ToastTone = "success" | "error";

const MOST_AT_ONCE = 3;
const visibleMilliseconds = 6000;
const offeringMilliseconds = 20_000;

/** Stands once around the desk. Messages appear in a corner, are announced politely and leave by themselves. */
export function ToastProvider({ children }: { readonly children: ReactNode }) {
  return (
    <Toast.Provider timeout={visibleMilliseconds} limit={MOST_AT_ONCE}>
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

/** A deed that a message offers, such as taking back what it tells of; done once, and the message leaves. */
export type ToastDeed = { readonly label: string; readonly onPress: () => void };

/**
 * Tells a person in passing that something is done. What must be acted on belongs into a `Notice`; a deed that a message
 * offers must be found elsewhere too.
 */
export function useToast(): (message: string, tone?: ToastTone, deed?: ToastDeed) => void {
  const { add, close } = Toast.useToastManager();
  return useCallback(
    (message, tone = "success", deed) => {
      const id = add({
        title: message,
        type: tone,
        // Said again, it stays longer instead of standing there twice. What offers a deed is never replaced.
        ...(deed === undefined && { id: `${tone} ${message}` }),
        // An error stays until it is closed: nobody should have to read against the clock.
        ...(tone === "error" && { timeout: 0 }),
        ...(deed && {
          timeout: offeringMilliseconds,
          actionProps: {
            children: deed.label,
            onClick: () => {
              close(id);
              deed.onPress();
            },
          },
        }),
      });
    },
    [add, close],
  );
}

function ToastList() {
  const { toasts } = Toast.useToastManager();
  // The oldest of more than `MOST_AT_ONCE` make room: messages must not bury the page.
  return toasts
    .filter(({ limited }) => limited !== true)
    .map((toast) => (
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
          {toast.actionProps && (
            <Toast.Action
              className={classNames(
                buttonClasses("quiet", "small"),
                "border-paper text-paper hover:bg-transparent hover:text-paper hover:underline focus-visible:outline-paper",
              )}
            />
          )}
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
