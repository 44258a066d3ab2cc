import { formatMoment } from "#components/desk/format-moment.ts";
import type { PageJournalLine } from "#components/desk/keywords/journal/journal-entry.ts";
import { keywordPageAddress } from "#components/desk/keywords/keyword-entry.ts";
import { journalSentence } from "#lib/messages/desk-keywords.ts";
import type { JournalLine } from "#newsroom/keywords/journal/journal-queries.ts";

/** An entry of the journal as it is read at `now`. */
export function toJournalLine(line: JournalLine, now: Date): PageJournalLine {
  const { id, at, actorName, action, summary, isUndone, keywordId } = line;
  return {
    id,
    when: formatMoment(at, now),
    actorName,
    sentence: journalSentence(action, summary),
    isUndone,
    keywordHref: keywordId === null ? null : keywordPageAddress(keywordId),
  };
}
