import { describe, expect, it } from "vitest";
import { hostileTexts } from "#lib/hostile-texts.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { articleBreadcrumbs, articleJsonLd } from "./article-json-ld.ts";
import { buildArticle, samplePicture } from "./sample-articles.ts";
import { scriptJson } from "./script-json.ts";

const frame = {
  siteName: "Rathausblatt",
  canonical: "https://rathausblatt.example/meldung/100001-digitale-akte",
  sharePicture: "https://rathausblatt.example/media/share/meldung-100001-0.png",
};
const tell = (changes: Partial<PortalArticle> = {}) => articleJsonLd(buildArticle(changes), frame);

const corrections = [
  { id: 1, wasWrong: "300 Gäste", isRight: "30 Gäste", at: new Date("2018-11-12T13:05:00Z") },
  { id: 2, wasWrong: "in Au", isRight: "in Auen", at: new Date("2018-11-11T13:05:00Z") },
];

describe("what machines are told of a piece", () => {
  it("is a news article with its dates, its people and its picture", () => {
    expect(
      tell({ picture: samplePicture, authors: [{ name: "Bea Amsel", initials: "ba", slug: "bea" }] }),
    ).toMatchObject({
      "@type": "NewsArticle",
      headline: "Digitale Akte besteht",
      mainEntityOfPage: frame.canonical,
      datePublished: "2018-11-09T08:00:00.000Z",
      dateModified: "2018-11-09T08:00:00.000Z",
      author: [{ name: "Bea Amsel", url: "https://rathausblatt.example/autor/bea" }],
      image: {
        url: "https://rathausblatt.example/media/abc123/1280.webp",
        ...{ width: 1280, height: 720, caption: "Das Rathaus von Auenbrück.", creditText: "Stadt Auenbrück" },
      },
    });
  });

  it("stands for itself: a piece without a picture shows its share picture, and says where it belongs", () => {
    expect(tell()).toMatchObject({
      url: frame.canonical,
      image: { "@type": "ImageObject", url: frame.sharePicture },
      articleSection: "Politik",
      publisher: { "@type": "NewsMediaOrganization", name: "Rathausblatt", url: "https://rathausblatt.example/" },
      isAccessibleForFree: true,
    });
    expect(articleBreadcrumbs(buildArticle(), frame.canonical)).toMatchObject({
      itemListElement: [
        { position: 1, name: "Startseite", item: "https://rathausblatt.example/" },
        { position: 2, name: "Politik", item: "https://rathausblatt.example/ressort/politik" },
        { position: 3, name: "Digitale Akte besteht", item: frame.canonical },
      ],
    });
  });

  it("says when something essential was new, but nothing of the moment of a small fix", () => {
    expect(tell({ printedAt: new Date("2019-01-01T00:00:00Z") })).toMatchObject({
      dateModified: "2018-11-09T08:00:00.000Z",
    });
    expect(tell({ significantUpdateAt: new Date("2018-11-10T08:00:00Z") })).toMatchObject({
      dateModified: "2018-11-10T08:00:00.000Z",
    });
  });

  it("holds every correction with its moment", () => {
    expect(tell({ corrections })).toMatchObject({
      dateModified: "2018-11-12T13:05:00.000Z",
      correction: [
        {
          "@type": "CorrectionComment",
          text: "Falsch war: 300 Gäste\nRichtig ist: 30 Gäste",
          datePublished: "2018-11-12T13:05:00.000Z",
        },
        { "@type": "CorrectionComment" },
      ],
    });
    expect(tell()).not.toHaveProperty("correction");
  });

  it("calls paid content by its name", () => {
    expect(tell({ genre: "anzeige" })).toMatchObject({ "@type": "AdvertiserContentArticle" });
  });

  it("ends no script, opens no comment and comes back as it was, whatever anybody wrote", () => {
    for (const text of hostileTexts) {
      const told = tell({
        headline: text,
        teaser: text,
        corrections: [{ ...corrections[0], id: 3, at: new Date(0), wasWrong: text, isRight: text }],
      });
      const json = scriptJson(told);
      expect(json).not.toMatch(/[<>&\u2028\u2029]/);
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(told)));
    }
  });
});
