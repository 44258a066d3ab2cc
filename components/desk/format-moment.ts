import { berlinDay, berlinTime } from "#lib/berlin-time.ts";
import { articleWords as words } from "#lib/messages/desk-articles.ts";

/**
 * A moment by German clocks, whatever the machine's: "heute, 9.05 Uhr", "gestern, 23.59 Uhr", "9.11.2018, 14.05 Uhr".
 * `now` is given, so that server and browser write the same.
 */
export function formatMoment(moment: Date, now: Date): string {
  const { day: readable, hour, minute } = berlinTime(moment);
  const time = `${hour}.${minute}`;
  const day = berlinDay(moment);
  const today = berlinDay(now);
  if (day === today) return words.today(time);
  if (day === dayBefore(today)) return words.yesterday(time);
  return words.onDay(readable, time);
}

/** Counts in days, not in hours: two days of the year have 23 and 25. */
function dayBefore(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
