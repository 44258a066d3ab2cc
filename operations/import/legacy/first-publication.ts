const NOON = 12;
const HOUR_MS = 3_600_000;
const berlinHour = new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/Berlin", hour: "2-digit", hourCycle: "h23" });

/**
 * The moment that stands for a first publication of which only the day is known: noon in Germany of that day, or now
 * when that is still to come. `displayDate` is yyyy-mm-dd.
 */
export function firstPublicationOn(displayDate: string, now: Date): Date {
  const noonUtc = new Date(`${displayDate}T12:00:00Z`);
  const noon = new Date(noonUtc.getTime() - (Number(berlinHour.format(noonUtc)) - NOON) * HOUR_MS);
  return noon < now ? noon : now;
}
