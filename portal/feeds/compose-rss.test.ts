import { describe, expect, it } from "vitest";
import { hostileTexts } from "#lib/hostile-texts.ts";
import { escapeXml } from "../documents/xml.ts";
import { composeRss } from "./compose-rss.ts";
import { sampleCorrection as correction, buildEntry as entry, sampleFrame as frame } from "./sample-feed.ts";

/** The texts of an element, wherever it stands. */
const textsOf = (rss: string, name: string) =>
  [...rss.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, "g"))].map(([, text]) => text);

describe("the feed", () => {
  it("tells a piece with its first publication, its authors and what it is about", () => {
    const rss = composeRss([entry()], frame);
    expect(rss).toMatch(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n<rss version="2\.0"/);
    expect(textsOf(rss, "title")).toEqual(["Rathausblatt", "Auenbrück: Digitale Akte besteht"]);
    expect(textsOf(rss, "link")).toEqual([
      "https://rathausblatt.example/",
      "https://rathausblatt.example/meldung/100001-digitale-akte",
    ]);
    expect(textsOf(rss, "guid")).toEqual(["https://rathausblatt.example/meldung/100001"]);
    expect(textsOf(rss, "pubDate")).toEqual(["Fri, 09 Nov 2018 07:05:00 GMT"]);
    expect(textsOf(rss, "dc:creator")).toEqual(["Bea Amsel"]);
    expect(textsOf(rss, "category")).toEqual(["Politik", "Bundesamt (BSX)"]);
    expect(textsOf(rss, "dcterms:modified")).toEqual([]);
  });

  it("tells what was wrong and what is right, and leaves the date of publication", () => {
    const rss = composeRss([entry({ corrections: [correction] })], frame);
    expect(textsOf(rss, "pubDate")).toEqual(["Fri, 09 Nov 2018 07:05:00 GMT"]);
    expect(textsOf(rss, "dcterms:modified")).toEqual(["2018-11-12T13:05:00.000Z"]);
    expect(textsOf(rss, "lastBuildDate")).toEqual(["Mon, 12 Nov 2018 13:05:00 GMT"]);
    expect(textsOf(rss, "description")[1]).toContain("Korrektur vom 12.11.2018, 14.05 Uhr");
    expect(textsOf(rss, "description")[1]).toContain("Falsch war: 300 Gäste&lt;br&gt;Richtig ist: 30 Gäste");
  });

  it("tells of a significant update, and calls paid content by its name", () => {
    const significantUpdateAt = new Date("2018-11-10T07:00:00Z");
    const rss = composeRss([entry({ significantUpdateAt, genre: "anzeige", kicker: "" })], frame);
    expect(textsOf(rss, "title")[1]).toBe("Anzeige: Digitale Akte besteht");
    expect(textsOf(rss, "description")[1]).toContain("Aktualisiert am 10.11.2018, 8.00 Uhr");
  });

  it("is a feed also while nothing has appeared", () => {
    const rss = composeRss([], frame);
    expect(rss).not.toContain("<item>");
    expect(textsOf(rss, "lastBuildDate")).toEqual([]);
  });

  it("stays the same document whatever anybody wrote wherever, and is the same for the same pieces", () => {
    const shapeOf = (rss: string) => rss.match(/<[^>]*>/g)?.map((tag) => tag.replace(/href="[^"]*"/, ""));
    const saying = (text: string) =>
      composeRss(
        [
          entry({
            ...{ kicker: `x${text}`, headline: text, teaser: text, section: { name: text, slug: "x" } },
            corrections: [{ ...correction, wasWrong: text, isRight: text }],
            authors: [{ name: text, initials: text, slug: "x" }],
            keywords: [{ name: `y${text}`, acronym: text, slug: "x" }],
          }),
        ],
        { ...frame, title: text, description: text },
      );
    const expected = shapeOf(saying("x"));
    for (const text of hostileTexts) {
      const rss = saying(text);
      expect(shapeOf(rss), JSON.stringify(text)).toEqual(expected);
      expect(rss.isWellFormed()).toBe(true);
      // XML 1.0, production 2: nothing else may stand in a document.
      expect(rss).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
      expect(rss.replace(/&(?:amp|lt|gt|quot|apos);/g, "")).not.toContain("&");
      expect(saying(text)).toBe(rss);
    }
  });
});

it("XML text keeps every letter, and line breaks", () => {
  expect(escapeXml("Größe\n\t„x“ 👍 & <b> 'y' \"z\"")).toBe(
    "Größe\n\t„x“ 👍 &amp; &lt;b&gt; &apos;y&apos; &quot;z&quot;",
  );
});
