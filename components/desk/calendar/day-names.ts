const name = (options: Intl.DateTimeFormatOptions) => {
  // Calendar days are read as midnight UTC, without any zone.
  const format = new Intl.DateTimeFormat("de-DE", { timeZone: "UTC", ...options });
  return (day: string) => format.format(new Date(`${day}T00:00:00Z`));
};

/** „Mo“. */
export const weekday = name({ weekday: "short" });
/** „Montag, 30. November“. */
export const longDay = name({ weekday: "long", day: "numeric", month: "long" });
/** „30. Nov.“ */
export const shortDay = name({ day: "numeric", month: "short" });
/** „30. November 2026“. */
export const fullDay = name({ day: "numeric", month: "long", year: "numeric" });
/** „November 2026“. */
export const monthName = name({ month: "long", year: "numeric" });
