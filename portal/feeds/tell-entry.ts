import { escapeHtml } from "#editor/text/html.ts";
import { fullTitle } from "#lib/full-title.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { correctionMessages as words } from "#lib/messages/portal-corrections.ts";
import { renditionAddress } from "#lib/storage/rendition.ts";
import { formatMoment } from "../articles/format-moment.ts";
import { lastChange } from "../articles/last-change.ts";
import { keywordLabel } from "../keywords/keyword-label.ts";
import type { Enclosure, FeedEntry, FeedFrame } from "./feed-entry.ts";
import { forFeed } from "./for-feed.ts";

/*
 * What all three formats tell of a piece, in one way. Paid content is called by its name wherever it can appear.
 */

/** Names a piece by its number alone and for ever: a new headline makes no new entry in anybody's reader. */
export function entryId({ id }: FeedEntry, { home }: FeedFrame): string {
  return new URL(`/meldung/${id}`, home).href;
}

export function entryTitle(entry: FeedEntry): string {
  const label = entry.genre === "anzeige" ? `${portalMessages.article.advertisement}: ` : "";
  return `${label}${fullTitle(entry)}`;
}

/** The section and the keywords, each once: a section and a keyword may have one name. */
export function entryCategories({ genre, section, keywords }: FeedEntry): readonly string[] {
  const label = genre === "anzeige" ? [portalMessages.article.advertisement] : [];
  return [...new Set([...label, section.name, ...keywords.map(keywordLabel)])];
}

/** When readers were last told something new of the piece, or null when that was its publication. */
export function entryUpdate(entry: FeedEntry): Date | null {
  return entry.significantUpdateAt === null && entry.corrections.length === 0 ? null : lastChange(entry);
}

/** When anything in the feed was last new; a feed without entries is as old as time itself, since Atom wants a moment. */
export function feedUpdate(entries: readonly FeedEntry[]): Date {
  return new Date(Math.max(0, ...entries.map((entry) => lastChange(entry).getTime())));
}

export function enclosureAddress({ contentHash, width }: Enclosure, { home }: FeedFrame): string {
  return new URL(renditionAddress({ contentHash, width, format: "webp" }), home).href;
}

/** HTML: the teaser, and what has changed since. */
export function summaryHtml(entry: FeedEntry): string {
  return [paragraph(entry.teaser), ...changesHtml(entry)].join("");
}

/** HTML: the whole piece with absolute addresses, what has changed before the text; null in a feed of teasers. */
export function contentHtml(entry: FeedEntry, frame: FeedFrame): string | null {
  if (entry.bodyHtml === null) return null;
  const lead = `<p><strong>${escapeHtml(entry.teaser)}</strong></p>`;
  return [lead, ...changesHtml(entry), forFeed(entry.bodyHtml, frame.addressOf(entry))].join("");
}

function changesHtml({ significantUpdateAt, corrections }: FeedEntry): readonly string[] {
  const updated = significantUpdateAt === null ? [] : [words.updated(formatMoment(significantUpdateAt))];
  return [
    ...updated.map(paragraph),
    ...corrections.map(
      ({ at, wasWrong, isRight }) =>
        `<p><strong>${escapeHtml(words.at(formatMoment(at)))}</strong><br>${escapeHtml(`${words.wasWrong} ${wasWrong}`)}<br>${escapeHtml(`${words.isRight} ${isRight}`)}</p>`,
    ),
  ];
}

function paragraph(text: string): string {
  return `<p>${escapeHtml(text)}</p>`;
}
