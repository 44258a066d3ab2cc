const calendarDay = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Turns a calendar day yyyy-mm-dd into the form readers see, without leading zeros: "2018-11-09" → "9.11.2018". */
export function formatDisplayDate(day: string): string {
  const parts = calendarDay.exec(day);
  return parts ? `${Number(parts[3])}.${Number(parts[2])}.${parts[1]}` : day;
}
