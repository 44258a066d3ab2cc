/** The formats in which every list can be subscribed to: the last part of the address, and its type. */
export const FEED_FORMATS = {
  rss: { file: "feed", type: "application/rss+xml" },
  atom: { file: "atom.xml", type: "application/atom+xml" },
  json: { file: "feed.json", type: "application/feed+json" },
} as const;
export type FeedFormat = keyof typeof FEED_FORMATS;

export const FEED_FORMAT_NAMES = ["rss", "atom", "json"] as const satisfies readonly FeedFormat[];

/** Address of a page's feed; `page` is the address of the first page of its list. */
export function feedAddressOf(page: string, format: FeedFormat): string {
  return `${page === "/" ? "" : page}/${FEED_FORMATS[format].file}`;
}

/** The format that the last part of an address asks for, or null. */
export function parseFeedFile(file: string): FeedFormat | null {
  return FEED_FORMAT_NAMES.find((format) => FEED_FORMATS[format].file === file) ?? null;
}
