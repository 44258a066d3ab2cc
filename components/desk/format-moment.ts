import { articleWords as words } from "#lib/messages/desk-articles.ts";

const timeZone = "Europe/Berlin";
const dayKey = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
const dayName = new Intl.DateTimeFormat("de-DE", { timeZone, day: "numeric", month: "numeric", year: "numeric" });
const clock = new Intl.DateTimeFormat("de-DE", { timeZone, hour: "numeric", minute: "2-digit" });

/**
 * A moment by German clocks, whatever the machine's: "heute, 9.05 Uhr", "gestern, 23.59 Uhr", "9.11.2018, 14.05 Uhr".
 * `now` is given, so that server and browser write the same.
 */
export function formatMoment(moment: Date, now: Date): string {
  const time = formatClock(moment);
  const day = dayKey.format(moment);
  const today = dayKey.format(now);
  if (day === today) return words.today(time);
  if (day === dayBefore(today)) return words.yesterday(time);
  return words.onDay(dayName.format(moment), time);
}

/** A calendar day yyyy-mm-dd as readers see it: "2018-11-09" is "9.11.2018". */
export function formatDay(day: string): string {
  return dayName.format(new Date(`${day}T12:00:00Z`));
}

function formatClock(moment: Date): string {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return `${Number(parts.get("hour"))}.${parts.get("minute")}`;
}

/** Counts in days, not in hours: two days of the year have 23 and 25. */
function dayBefore(day: string): string {
  const noon = new Date(`${day}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() - 1);
  return noon.toISOString().slice(0, 10);
}
