const timeZone = "Europe/Berlin";
const dayKey = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short" });
const wallClockKey = new Intl.DateTimeFormat("sv-SE", {
  timeZone,
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
});
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

/**
 * The moments at which German clocks show a wall-clock time "yyyy-mm-ddThh:mm", earliest first: one as a rule, none in the hour
 * that is left out in spring, two in the hour that comes twice in autumn.
 */
export function momentsOfBerlinTime(wallClock: string): readonly Date[] {
  const asUtc = Date.parse(`${wallClock}:00Z`);
  return [2, 1]
    .map((hours) => new Date(asUtc - hours * HOUR_MS))
    .filter((moment) => berlinWallClock(moment) === wallClock);
}

/** What German clocks show at a moment, as a field for date and time writes it: "2026-10-25T02:30". */
export function berlinWallClock(moment: Date): string {
  return wallClockKey.format(moment).replace(" ", "T");
}

/** Whether a moment is in summer time; tells the two hours of an autumn night apart. */
export function isSummerTime(moment: Date): boolean {
  return Date.parse(`${berlinWallClock(moment)}:00Z`) - moment.getTime() > HOUR_MS + HOUR_MS / 2;
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
