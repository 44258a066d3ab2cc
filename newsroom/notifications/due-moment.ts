import { berlinDay, dayAfter, momentsOfBerlinTime } from "#lib/berlin-time.ts";
import type { MailRhythm } from "./notification.ts";

/** When German clocks show it, the mail with everything of a day goes out. No clock is changed at that time. */
const DIGEST_TIME = "07:00";

/** When something that happens `now` is sent by mail; null where it never is. */
export function dueMoment(rhythm: MailRhythm, now: Date): Date | null {
  if (rhythm === "never") return null;
  return rhythm === "at_once" ? now : nextDigest(now);
}

function nextDigest(now: Date): Date {
  const today = berlinDay(now);
  const [next = now] = [today, dayAfter(today)]
    .flatMap((day) => momentsOfBerlinTime(`${day}T${DIGEST_TIME}`))
    .filter((moment) => moment > now);
  return next;
}
