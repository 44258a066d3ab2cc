const BASE =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/**
 * What a document for readers may load: nothing but our own pictures, style and fonts. Only one with embedded content
 * may also run our module, and show frames of the very hosts that it names.
 */
export function contentSecurityPolicy(frameHosts: readonly string[]): string {
  if (frameHosts.length === 0) return BASE;
  return `${BASE}; script-src 'self'; frame-src ${frameHosts.map((host) => `https://${host}`).join(" ")}`;
}
