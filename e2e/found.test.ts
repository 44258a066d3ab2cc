import { expect } from "@playwright/test";
import RssParser from "rss-parser";
import { findDocuments } from "./find-documents.ts";
import { test } from "./newsroom-test.ts";
import { ask, type PlainAnswer } from "./plain-request.ts";

/* The ways of machines: from robots.txt to every piece, from the head of a page to its feeds and its picture. */

const locations = ({ text }: PlainAnswer) =>
  [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = ""]) => address);
const contents = ({ text }: PlainAnswer, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

test("a search engine comes from robots.txt to every piece, and each of them is there", async ({
  newsroom: { url },
}) => {
  const robots = await ask(`${url}/robots.txt`);
  expect(robots.headers["content-type"]).toBe("text/plain; charset=utf-8");
  const [index = "", news = ""] = contents(robots, /^Sitemap: (.*)$/gm);
  const sitemaps = locations(await ask(index));
  expect(sitemaps.length).toBeGreaterThan(3);
  const pages: string[] = [];
  for (const address of sitemaps) {
    const sitemap = await ask(address);
    expect(sitemap.headers["content-type"], address).toBe("application/xml; charset=utf-8");
    expect(locations(sitemap), address).not.toEqual([]);
    pages.push(...locations(sitemap));
  }
  expect(new Set(pages).size).toBe(pages.length);
  expect(pages.filter((page) => page.includes("/meldung/")).length).toBeGreaterThan(10);
  for (const page of pages) expect((await ask(page)).status, page).toBe(200);
  expect((await ask(news)).status).toBe(200);
  expect((await ask(`${url}/sitemap/1900-01.xml`)).status).toBe(404);
  expect((await ask(`${url}/.well-known/security.txt`)).text).toMatch(/^Contact: (?:mailto:|https:).+\nExpires: /);
});

test("every page leads to its feeds, which are sent again only when they changed, and to its picture", async ({
  newsroom: { url },
}) => {
  const pages = (await findDocuments(url)).slice(0, 6).filter((address) => !address.endsWith("/druck"));
  for (const address of pages) {
    const page = await ask(`${url}${address}`);
    const feeds = contents(page, /<link rel="alternate" type="[^"]*" title="[^"]*" href="([^"]*)"/g);
    expect(feeds.slice(-3), address).toEqual(["/feed", "/atom.xml", "/feed.json"]);
    const [own = ""] = feeds;
    const feed = await ask(`${url}${own}`);
    expect(feed.headers["content-type"]).toBe("application/rss+xml; charset=utf-8");
    expect((await new RssParser().parseString(feed.text)).items.length, own).toBeGreaterThan(0);
    const again = await ask(`${url}${own}`, { headers: { "if-none-match": String(feed.headers.etag) } });
    expect(again.status, own).toBe(304);
    const [picture = ""] = contents(page, /<meta property="og:image" content="([^"]*)"/g);
    const drawn = await ask(picture);
    expect(drawn.headers["content-type"], address).toBe("image/png");
    expect((await ask(picture.replace(/[0-9a-f]{16}\.png$/, `${"0".repeat(16)}.png`))).status).toBe(404);
  }
});
