const MAX_PAGE = 100_000;

/** `?seite=2`: the page of a list, counted from 1; anything unreadable is the first. */
export function pageNumber(request: Request): number {
  const given = new URL(request.url).searchParams.get("seite") ?? "";
  const number = /^\d{1,6}$/.test(given) ? Number(given) : 1;
  return Math.min(Math.max(1, number), MAX_PAGE);
}
