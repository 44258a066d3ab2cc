const CALENDAR_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** A calendar day as it stands in square brackets before the teaser: "2018-11-09" becomes "9.11.2018". */
export function formatDisplayDate(day: string): string {
  const parts = CALENDAR_DAY.exec(day);
  return parts === null ? day : `${Number(parts[3])}.${Number(parts[2])}.${parts[1]}`;
}
