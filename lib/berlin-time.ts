const timeZone = "Europe/Berlin";
const dayKey = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
const dayName = new Intl.DateTimeFormat("de-DE", { timeZone, day: "numeric", month: "numeric", year: "numeric" });
const clock = new Intl.DateTimeFormat("de-DE", { timeZone, hour: "numeric", minute: "2-digit", hourCycle: "h23" });

/** What German clocks show, whatever the machine's time zone; no leading zeros but in `minute`. */
export type BerlinTime = { readonly day: string; readonly hour: string; readonly minute: string };

/** A moment's calendar day in Germany, yyyy-mm-dd. */
export function berlinDay(moment: Date): string {
  return dayKey.format(moment);
}

const HOUR_MS = 3_600_000;

/** The moment in which a calendar day yyyy-mm-dd begins in Germany: at midnight, one or two hours before UTC's. */
export function startOfBerlinDay(day: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const [winter, summer] = [new Date(midnight - HOUR_MS), new Date(midnight - 2 * HOUR_MS)];
  return berlinDay(summer) === day ? summer : winter;
}

/** The calendar day after one yyyy-mm-dd. */
export function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * HOUR_MS).toISOString().slice(0, 10);
}

/** A calendar day yyyy-mm-dd as people write it: "9.11.2018". */
export function readableDay(day: string): string {
  return day.split("-").map(Number).reverse().join(".");
}

/** A moment in parts that are ready to read: day "9.11.2018", hour "9", minute "05". */
export function berlinTime(moment: Date): BerlinTime {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: dayName.format(moment), hour: String(Number(parts.get("hour"))), minute: parts.get("minute") ?? "" };
}
