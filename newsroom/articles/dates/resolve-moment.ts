import { momentsOfBerlinTime } from "#lib/berlin-time.ts";
import { CommandError } from "#lib/errors.ts";
import type { WallClock } from "./dates-schema.ts";

const GAP =
  "Diese Uhrzeit gibt es an dem Tag nicht: Die Uhren werden von 2 auf 3 Uhr vorgestellt. Wählen Sie eine andere.";
const DOUBLE =
  "Diese Uhrzeit gibt es an dem Tag zweimal: Die Uhren werden von 3 auf 2 Uhr zurückgestellt. Wählen Sie Sommerzeit oder Winterzeit.";
const NO_DAY = "Diesen Tag gibt es nicht.";

/**
 * The moment that somebody means by a wall-clock time in Germany.
 * @throws CommandError "invalid" at the field for a time that does not exist, or that exists twice and was not chosen
 */
export function resolveMoment(field: string, { at, isSecond }: WallClock): Date {
  if (!isOnCalendar(at)) throw problem(field, NO_DAY);
  const moments = momentsOfBerlinTime(at);
  const chosen = moments.length === 2 && isSecond !== undefined ? moments[isSecond ? 1 : 0] : moments[0];
  if (chosen === undefined) throw problem(field, GAP);
  if (moments.length === 2 && isSecond === undefined) throw problem(field, DOUBLE);
  return chosen;
}

/** JavaScript takes the 30th of February for the 2nd of March. */
function isOnCalendar(at: string): boolean {
  const moment = Date.parse(`${at}:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(at);
}

function problem(field: string, message: string): CommandError {
  return new CommandError("invalid", message, [{ field, message }]);
}
