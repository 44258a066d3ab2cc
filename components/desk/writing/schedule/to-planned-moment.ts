import { berlinWallClock, isSummerTime, momentsOfBerlinTime } from "#lib/berlin-time.ts";
import type { PlannedMoment } from "../writing-article.ts";

/** A moment as the field writes it; in the hour that comes twice it knows which. The server's pages draw with it too. */
export function toPlannedMoment(moment: Date): NonNullable<PlannedMoment> {
  const at = berlinWallClock(moment);
  return momentsOfBerlinTime(at).length === 2 ? { at, isSecond: !isSummerTime(moment) } : { at };
}
