/** A `date` column arrives as midnight UTC; its day is read without a time zone. */
export function dayFromColumn(column: Date | null): string | null {
  return column === null ? null : column.toISOString().slice(0, 10);
}

/** The other way: a calendar day as a `date` column takes it. */
export function dayToColumn(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}

/** Whether yyyy-mm-dd is a day of the calendar: JavaScript takes the 30th of February for the 2nd of March. */
export function isCalendarDay(day: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || day < "0001") return false;
  const moment = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(moment) && new Date(moment).toISOString().startsWith(day);
}
