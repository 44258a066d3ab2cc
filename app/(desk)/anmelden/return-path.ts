const DESK = "/redaktion";

/** Where to go after signing in: only addresses of our own desk are followed, whatever a link says. */
export function safeReturnPath(asked: string | string[] | undefined): string {
  if (typeof asked !== "string" || !/^\/redaktion(?=[/?]|$)/.test(asked)) return DESK;
  const base = "http://desk.invalid";
  const url = URL.canParse(asked, base) ? new URL(asked, base) : null;
  return url?.origin === base && url.pathname.startsWith(DESK) ? `${url.pathname}${url.search}` : DESK;
}
