import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { hostileTexts } from "#lib/hostile-texts.ts";
import type { CorrectionPage } from "#portal/corrections/correction.ts";
import { ArticleChanges, Corrections } from "./corrections.tsx";
import { CorrectionsView } from "./corrections-view.tsx";
import { FollowUps } from "./follow-ups.tsx";
import { buildTeaser } from "./sample-articles.ts";

const correction = { id: 4, wasWrong: "300 Gäste", isRight: "30 Gäste", at: new Date("2018-11-12T13:05:00Z") };
const textOf = (html: string) => html.replace(/<[^>]*>/g, "");

describe("what is told of a piece after its publication", () => {
  it("is nothing where nothing happened", () => {
    expect(renderToStaticMarkup(<ArticleChanges significantUpdateAt={null} corrections={[]} />)).toBe("");
    expect(renderToStaticMarkup(<Corrections corrections={[]} />)).toBe("");
    expect(renderToStaticMarkup(<FollowUps followUps={[]} />)).toBe("");
  });

  it("stands under the lead with the way to the note", () => {
    const updatedAt = new Date("2018-11-10T07:00:00Z");
    const html = renderToStaticMarkup(<ArticleChanges significantUpdateAt={updatedAt} corrections={[correction]} />);
    expect(textOf(html)).toBe("Aktualisiert am 10.11.2018, 8.00 UhrKorrigiert am 12.11.2018, 14.05 Uhr");
    const anchor = /href="#([^"]+)"/.exec(html)?.[1];
    expect(renderToStaticMarkup(<Corrections corrections={[correction]} />)).toContain(
      `<h2 id="${anchor}">Korrektur</h2>`,
    );
  });

  it("says when, what was wrong and what is right, and escapes every word of it", () => {
    for (const text of hostileTexts) {
      const html = renderToStaticMarkup(
        <Corrections corrections={[{ ...correction, wasWrong: text, isRight: text }]} />,
      );
      expect(html.match(/<[a-z0-9]+/g)).toEqual(
        renderToStaticMarkup(<Corrections corrections={[correction]} />).match(/<[a-z0-9]+/g),
      );
    }
  });

  it("leads on to newer pieces", () => {
    const html = renderToStaticMarkup(<FollowUps followUps={[buildTeaser({ id: 9, slug: "neu" })]} />);
    expect(textOf(html)).toContain("Mehr zum Thema: Folgebericht");
    expect(html).toContain('href="/meldung/9-neu"');
  });
});

describe("the list of corrections", () => {
  const article = buildTeaser({ genre: "anzeige" });
  const view = (page: Partial<CorrectionPage>) =>
    renderToStaticMarkup(
      <CorrectionsView
        page={{ corrections: [{ ...correction, article }], page: 1, pageCount: 1, total: 1, ...page }}
      />,
    );

  it("names the piece, labels paid content and leads to the note", () => {
    const html = view({});
    expect(html).toContain('href="/meldung/100001-digitale-akte#hinweis-korrektur"');
    expect(textOf(html)).toContain("Anzeige");
    expect(textOf(html)).toContain("1 Korrektur");
    expect(view({ page: 2, pageCount: 3, total: 41 })).toContain('href="/korrekturen?seite=3"');
  });

  it("says so where there is none", () => {
    expect(textOf(view({ corrections: [], total: 0 }))).toContain("Bisher gibt es keine Korrektur.");
  });
});
