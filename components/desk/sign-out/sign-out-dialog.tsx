"use client";

import { AlertDialog } from "@base-ui/react/alert-dialog";
import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { backdropClasses, DialogActions, popupClasses } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { signOutQuestionMessages as words } from "#lib/messages/desk-sign-out-question.ts";
import type { LeftArticle, LeftWords } from "./find-left-words.ts";

type SignOutDialogProps = {
  readonly left: LeftWords;
  readonly problem: string | null;
  readonly running: "storing" | "discarding" | null;
  readonly onStore: () => void;
  readonly onDiscard: () => void;
  readonly onCancel: () => void;
};

/** Asks before signing out loses what the server does not have, and offers to store it first. */
export function SignOutDialog({ left, problem, running, onStore, onDiscard, onCancel }: SignOutDialogProps) {
  return (
    <AlertDialog.Root open onOpenChange={(open) => !open && running === null && onCancel()}>
      <AlertDialog.Portal>
        <AlertDialog.Backdrop className={backdropClasses} />
        <AlertDialog.Popup className={classNames(popupClasses, "max-w-2xl")}>
          <AlertDialog.Title className="desk-title">{words.title}</AlertDialog.Title>
          <AlertDialog.Description render={<div />} className="grid gap-4">
            <LeftArticles intro={words.unstored} articles={left.unstored} onFollow={onCancel} />
            <LeftArticles intro={words.aside} articles={left.aside} onFollow={onCancel} />
            {left.isPageUnsaved && <p>{words.unsavedPage}</p>}
            <p>{words.consequence}</p>
          </AlertDialog.Description>
          {problem !== null && <Notice tone="error">{problem}</Notice>}
          <DialogActions>
            <AlertDialog.Close render={<Button />}>{deskMessages.common.cancel}</AlertDialog.Close>
            <Button
              look="danger"
              isPending={running === "discarding"}
              disabled={running === "storing"}
              onClick={onDiscard}
            >
              {words.discard}
            </Button>
            {left.unstored.length > 0 && (
              <Button
                look="primary"
                isPending={running === "storing"}
                disabled={running === "discarding"}
                onClick={onStore}
              >
                {words.store}
              </Button>
            )}
          </DialogActions>
        </AlertDialog.Popup>
      </AlertDialog.Portal>
    </AlertDialog.Root>
  );
}

type LeftArticlesProps = {
  readonly intro: (articles: number) => string;
  readonly articles: readonly LeftArticle[];
  readonly onFollow: () => void;
};

function LeftArticles({ intro, articles, onFollow }: LeftArticlesProps) {
  if (articles.length === 0) return null;
  return (
    <div className="grid gap-1">
      <p>{intro(articles.length)}</p>
      <ul className="list-disc pl-5">
        {articles.map(({ id, title }) => (
          <li key={id}>
            <PageLink href={`/redaktion/artikel/${id}`} onClick={onFollow} className="underline underline-offset-4">
              {title === "" ? words.untitled(id) : title}
            </PageLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
