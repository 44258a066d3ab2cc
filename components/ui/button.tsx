"use client";

import { LoaderCircle } from "lucide-react";
import type { ComponentProps, MouseEvent, ReactNode } from "react";
import { type ButtonLook, type ButtonSize, buttonClasses } from "./button-classes.ts";
import { classNames } from "./class-names.ts";
import { useHydrated } from "./use-hydrated.ts";

type ButtonProps = ComponentProps<"button"> & {
  readonly look?: ButtonLook;
  readonly size?: ButtonSize;
  readonly icon?: ReactNode;
  readonly isPending?: boolean;
};

/** A button that keeps its place and its focus while its action runs, and cannot be pressed twice. */
export function Button({ look, size, icon, isPending = false, className, children, onClick, ...rest }: ButtonProps) {
  function guardedClick(event: MouseEvent<HTMLButtonElement>): void {
    if (isPending) event.preventDefault();
    else onClick?.(event);
  }
  return (
    <button
      type="button"
      {...rest}
      className={classNames(buttonClasses(look, size), className)}
      aria-disabled={isPending || undefined}
      aria-busy={isPending || undefined}
      onClick={guardedClick}
    >
      {isPending ? <LoaderCircle aria-hidden="true" className="size-4 motion-safe:animate-spin" /> : icon}
      {children}
    </button>
  );
}

/** Sends its form; waits until the page listens, so that nothing is sent past the form's handler. */
export function SubmitButton({ look = "primary", className, ...rest }: ButtonProps) {
  const isHydrated = useHydrated();
  return (
    <Button
      {...rest}
      type="submit"
      look={look}
      disabled={rest.disabled || !isHydrated}
      // Waiting for the page to listen takes a moment only and must not flicker.
      className={classNames(!isHydrated && "disabled:opacity-100", className)}
    />
  );
}
