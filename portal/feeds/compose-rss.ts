import { escapeHtml } from "#editor/text/html.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { correctionMessages as words } from "#lib/messages/portal-corrections.ts";
import { formatMoment } from "../articles/format-moment.ts";
import { lastChange } from "../articles/last-change.ts";
import { keywordLabel } from "../keywords/keyword-label.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { escapeXml } from "./xml.ts";

/** What a feed says of itself; both addresses are absolute. */
export type FeedFrame = {
  readonly title: string;
  readonly description: string;
  /** The page that it belongs to. */
  readonly home: string;
  readonly self: string;
  /** Absolute address of a piece. */
  readonly addressOf: (entry: FeedEntry) => string;
};

/**
 * The pieces as RSS 2.0 (https://www.rssboard.org/rss-specification). The guid names a piece by its number alone, so that a new
 * headline makes no new entry; the date is that of the first publication, whatever happened since.
 */
export function composeRss(entries: readonly FeedEntry[], frame: FeedFrame): string {
  const changed = entries.map((entry) => lastChange(entry).getTime());
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">',
    "<channel>",
    element("title", frame.title),
    element("link", frame.home),
    element("description", frame.description),
    element("language", "de-de"),
    ...(changed.length === 0 ? [] : [element("lastBuildDate", new Date(Math.max(...changed)).toUTCString())]),
    `<atom:link href="${escapeXml(frame.self)}" rel="self" type="application/rss+xml"/>`,
    ...entries.map((entry) => item(entry, frame)),
    "</channel>",
    "</rss>",
    "",
  ].join("\n");
}

function item(entry: FeedEntry, { home, addressOf }: FeedFrame): string {
  const label = entry.genre === "anzeige" ? `${portalMessages.article.advertisement}: ` : "";
  const kicker = entry.kicker === "" ? "" : `${entry.kicker}: `;
  return [
    "<item>",
    element("title", `${label}${kicker}${entry.headline}`),
    element("link", addressOf(entry)),
    `<guid isPermaLink="false">${escapeXml(new URL(`/meldung/${entry.id}`, home).href)}</guid>`,
    element("pubDate", entry.firstPublishedAt.toUTCString()),
    ...(entry.significantUpdateAt === null && entry.corrections.length === 0
      ? []
      : [element("dcterms:modified", lastChange(entry).toISOString())]),
    ...entry.authors.map(({ name, initials }) => element("dc:creator", name ?? initials)),
    // A section and a keyword may have one name.
    ...[...new Set([entry.section.name, ...entry.keywords.map(keywordLabel)])].map((name) => element("category", name)),
    element("description", descriptionOf(entry)),
    "</item>",
  ].join("\n");
}

/** HTML, as readers of feeds expect it in this element: the lead, and what has changed since. */
function descriptionOf({ teaser, significantUpdateAt, corrections }: FeedEntry): string {
  const updated = significantUpdateAt === null ? [] : [words.updated(formatMoment(significantUpdateAt))];
  return [
    paragraph(teaser),
    ...updated.map(paragraph),
    ...corrections.map(
      ({ at, wasWrong, isRight }) =>
        `<p><strong>${escapeHtml(words.at(formatMoment(at)))}</strong><br>${escapeHtml(`${words.wasWrong} ${wasWrong}`)}<br>${escapeHtml(`${words.isRight} ${isRight}`)}</p>`,
    ),
  ].join("");
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}
