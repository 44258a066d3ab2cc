const BASE = "default-src 'none'; img-src 'self' data:; style-src 'self'; font-src 'self'; base-uri 'none'";
const PAGE = `${BASE}; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'`;
const PREVIEW = `${BASE}; form-action 'none'; frame-ancestors 'self'`;

/**
 * What a document for readers may load: our own pictures, style, fonts and module, and frames of the very hosts that it
 * names. In no page's frame does one stand, but for a preview, which stands below our own bar, asks and sends nothing, and
 * runs our module only where something is embedded.
 */
export function contentSecurityPolicy(frameHosts: readonly string[], use: "page" | "preview" = "page"): string {
  const policy = use === "page" ? PAGE : PREVIEW;
  if (frameHosts.length === 0) return policy;
  const frames = `frame-src ${frameHosts.map((host) => `https://${host}`).join(" ")}`;
  return use === "page" ? `${policy}; ${frames}` : `${policy}; script-src 'self'; ${frames}`;
}
