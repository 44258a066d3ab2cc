import type { WrittenDate, WrittenDates } from "#components/desk/writing/writing-article.ts";
import { berlinTime, berlinWallClock, isSummerTime, momentsOfBerlinTime } from "#lib/berlin-time.ts";
import { articleWords } from "#lib/messages/desk-articles.ts";
import { dateMessages } from "#lib/messages/desk-dates.ts";
import type { ArticleForWriting } from "#newsroom/articles/article-queries.ts";

/** An article's dates as the page shows them and as its fields take them. */
export function toDates(article: ArticleForWriting): WrittenDates {
  const { plannedFor, embargoUntil, scheduledFor, takeDownFor, takeDownNotice } = article;
  return {
    plannedFor: plannedFor && toDate(plannedFor),
    embargoUntil: embargoUntil && toDate(embargoUntil),
    scheduledFor: scheduledFor && toDate(scheduledFor),
    takeDown: takeDownFor && { at: toDate(takeDownFor), notice: takeDownNotice },
  };
}

function toDate(moment: Date): WrittenDate {
  const at = berlinWallClock(moment);
  const { day, hour, minute } = berlinTime(moment);
  const isDouble = momentsOfBerlinTime(at).length === 2;
  const zone = isSummerTime(moment) ? dateMessages.summerZone : dateMessages.winterZone;
  const read = articleWords.onDay(day, `${hour}.${minute}`);
  return { at, isSecond: isDouble && !isSummerTime(moment), read: `${read} (${zone})` };
}
