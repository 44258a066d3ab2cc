"use client";

import { SquarePen } from "lucide-react";
import { useEffect, useRef } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { useHydrated } from "#components/ui/use-hydrated.ts";
import { deskMessages } from "#lib/messages/desk.ts";

/** Makes a draft and leads to it; it answers only when it was refused. */
export type CreateArticle = Action<void, never>;

type NewArticleButtonProps = {
  readonly createArticle: CreateArticle;
  readonly label?: string;
  /** On a phone only the sign is seen; the words stay for those who listen. */
  readonly isCompact?: boolean;
  /** Takes the focus, so that Enter is enough. */
  readonly isFocused?: boolean;
};

/** Begins an article. A form, not a link: nothing is made by merely opening an address. */
export function NewArticleButton(props: NewArticleButtonProps) {
  const { createArticle, label = deskMessages.shell.newArticle, isCompact = false, isFocused = false } = props;
  const { run, isPending, failure } = useAction(createArticle);
  const toast = useToast();
  const button = useRef<HTMLButtonElement>(null);
  const isHydrated = useHydrated();

  useEffect(() => {
    // Before the page listens the button is disabled and could not take it.
    if (isFocused && isHydrated) button.current?.focus();
  }, [isFocused, isHydrated]);

  useEffect(() => {
    if (failure) toast(failure.message, "error");
  }, [failure, toast]);

  return (
    <form
      method="post"
      onSubmit={(event) => {
        event.preventDefault();
        run();
      }}
    >
      <SubmitButton
        ref={button}
        isPending={isPending}
        icon={<SquarePen aria-hidden="true" className="size-4" />}
        className="w-full"
      >
        <span className={isCompact ? "max-sm:sr-only" : undefined}>{label}</span>
      </SubmitButton>
    </form>
  );
}
