const BASE =
  "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors";

/**
 * What a document for readers may load: nothing but our own pictures, style and fonts. Only one with embedded content
 * may also run our module, and show frames of the very hosts that it names. No page may show it in a frame, but for a
 * preview, which our own bar stands above.
 */
export function contentSecurityPolicy(
  frameHosts: readonly string[],
  ancestors: "'none'" | "'self'" = "'none'",
): string {
  const policy = `${BASE} ${ancestors}`;
  if (frameHosts.length === 0) return policy;
  return `${policy}; script-src 'self'; frame-src ${frameHosts.map((host) => `https://${host}`).join(" ")}`;
}
