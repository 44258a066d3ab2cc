const ADDRESS = /^\/meldung(?:\/|_)(\d{1,9})(?!\d)/;

/**
 * The number of the article of ours that an address leads to, or null: `/meldung/123-titel` and the former system's
 * `/meldung_123.html`, complete or without the host. `origin` is the portal's, which is the desk's too.
 */
export function articleIdInAddress(address: string, origin: string): number | null {
  const trimmed = address.trim();
  // A leading slash is ours; two of them are somebody else's host.
  const complete = /^\/(?!\/)/.test(trimmed) ? `${origin}${trimmed}` : trimmed;
  if (!URL.canParse(complete)) return null;
  const url = new URL(complete);
  const id = url.origin === origin ? ADDRESS.exec(url.pathname)?.[1] : undefined;
  return id === undefined ? null : Number(id);
}
