import { berlinTime } from "#lib/berlin-time.ts";

/** Date and time of receipt as the reader gets them in writing: "9.11.2018, 14:05 Uhr". */
export function formatReceivedAt(moment: Date): string {
  const { day, hour, minute } = berlinTime(moment);
  return `${day}, ${hour}:${minute} Uhr`;
}
