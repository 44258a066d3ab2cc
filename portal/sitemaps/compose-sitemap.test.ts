import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { validateXML } from "xmllint-wasm";
import { hostileTexts } from "#lib/hostile-texts.ts";
import { composeRobots } from "./compose-robots.ts";
import { composeNewsSitemap, composeSitemap, composeSitemapIndex } from "./compose-sitemap.ts";

const address = "https://rathausblatt.example/meldung/100001-digitale-akte";
const changedAt = new Date("2018-11-09T07:05:00Z");
const publication = { name: "Rathausblatt", language: "de", home: "https://rathausblatt.example/" };

/** Third-party schemas that may lie beside the project; without them our own rules are the test. */
const schemas = path.resolve(import.meta.dirname, "../../../shared/corpora/sitemap");
const schema = (file: string) => readFileSync(path.join(schemas, file), "utf8");

async function problemsOf(xml: string): Promise<readonly string[]> {
  if (!existsSync(schemas)) return [];
  const { errors } = await validateXML({
    xml: [{ fileName: "sitemap.xml", contents: xml }],
    schema: [schema("combined.xsd")],
    preload: ["sitemap.xsd", "sitemap-news-reconstructed.xsd"].map((fileName) => ({
      fileName,
      contents: schema(fileName),
    })),
  });
  return errors.map(({ message }) => message);
}

describe("a sitemap", () => {
  const xml = composeSitemap([
    { address, changedAt },
    { address: "https://rathausblatt.example/?a=1&b='2'", changedAt: null },
  ]);

  it("tells of each page where it is and, if that is known, when it changed", async () => {
    expect(xml).toContain(`<url><loc>${address}</loc><lastmod>2018-11-09T07:05:00.000Z</lastmod></url>`);
    expect(xml).toContain("<url><loc>https://rathausblatt.example/?a=1&amp;b=&apos;2&apos;</loc></url>");
    expect(await problemsOf(xml)).toEqual([]);
  });

  it("of news names publication, date and title, whatever the title says", async () => {
    const news = composeNewsSitemap(
      hostileTexts.map((text) => ({ address, title: `x${text}`, publishedAt: changedAt })),
      publication,
    );
    expect(news.split("<news:publication_date>2018-11-09T07:05:00.000Z</news:publication_date>")).toHaveLength(
      hostileTexts.length + 1,
    );
    expect(news).toContain("<news:name>Rathausblatt</news:name><news:language>de</news:language>");
    expect(await problemsOf(news)).toEqual([]);
    const wrong = await problemsOf(news.replaceAll("news:title>", "news:titel>"));
    expect(wrong.length > 0).toBe(existsSync(schemas));
  });

  it("of news is one also while there is no news", async () => {
    const quiet = composeNewsSitemap([], publication);
    expect(quiet).toContain("<url><loc>https://rathausblatt.example/</loc></url>");
    expect(await problemsOf(quiet)).toEqual([]);
  });

  it("of sitemaps lists them", () => {
    expect(composeSitemapIndex([{ address, changedAt }])).toContain(
      `<sitemap><loc>${address}</loc><lastmod>2018-11-09T07:05:00.000Z</lastmod></sitemap>`,
    );
  });
});

it("robots.txt opens the portal, closes the desk and names the sitemaps", () => {
  const lines = composeRobots(["https://rathausblatt.example/sitemap.xml"]).split("\n");
  expect(lines[0]).toBe("User-agent: *");
  expect(lines).toContain("Disallow: /redaktion");
  expect(lines).not.toContain("Disallow: /");
  expect(lines).toContain("Sitemap: https://rathausblatt.example/sitemap.xml");
});
