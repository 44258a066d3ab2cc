import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { keywordPageMessages, keywordJournalMessages as words } from "#lib/messages/desk-keywords.ts";
import { DeskPage } from "../../desk-page.tsx";
import { NewestAndOlder, type PagePlaces } from "../../newest-and-older.tsx";
import { type KeywordActions, keywordsAddress } from "../keyword-entry.ts";
import type { PageJournalLine } from "./journal-entry.ts";
import { KeywordJournal } from "./keyword-journal.tsx";

type JournalDeskProps = PagePlaces & {
  readonly lines: readonly PageJournalLine[];
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
      <NewestAndOlder label={words.paging} {...{ newestHref, olderHref }} />
    </DeskPage>
  );
}
