/** A `date` column arrives as midnight UTC; its day is read without a time zone. */
export function dayFromColumn(column: Date | null): string | null {
  return column === null ? null : column.toISOString().slice(0, 10);
}

/** The other way: a calendar day as a `date` column takes it. */
export function dayToColumn(day: string | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`);
}
