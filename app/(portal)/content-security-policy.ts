import { portalAssets } from "../portal-assets.ts";

const BASE = "default-src 'none'; img-src 'self' data:; font-src 'self'; base-uri 'none'";
const PAGE = `${BASE}; script-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'`;
const PREVIEW = `${BASE}; style-src 'self'; form-action 'none'; frame-ancestors 'self'`;

/**
 * What a document for readers may load: our own pictures, fonts and module, the very style that it carries, and frames of
 * the hosts that it names. In no page's frame does one stand, but for a preview, which stands below our own bar, asks and
 * sends nothing, loads its style, and runs our module only where something is embedded.
 */
export function contentSecurityPolicy(frameHosts: readonly string[], use: "page" | "preview" = "page"): string {
  const policy = use === "page" ? `${PAGE}; style-src '${portalAssets().styleHash}'` : PREVIEW;
  if (frameHosts.length === 0) return policy;
  const frames = `frame-src ${frameHosts.map((host) => `https://${host}`).join(" ")}`;
  return use === "page" ? `${policy}; ${frames}` : `${policy}; script-src 'self'; ${frames}`;
}
