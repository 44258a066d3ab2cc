import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import RssParser from "rss-parser";
import { describe, expect, it } from "vitest";
import { hostileTexts } from "#lib/hostile-texts.ts";
import { composeAtom } from "./compose-atom.ts";
import { composeJsonFeed } from "./compose-json-feed.ts";
import { composeRss } from "./compose-rss.ts";
import type { FeedEntry } from "./feed-entry.ts";
import { buildEntry, sampleFrame as frame, sampleCorrection } from "./sample-feed.ts";

/*
 * The three formats as two foreign parsers read them, and the rules of their specifications (RSS 2.0, RFC 4287, JSON Feed
 * 1.1), as the W3C's validator asks for them.
 */

const corrected = buildEntry({
  id: 100_002,
  slug: "kongress",
  genre: "anzeige",
  headline: "Kongress & „Messe“ <2018>",
  corrections: [sampleCorrection],
  significantUpdateAt: new Date("2018-11-10T07:00:00Z"),
  enclosure: { contentHash: "ab".repeat(32), width: 1280, type: "image/webp", length: 54_321 },
  bodyHtml: '<p>Der Text mit <a href="/meldung/100001">Verweis</a>. (ba)</p>',
});
const anonymous = buildEntry({ id: 100_003, slug: "ohne-namen", authors: [], keywords: [] });
const entries = [buildEntry(), corrected, anonymous];
const picture = `https://rathausblatt.example/media/${"ab".repeat(32)}/1280.webp`;
const titles = [
  "Auenbrück: Digitale Akte besteht",
  "Anzeige: Auenbrück: Kongress & „Messe“ <2018>",
  "Auenbrück: Digitale Akte besteht",
];
const ids = [1, 2, 3].map((number) => `https://rathausblatt.example/meldung/10000${number}`);

/** Production 2 of XML 1.0, and no entity but the five that every parser knows. */
function expectXml(text: string): void {
  expect(text).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
  expect(text.replace(/&(?:amp|lt|gt|quot|apos);/g, "")).not.toContain("&");
}

describe("RSS", () => {
  const rss = composeRss(entries, frame);

  it("is read by two parsers with its pieces, their people, pictures and texts", async () => {
    const one = parseRssFeed(rss);
    const other = await new RssParser().parseString(rss);
    expect(one).toMatchObject({
      title: "Rathausblatt",
      link: frame.home,
      description: "Nachrichten",
      language: "de-de",
    });
    expect(one.items?.map(({ title }) => title)).toEqual(titles);
    expect(other.items.map(({ title }) => title)).toEqual(titles);
    expect(one.items?.map(({ guid }) => guid?.value)).toEqual(ids);
    expect(other.items.map(({ guid }) => guid)).toEqual(ids);
    expect(one.items?.[1]?.enclosures).toEqual([{ url: picture, length: 54_321, type: "image/webp" }]);
    expect(other.items[1]?.enclosure).toEqual({ url: picture, length: "54321", type: "image/webp" });
    expect(other.items[1]?.["content:encoded"]).toContain('<a href="https://rathausblatt.example/meldung/100001">');
    expect(other.items[1]?.categories).toEqual(["Anzeige", "Politik", "Bundesamt (BSX)"]);
    expect(other.items[0]?.creator).toBe("Bea Amsel");
    expect(other.items.map(({ isoDate }) => isoDate)).toEqual(
      entries.map(({ firstPublishedAt: at }) => at.toISOString()),
    );
  });

  it("has what the specification asks for, dates of RFC 822 and one guid for each piece", () => {
    expectXml(rss);
    expect(rss).toContain(`<atom:link href="${frame.self}" rel="self" type="application/rss+xml"/>`);
    for (const [, date] of rss.matchAll(/<(?:pubDate|lastBuildDate)>([^<]*)</g))
      expect(date).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (?:[A-Z][a-z]{2}) \d{4} \d\d:\d\d:\d\d GMT$/);
    expect(new Set(ids).size).toBe(rss.split("<guid").length - 1);
    // 4.2 of the RSS profile: an enclosure has all three, and at most one stands in an item.
    expect(rss.match(/<enclosure url="https:[^"]+" length="\d+" type="[a-z]+\/[a-z]+"\/>/g)).toHaveLength(1);
  });
});

