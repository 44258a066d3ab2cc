import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { PortalArticle } from "#portal/articles/article.ts";
import { ArticleView } from "./article-view.tsx";
import { buildArticle, buildTeaser, samplePicture } from "./sample-articles.ts";

const canonical = "https://portal.example/meldung/100001-digitale-akte";

function render(changes: Partial<PortalArticle> = {}): string {
  const view = <ArticleView article={buildArticle(changes)} canonical={canonical} related={[]} latest={[]} />;
  return renderToStaticMarkup(view);
}

/** What a reader would copy: the markup's text. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, "");

describe("the article page", () => {
  it("has kicker and headline in its one h1, with a colon for ears and clipboard", () => {
    const headings = render().match(/<h1.*?<\/h1>/g) ?? [];
    expect(headings).toHaveLength(1);
    expect(textOf(headings[0] ?? "")).toBe("Auenbrück: Digitale Akte besteht");
  });

  it("shows no colon where there is no kicker", () => {
    expect(textOf(render({ kicker: "" }).match(/<h1.*?<\/h1>/)?.[0] ?? "")).toBe("Digitale Akte besteht");
  });

  it("puts the date in brackets before the teaser", () => {
    const html = render();
    expect(html).toContain('[<time dateTime="2018-11-09">9.11.2018</time>]');
    expect(textOf(html)).toContain("[9.11.2018] Der Kreis arbeitet ohne Papier.");
  });

  it.each([
    ["bericht", "Bericht"],
    ["interview", "Interview"],
    ["anzeige", "Anzeige"],
  ] as const)("marks a piece of genre %s as %s", (genre, label) => {
    expect(render({ genre })).toMatch(new RegExp(`>${label}</(?:a|span)>`));
  });

  it("shows no badge on plain news", () => {
    const html = render({ genre: "meldung" });
    expect(html).not.toContain('class="badge"');
    expect(html).not.toContain("Meldung");
  });

  it("names the keywords in the desk's order, with acronyms", () => {
    const keywords = [
      { name: "Politik", acronym: null, slug: "politik" },
      { name: "Bundesamt für Sicherheit in der Informationstechnik", acronym: "BSI", slug: "bsi" },
      { name: "Auenbrück", acronym: null, slug: "auenbrueck" },
    ];
    const html = render({ keywords });
    expect(textOf(html)).toContain(
      "Stichwörter: Politik, Bundesamt für Sicherheit in der Informationstechnik (BSI), Auenbrück",
    );
    expect(html).toContain('href="/stichwort/bsi"');
  });

  it("offers the picture in all widths of both formats and keeps its place free", () => {
    const html = render({ picture: samplePicture });
    expect(html).toContain(
      'srcSet="/media/abc123/320.avif 320w, /media/abc123/640.avif 640w, /media/abc123/1280.avif 1280w"',
    );
    expect(html).toContain("/media/abc123/1280.webp 1280w");
    expect(html).toContain('src="/media/abc123/640.webp"');
    expect(html).toContain('width="1600" height="900" alt="Ein Rathaus am Abend"');
    expect(textOf(html)).toContain("Das Rathaus von Auenbrück. (Bildquelle: Stadt Auenbrück)");
  });

  it("links to print version, PDF and mail", () => {
    const html = render();
    expect(html).toContain('href="/meldung/100001-digitale-akte/druck"');
    expect(html).toContain('href="/meldung/100001-digitale-akte.pdf"');
    expect(html).toContain(`body=${encodeURIComponent(`Der Kreis arbeitet ohne Papier.\r\n\r\n${canonical}`)}`);
  });

  it("shows the newest others of the section with their badge", () => {
    const related = [buildTeaser({ id: 7, headline: "Anderes", genre: "bericht" })];
    const html = renderToStaticMarkup(
      <ArticleView article={buildArticle()} canonical={canonical} related={related} latest={[]} />,
    );
    expect(textOf(html)).toContain("Weitere Meldungen und Beiträge aus dem Bereich Politik");
    expect(html).toContain('<span class="badge">Bericht</span>');
  });

  it("says how long a long text takes, and what is in it", () => {
    const heading = (words: string) => `<h2 id="abschnitt-${words}">${words}</h2><p>Text.</p>`;
    const html = render({ bodyText: "Wort ".repeat(500), bodyHtml: ["a", "b", "c", "d"].map(heading).join("") });
    expect(html).toContain("Lesezeit: 3 Minuten");
    expect(html).toContain('<li><a href="#abschnitt-d">d</a></li>');
    expect(render()).not.toMatch(/Lesezeit|<nav/);
  });

  it("names the short address, and hides what only the module can do", () => {
    const html = render();
    expect(html).toContain('<a href="https://portal.example/meldung/100001">portal.example/meldung/100001</a>');
    expect(html.match(/<button[^>]*>/g)).toHaveLength(2);
    expect(html).toMatch(/<li hidden=""><button[^>]*data-share=/);
    expect(html).toMatch(/<button[^>]*hidden=""[^>]*data-copy=/);
  });

  it("shows the story in the order of time with the place of this piece", () => {
    const thread = [
      buildTeaser({ id: 7, headline: "Anfang" }),
      buildTeaser(),
      buildTeaser({ id: 9, headline: "Ende" }),
    ];
    const html = renderToStaticMarkup(
      <ArticleView article={buildArticle()} canonical={canonical} thread={thread} related={[]} latest={[]} />,
    );
    expect(html.match(/aria-current="true"/g)).toHaveLength(1);
    expect(textOf(html)).toMatch(/Der Verlauf.*Anfang.*Digitale Akte besteht \(dieser Beitrag\).*Ende/);
  });

  it("links web addresses and leaves any other as plain text", () => {
    const html = render({ links: ["http://www.egov.example", "javascript:alert(1)"] });
    expect(html).toContain('<a href="http://www.egov.example" rel="noopener external">http://www.egov.example</a>');
    expect(html).toContain("<li>javascript:alert(1)</li>");
  });

  it("escapes hostile field values wherever they stand", () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror=alert(1)>`;
    const html = render({
      kicker: hostile,
      headline: hostile,
      teaser: hostile,
      section: { name: hostile, slug: hostile },
      slug: hostile,
      authors: [{ name: hostile, initials: hostile, slug: hostile }],
      keywords: [{ name: hostile, acronym: hostile, slug: hostile }],
      links: [hostile, `https://a.example/${hostile}`],
      picture: { ...samplePicture, contentHash: hostile, alt: hostile, caption: hostile, credit: hostile },
    });
    expect(html).not.toContain("<script");
    expect(html).not.toContain("<img src=x");
    expect(textOf(html)).toContain("&quot;&gt;&lt;script&gt;");
  });
});
