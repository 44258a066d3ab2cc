"use client";

import { Undo2 } from "lucide-react";
import { useRouter } from "next/navigation";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { keywordDeedMessages as words } from "#lib/messages/desk-keywords.ts";
import type { KeywordActions } from "../keyword-entry.ts";
import type { PageJournalLine } from "./journal-entry.ts";

type KeywordJournalProps = {
  readonly lines: readonly PageJournalLine[];
  /** Missing for those who may only read. */
  readonly undo?: KeywordActions["undo"];
};

const unused: KeywordActions["undo"] = async () => ({ ok: true, data: { journalId: null } });

/** What was done to a keyword, the newest first; whatever was not taken back can be. */
export function KeywordJournal({ lines, undo }: KeywordJournalProps) {
  const toast = useToast();
  const router = useRouter();
  const { run, failure } = useAction(undo ?? unused, {
    onSuccess: () => {
      toast(words.undone);
      router.refresh();
    },
  });
  if (lines.length === 0) return <p className="text-ink-soft">{words.journalEmpty}</p>;
  return (
    <div className="grid gap-3">
      <ErrorSummary failure={failure} />
      <ol className="grid">
        {lines.map(({ id, when, actorName, sentence, isUndone, keywordHref }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-4 gap-y-1 border-rule border-b py-2">
            <span className="min-w-0 flex-1 basis-44 wrap-anywhere">
              {keywordHref === null ? (
                sentence
              ) : (
                <PageLink href={keywordHref} className="hover:underline">
                  {sentence}
                </PageLink>
              )}
              <span className="block text-fine text-ink-soft">
                {when} · {actorName}
              </span>
            </span>
            {isUndone && <Badge>{words.isUndone}</Badge>}
            {!isUndone && undo && (
              <Button
                look="quiet"
                size="small"
                aria-label={words.undoEntry(sentence)}
                icon={<Undo2 aria-hidden="true" className="size-4" />}
                onClick={() => run({ journalId: id })}
              >
                {words.undo}
              </Button>
            )}
          </li>
        ))}
      </ol>
    </div>
  );
}