describe("Atom", () => {
  const atom = composeAtom(entries, frame);

  it("is read by two parsers with its pieces, their people, pictures and texts", async () => {
    const one = parseAtomFeed(atom);
    const other = await new RssParser().parseString(atom);
    expect(one.entries?.map(({ id }) => id)).toEqual(ids);
    expect(other.items.map(({ id }) => id)).toEqual(ids);
    expect(other.items.map(({ title }) => title)).toEqual(titles);
    expect(one.entries?.[0]).toMatchObject({
      published: "2018-11-09T07:05:00.000Z",
      updated: "2018-11-09T07:05:00.000Z",
      authors: [{ name: "Bea Amsel", uri: "https://rathausblatt.example/autor/bea-amsel" }],
      categories: [{ term: "Politik" }, { term: "Bundesamt (BSX)" }],
    });
    expect(one.entries?.[1]).toMatchObject({ updated: "2018-11-12T13:05:00.000Z" });
    expect(one.entries?.[1]?.links).toContainEqual({
      rel: "enclosure",
      type: "image/webp",
      length: 54_321,
      href: picture,
    });
    expect(other.items[1]?.content).toContain("Richtig ist: 30 Gäste");
  });

  it("fulfils what RFC 4287 demands of feed and entry", () => {
    expectXml(atom);
    const [head = "", ...told] = atom.split("<entry>");
    const once = (text: string, name: string) => expect(text.split(`<${name}>`), name).toHaveLength(2);
    // 4.1.1: exactly one id, title and updated; an author, as not every entry has one; a link to itself.
    for (const name of ["id", "title", "updated", "author"]) once(head, name);
    expect(head).toContain(`<link rel="self" type="application/atom+xml" href="${frame.self}"/>`);
    expect(told).toHaveLength(entries.length);
    for (const entry of told) {
      // 4.1.2: the same three, one alternate link of a kind and language, at most one summary and one content.
      for (const name of ["id", "title", "updated", "published"]) once(entry, name);
      expect(entry.match(/<link rel="alternate"/g)).toHaveLength(1);
      expect(entry.match(/<summary/g)).toHaveLength(1);
      expect(entry.match(/<content/g)?.length ?? 0).toBeLessThan(2);
    }
    // 3.3: RFC 3339 with a capital T, and Z or an offset.
    for (const [, date] of atom.matchAll(/<(?:published|updated)>([^<]*)</g))
      expect(date).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it("is valid also while nothing has appeared", () => {
    expect(parseAtomFeed(composeAtom([], frame))).toMatchObject({
      id: frame.self,
      updated: "1970-01-01T00:00:00.000Z",
    });
  });
});

describe("JSON Feed", () => {
  it("says the same, with the members that version 1.1 demands", () => {
    const feed = parseJsonFeed(composeJsonFeed(entries, frame));
    expect(feed).toMatchObject({
      title: "Rathausblatt",
      home_page_url: frame.home,
      feed_url: frame.self,
      language: "de",
    });
    expect(feed.items?.map(({ id }) => id)).toEqual(ids);
    expect(feed.items?.map(({ title }) => title)).toEqual(titles);
    expect(feed.items?.[0]).toMatchObject({ url: "https://rathausblatt.example/meldung/100001-digitale-akte" });
    expect(feed.items?.[0]?.date_modified).toBeUndefined();
    expect(feed.items?.[1]).toMatchObject({
      date_published: "2018-11-09T07:05:00.000Z",
      date_modified: "2018-11-12T13:05:00.000Z",
      image: picture,
      attachments: [{ url: picture, mime_type: "image/webp", size_in_bytes: 54_321 }],
      tags: ["Anzeige", "Politik", "Bundesamt (BSX)"],
    });
    expect(JSON.parse(composeJsonFeed([], frame))).toMatchObject({
      version: "https://jsonfeed.org/version/1.1",
      items: [],
    });
  });
});

it("whatever anybody wrote, every format is read again, with the same pieces", async () => {
  const saying = (text: string): FeedEntry =>
    buildEntry({
      ...{ kicker: text, headline: text, teaser: text, section: { name: text, slug: "x" } },
      bodyHtml: "<p>x</p>",
      authors: [{ name: text, initials: text, slug: "x" }],
      keywords: [{ name: text, acronym: text, slug: "x" }],
      corrections: [{ ...sampleCorrection, wasWrong: text, isRight: text }],
    });
  for (const text of [...hostileTexts, "\u0000\u0008\u001f\ufffe\uffff\ud800"]) {
    const told = [saying(text)];
    const said = { ...frame, title: text || "x", description: text || "x" };
    const xml = [composeRss(told, said), composeAtom(told, said)];
    for (const document of xml) {
      expectXml(document);
      expect((await new RssParser().parseString(document)).items, JSON.stringify(text)).toHaveLength(1);
    }
    const json = composeJsonFeed(told, said);
    expect(json.isWellFormed()).toBe(true);
    expect(JSON.parse(json)).toMatchObject({ items: [{ id: ids[0] }] });
  }
});
