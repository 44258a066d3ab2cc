import type { PortalAuthor } from "../articles/article.ts";
import { lastChange } from "../articles/last-change.ts";
import { xmlElement as element, escapeXml } from "../documents/xml.ts";
import type { FeedEntry, FeedFrame } from "./feed-entry.ts";
import {
  contentHtml,
  enclosureAddress,
  entryCategories,
  entryId,
  entryTitle,
  feedUpdate,
  summaryHtml,
} from "./tell-entry.ts";

/**
 * The pieces as Atom (RFC 4287). The feed has an author, so that a piece without one is valid too (4.1.2); in a feed of
 * whole texts the summary is the teaser, otherwise it also tells what has changed.
 */
export function composeAtom(entries: readonly FeedEntry[], frame: FeedFrame): string {
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
    element("id", frame.self),
    element("title", frame.title),
    element("subtitle", frame.description),
    element("updated", feedUpdate(entries).toISOString()),
    `<author>${element("name", frame.siteName)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${escapeXml(frame.self)}"/>`,
    `<link rel="alternate" type="text/html" href="${escapeXml(frame.home)}"/>`,
    ...entries.map((entry) => atomEntry(entry, frame)),
    "</feed>",
    "",
  ].join("\n");
}

function atomEntry(entry: FeedEntry, frame: FeedFrame): string {
  const content = contentHtml(entry, frame);
  return [
    "<entry>",
    element("id", entryId(entry, frame)),
    element("title", entryTitle(entry)),
    element("published", entry.firstPublishedAt.toISOString()),
    element("updated", lastChange(entry).toISOString()),
    `<link rel="alternate" type="text/html" href="${escapeXml(frame.addressOf(entry))}"/>`,
    ...enclosure(entry, frame),
    ...entry.authors.map((author) => person(author, frame)),
    ...entryCategories(entry).map((name) => `<category term="${escapeXml(name)}"/>`),
    content === null
      ? `<summary type="html">${escapeXml(summaryHtml(entry))}</summary>`
      : `${element("summary", entry.teaser)}\n<content type="html">${escapeXml(content)}</content>`,
    "</entry>",
  ].join("\n");
}

function person(author: PortalAuthor, { authorAddressOf }: FeedFrame): string {
  return `<author>${element("name", author.name ?? author.initials)}${element("uri", authorAddressOf(author))}</author>`;
}

function enclosure({ enclosure: file }: FeedEntry, frame: FeedFrame): readonly string[] {
  if (file === null) return [];
  const address = escapeXml(enclosureAddress(file, frame));
  return [`<link rel="enclosure" type="${file.type}" length="${file.length}" href="${address}"/>`];
}
