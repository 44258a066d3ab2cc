"use client";

import { Undo2 } from "lucide-react";
import { useEffect } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { Button } from "#components/ui/button.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { articleListWords as words } from "#lib/messages/desk-articles.ts";

export type RestoreArticle = Action<{ id: number }>;

type RestoreArticleButtonProps = {
  readonly id: number;
  readonly name: string;
  readonly restoreArticle: RestoreArticle;
};

/** Takes an article out of the trash; its row leaves the list with it. */
export function RestoreArticleButton({ id, name, restoreArticle }: RestoreArticleButtonProps) {
  const toast = useToast();
  const { run, isPending, failure } = useAction(restoreArticle, {
    onSuccess: () => {
      toast(words.restored(name));
      // The button goes with its row; without a new place the focus would fall back to the top of the document.
      document.getElementById("inhalt")?.focus({ preventScroll: true });
    },
  });

  useEffect(() => {
    if (failure) toast(failure.message, "error");
  }, [failure, toast]);

  return (
    <Button
      size="small"
      isPending={isPending}
      aria-label={words.restoreNamed(name)}
      icon={<Undo2 aria-hidden="true" className="size-4" />}
      onClick={() => run({ id })}
    >
      {words.restore}
    </Button>
  );
}
