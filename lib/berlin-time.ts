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

/** A calendar day yyyy-mm-dd as people write it: "9.11.2018". */
export function readableDay(day: string): string {
  return day.split("-").map(Number).reverse().join(".");
}

/** A moment in parts that are ready to read: day "9.11.2018", hour "9", minute "05". */
export function berlinTime(moment: Date): BerlinTime {
  const parts = new Map(clock.formatToParts(moment).map(({ type, value }) => [type, value]));
  return { day: dayName.format(moment), hour: String(Number(parts.get("hour"))), minute: parts.get("minute") ?? "" };
}
