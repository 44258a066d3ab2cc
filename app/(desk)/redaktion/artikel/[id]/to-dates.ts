import type { WrittenDate, WrittenDates } from "#components/desk/writing/writing-article.ts";
import { berlinTime, berlinWallClock, isSummerTime, momentsOfBerlinTime } from "#lib/berlin-time.ts";
import { articleWords } from "#lib/messages/desk-articles.ts";
import type { ArticleForWriting } from "#newsroom/articles/article-queries.ts";

/** An article's dates as the page shows them and as its fields take them. */
export function toDates({ plannedFor, embargoUntil }: ArticleForWriting): WrittenDates {
  return { plannedFor: plannedFor && toDate(plannedFor), embargoUntil: embargoUntil && toDate(embargoUntil) };
}

function toDate(moment: Date): WrittenDate {
  const at = berlinWallClock(moment);
  const { day, hour, minute } = berlinTime(moment);
  const isSecond = momentsOfBerlinTime(at).length === 2 && !isSummerTime(moment);
  return { at, isSecond, read: articleWords.onDay(day, `${hour}.${minute}`) };
}
