import { berlinTime } from "#lib/berlin-time.ts";

/** A moment as German clocks show it: "9.11.2018, 8.05 Uhr". */
export function formatMoment(moment: Date): string {
  const { day, hour, minute } = berlinTime(moment);
  return `${day}, ${hour}.${minute} Uhr`;
}
