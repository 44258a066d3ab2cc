/** Addresses that only machines ask for. */
export const sitemapIndexAddress = "/sitemap.xml";
export const newsSitemapAddress = "/news-sitemap.xml";
export const robotsAddress = "/robots.txt";
export const securityAddress = "/.well-known/security.txt";

export const sitemapAddress = (file: string): string => `/sitemap/${file}`;
