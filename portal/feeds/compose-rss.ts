import { xmlElement as element, escapeXml } from "../documents/xml.ts";
import type { FeedEntry, FeedFrame } from "./feed-entry.ts";
import {
  contentHtml,
  enclosureAddress,
  entryCategories,
  entryId,
  entryTitle,
  entryUpdate,
  feedUpdate,
  summaryHtml,
} from "./tell-entry.ts";

const NAMESPACES = [
  'xmlns:atom="http://www.w3.org/2005/Atom"',
  'xmlns:content="http://purl.org/rss/1.0/modules/content/"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
].join(" ");

/**
 * The pieces as RSS 2.0 (https://www.rssboard.org/rss-specification). The date is that of the first publication, whatever
 * happened since.
 */
export function composeRss(entries: readonly FeedEntry[], frame: FeedFrame): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<rss version="2.0" ${NAMESPACES}>`,
    "<channel>",
    element("title", frame.title),
    element("link", frame.home),
    element("description", frame.description),
    element("language", "de-de"),
    ...(entries.length === 0 ? [] : [element("lastBuildDate", feedUpdate(entries).toUTCString())]),
    `<atom:link href="${escapeXml(frame.self)}" rel="self" type="application/rss+xml"/>`,
    ...entries.map((entry) => item(entry, frame)),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}

function item(entry: FeedEntry, frame: FeedFrame): string {
  const updated = entryUpdate(entry);
  const content = contentHtml(entry, frame);
  return [
    "<item>",
    element("title", entryTitle(entry)),
    element("link", frame.addressOf(entry)),
    `<guid isPermaLink="false">${escapeXml(entryId(entry, frame))}</guid>`,
    element("pubDate", entry.firstPublishedAt.toUTCString()),
    ...(updated === null ? [] : [element("dcterms:modified", updated.toISOString())]),
    ...entry.authors.map(({ name, initials }) => element("dc:creator", name ?? initials)),
    ...entryCategories(entry).map((name) => element("category", name)),
    element("description", summaryHtml(entry)),
    ...(content === null ? [] : [element("content:encoded", content)]),
    ...enclosure(entry, frame),
    "</item>",
  ].join("\n");
}

function enclosure({ enclosure: file }: FeedEntry, frame: FeedFrame): readonly string[] {
  if (file === null) return [];
  return [`<enclosure url="${escapeXml(enclosureAddress(file, frame))}" length="${file.length}" type="${file.type}"/>`];
}
