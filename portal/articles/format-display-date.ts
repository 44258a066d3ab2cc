/** A calendar day as it stands in square brackets before the teaser: "2018-11-09" becomes "9.11.2018". */
export function formatDisplayDate(day: string): string {
  const [year, month, date] = day.split("-");
  return `${Number(date)}.${Number(month)}.${year}`;
}
