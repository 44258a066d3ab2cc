/** The public origin; the start process sets it before the application opens. */
export function siteUrl(): string {
  const url = process.env["SITE_URL"];
  if (url === undefined) throw new Error("SITE_URL is not set; the application is started by operations/start.ts");
  return url;
}

export function isSiteSecure(): boolean {
  return siteUrl().startsWith("https:");
}
