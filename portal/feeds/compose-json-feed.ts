import { withoutForbidden } from "../documents/xml.ts";
import type { FeedEntry, FeedFrame } from "./feed-entry.ts";
import {
  contentHtml,
  enclosureAddress,
  entryCategories,
  entryId,
  entryTitle,
  entryUpdate,
  summaryHtml,
} from "./tell-entry.ts";

/** The pieces as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function composeJsonFeed(entries: readonly FeedEntry[], frame: FeedFrame): string {
  const feed = {
    version: "https://jsonfeed.org/version/1.1",
    title: frame.title,
    description: frame.description,
    home_page_url: frame.home,
    feed_url: frame.self,
    language: "de",
    authors: [{ name: frame.siteName, url: new URL("/", frame.home).href }],
    items: entries.map((entry) => item(entry, frame)),
  };
  // The same letters as in the other formats; JSON itself could name control characters and halves of letters.
  return JSON.stringify(feed, (_name, value: unknown) => (typeof value === "string" ? withoutForbidden(value) : value));
}

function item(entry: FeedEntry, frame: FeedFrame): object {
  const updated = entryUpdate(entry);
  const { enclosure } = entry;
  const picture = enclosure === null ? null : enclosureAddress(enclosure, frame);
  return {
    id: entryId(entry, frame),
    url: frame.addressOf(entry),
    title: entryTitle(entry),
    summary: entry.teaser,
    content_html: contentHtml(entry, frame) ?? summaryHtml(entry),
    date_published: entry.firstPublishedAt.toISOString(),
    ...(updated === null ? {} : { date_modified: updated.toISOString() }),
    authors: entry.authors.map((author) => ({
      name: author.name ?? author.initials,
      url: frame.authorAddressOf(author),
    })),
    tags: entryCategories(entry),
    ...(picture === null ? {} : { image: picture }),
    ...(enclosure === null
      ? {}
      : { attachments: [{ url: picture, mime_type: enclosure.type, size_in_bytes: enclosure.length }] }),
  };
}
