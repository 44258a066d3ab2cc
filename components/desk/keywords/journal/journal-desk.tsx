import { ArrowLeftToLine, ArrowRight } from "lucide-react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { keywordPageMessages, keywordJournalMessages as words } from "#lib/messages/desk-keywords.ts";
import { DeskPage } from "../../desk-page.tsx";
import { type KeywordActions, keywordsAddress } from "../keyword-entry.ts";
import type { PageJournalLine } from "./journal-entry.ts";
import { KeywordJournal } from "./keyword-journal.tsx";

type JournalDeskProps = {
  readonly lines: readonly PageJournalLine[];
  /** Addresses of the newest entries and of older ones; null where there are none. */
  readonly newestHref: string | null;
  readonly olderHref: string | null;
  /** Null for those who may only read. */
  readonly undo: KeywordActions["undo"] | null;
};

/** What was done to all keywords: here also a deleted one is brought back. */
export function JournalDesk({ lines, newestHref, olderHref, undo }: JournalDeskProps) {
  const intro = (
    <>
      {words.intro}{" "}
      <PageLink href={keywordsAddress} className="text-link">
        {keywordPageMessages.back}
      </PageLink>
    </>
  );
  return (
    <DeskPage title={words.title} intro={intro}>
      {lines.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
      ) : (
        <KeywordJournal lines={lines} {...(undo && { undo })} />
      )}
      {(newestHref !== null || olderHref !== null) && (
        <nav aria-label={words.paging} className="flex flex-wrap gap-3">
          {newestHref !== null && (
            <PageLink href={newestHref} className={buttonClasses()}>
              <ArrowLeftToLine aria-hidden="true" className="size-4" />
              {words.newest}
            </PageLink>
          )}
          {olderHref !== null && (
            <PageLink href={olderHref} className={buttonClasses()}>
              {words.older}
              <ArrowRight aria-hidden="true" className="size-4" />
            </PageLink>
          )}
        </nav>
      )}
    </DeskPage>
  );
}
