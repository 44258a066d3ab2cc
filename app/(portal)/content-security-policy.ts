const BASE = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; base-uri 'none'";
const PAGE = `${BASE}; form-action 'self'; frame-ancestors 'none'`;
const PREVIEW = `${BASE}; form-action 'none'; frame-ancestors 'self'`;

/**
 * What a document for readers may load: nothing but our own pictures, style and fonts. Only one with embedded content
 * may also run our module, and show frames of the very hosts that it names. In no page's frame does one stand, but for a
 * preview, which stands below our own bar and sends nothing.
 */
export function contentSecurityPolicy(frameHosts: readonly string[], use: "page" | "preview" = "page"): string {
  const policy = use === "page" ? PAGE : PREVIEW;
  if (frameHosts.length === 0) return policy;
  return `${policy}; script-src 'self'; frame-src ${frameHosts.map((host) => `https://${host}`).join(" ")}`;
}
