import type { WrittenDate, WrittenDates } from "#components/desk/writing/writing-article.ts";
import { berlinTime, berlinWallClock, isSummerTime, momentsOfBerlinTime } from "#lib/berlin-time.ts";
import { articleWords } from "#lib/messages/desk-articles.ts";
import { dateMessages } from "#lib/messages/desk-dates.ts";
import type { ArticleForWriting } from "#newsroom/articles/article-queries.ts";

/** An article's dates as the page shows them and as its fields take them. */
export function toDates({ plannedFor, embargoUntil }: ArticleForWriting): WrittenDates {
  return { plannedFor: plannedFor && toDate(plannedFor), embargoUntil: embargoUntil && toDate(embargoUntil) };
}

function toDate(moment: Date): WrittenDate {
  const at = berlinWallClock(moment);
  const { day, hour, minute } = berlinTime(moment);
  const isDouble = momentsOfBerlinTime(at).length === 2;
  const zone = isSummerTime(moment) ? dateMessages.summerZone : dateMessages.winterZone;
  const read = articleWords.onDay(day, `${hour}.${minute}`);
  // Twice a year the hour alone does not say which.
  return { at, isSecond: isDouble && !isSummerTime(moment), read: isDouble ? `${read} (${zone})` : read };
}
