/** Where nothing for readers is; the desk refuses search engines by a header as well. */
const CLOSED = ["/redaktion", "/anmelden", "/abmelden", "/einrichten", "/passwort", "/vorschau", "/api/"];

/** robots.txt (RFC 9309): the portal is open to everybody, and there are its sitemaps, by their absolute addresses. */
export function composeRobots(sitemaps: readonly string[]): string {
  return [
    "User-agent: *",
    ...CLOSED.map((path) => `Disallow: ${path}`),
    "",
    ...sitemaps.map((address) => `Sitemap: ${address}`),
    "",
  ].join("\n");
}
