"use client";

import { Merge, Split, Trash2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { Button } from "#components/ui/button.tsx";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { keywordDeedMessages as words } from "#lib/messages/desk-keywords.ts";
import { keywordMessages } from "#lib/messages/desk-lists.ts";
import { type KeywordActions, keywordPageAddress, keywordsAddress } from "../keyword-entry.ts";
import { useDeedToast } from "../use-deed-toast.ts";
import { MergeDialog } from "./merge-dialog.tsx";
import type { PageKeyword, PagePiece } from "./page-keyword.ts";
import { SplitDialog } from "./split-dialog.tsx";

type KeywordDeedsProps = {
  readonly keyword: PageKeyword;
  readonly piecesToSplit: readonly PagePiece[];
  readonly actions: KeywordActions;
};

type Deed = "merge" | "split" | "delete";

/** What can be done with a keyword as a whole. Each tells what it did, with a button that takes it back. */
export function KeywordDeeds({ keyword, piecesToSplit, actions }: KeywordDeedsProps) {
  const dialog = useDialog<Deed>();
  const router = useRouter();
  const { tell } = useDeedToast(actions.undo);
  const isOpen = (deed: Deed) => dialog.isOpen && dialog.target === deed;
  return (
    <>
      <Button icon={<Merge aria-hidden="true" className="size-4" />} onClick={() => dialog.open("merge")}>
        {words.merge}
      </Button>
      {keyword.useCount > 0 ? (
        <Button icon={<Split aria-hidden="true" className="size-4" />} onClick={() => dialog.open("split")}>
          {words.split}
        </Button>
      ) : (
        <Button icon={<Trash2 aria-hidden="true" className="size-4" />} onClick={() => dialog.open("delete")}>
          {words.remove}
        </Button>
      )}
      <MergeDialog
        isOpen={isOpen("merge")}
        onClose={dialog.close}
        keyword={keyword}
        actions={actions}
        onMerged={({ from, into }, done) => {
          tell(words.merged(from.name, into.name), done);
          router.push(keywordPageAddress(into.id));
          router.refresh();
        }}
      />
      <SplitDialog
        isOpen={isOpen("split")}
        onClose={dialog.close}
        keyword={keyword}
        pieces={piecesToSplit}
        splitKeyword={actions.splitKeyword}
        onSplit={({ id, journalId }) => {
          tell(words.splitDone(keyword.name), { journalId });
          router.push(keywordPageAddress(id));
        }}
      />
      <ConfirmAction
        isOpen={isOpen("delete")}
        onClose={dialog.close}
        action={actions.deleteKeyword}
        input={{ id: keyword.id }}
        onSuccess={(done) => {
          tell(words.deleted(keyword.name), done);
          router.push(keywordsAddress);
        }}
        title={keywordMessages.deleteTitle(keyword.name)}
        confirmLabel={deskMessages.common.delete}
      >
        {keywordMessages.deleteText}
      </ConfirmAction>
    </>
  );
}
