import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ArticleBody } from "./body.ts";
import {
  articleLink,
  blockquote,
  bold,
  bulletList,
  coverageLink,
  doc,
  hardBreak,
  heading,
  horizontalRule,
  italic,
  link,
  listItem,
  orderedList,
  paragraph,
} from "./build-body.ts";
import { printedSample } from "./picture/sample-picture.ts";
import { renderBodyHtml } from "./render-html.ts";

/** Strings of every kind, in which the characters that matter to HTML are not rare. */
const hostileString = fc.string({
  unit: fc.oneof(
    fc.constantFrom("<", ">", "&", '"', "'", "/", "amp;"),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
  ),
  minLength: 1,
});

function render(body: ArticleBody, initials: string[] = []): string {
  const articleHref = (id: number) => (id === 12 ? "/meldung/12-a&b" : null);
  return renderBodyHtml(body, { articleHref, pictureOf: printedSample, initials });
}

describe("the text as HTML", () => {
  it("renders every node", () => {
    const body = doc(
      paragraph("a", hardBreak(), "b"),
      heading(2, "Oben"),
      heading(3, "Unten"),
      bulletList("eins", listItem("zwei", orderedList(3, "drei"))),
      orderedList(1, listItem("vier", paragraph("fünf"))),
      blockquote("Zitat"),
      horizontalRule(),
    );
    expect(render(body)).toBe(
      "<p>a<br>b</p>" +
        '<h2 id="abschnitt-oben">Oben</h2><h3 id="abschnitt-unten">Unten</h3>' +
        '<ul><li>eins</li><li>zwei<ol start="3"><li>drei</li></ol></li></ul>' +
        "<ol><li><p>vier</p><p>fünf</p></li></ol>" +
        "<blockquote><p>Zitat</p></blockquote><hr>",
    );
  });

  it("keeps a link in one piece when only half of it is bold", () => {
    const address = "https://example.de/?a=1&b='2'";
    const body = doc(
      paragraph(link(address, bold(italic("halb"))), link(address, bold(" fett")), link(address, " mager")),
    );
    expect(render(body)).toBe(
      '<p><a href="https://example.de/?a=1&amp;b=&#39;2&#39;" rel="noopener"><strong><em>halb</em> fett</strong> mager</a></p>',
    );
  });

  it("keeps two links apart that stand side by side", () => {
    const html = render(doc(paragraph(link("https://a.example", "a"), link("https://b.example", "b"))));
    expect(html.match(/<a /g)).toHaveLength(2);
  });

  it("links another article only where readers can follow", () => {
    const body = doc(paragraph(articleLink("eins", 12), " ", articleLink(bold("zwei"), 13)));
    expect(render(body)).toBe('<p><a href="/meldung/12-a&amp;b">eins</a> <strong>zwei</strong></p>');
  });

  it("links earlier coverage only where readers can follow", () => {
    const body = doc(
      paragraph(coverageLink("eins", 12), " ", coverageLink("zwei", 13), " ", coverageLink("drei", null)),
    );
    expect(render(body)).toBe('<p><a href="/meldung/12-a&amp;b">eins</a> zwei drei</p>');
  });

  it("never makes a link of an unsafe address, even when it was stored", () => {
    expect(render(doc(paragraph(link("javascript:alert(1)", "x"))))).toBe("<p>x</p>");
  });

  it("leaves out empty paragraphs and headings", () => {
    expect(render(doc("", "a", "", heading(2), ""))).toBe("<p>a</p>");
  });

  it.each([
    ["the last paragraph", doc("a", "b"), '<p>a</p><p>b <span class="initials">(ba)</span></p>'],
    [
      "the last paragraph before blank ones",
      doc("a", "", "\u00a0"),
      '<p>a <span class="initials">(ba)</span></p><p>\u00a0</p>',
    ],
    [
      "a paragraph of its own behind a list",
      doc(bulletList("a")),
      '<ul><li>a</li></ul><p><span class="initials">(ba)</span></p>',
    ],
    ["a paragraph of its own in an empty text", doc(), '<p><span class="initials">(ba)</span></p>'],
  ])("puts the initials into %s", (_, body, html) => {
    expect(render(body, ["ba"])).toBe(html);
  });

  it("joins and escapes initials and skips missing ones", () => {
    expect(render(doc("a"), ["ba", " ", "<i>"])).toBe('<p>a <span class="initials">(ba/&lt;i&gt;)</span></p>');
    expect(render(doc("a"), [""])).toBe("<p>a</p>");
  });

  it("yields no other tag and no loose quote, whatever is written", () => {
    fc.assert(
      fc.property(hostileString, hostileString, (text, title) => {
        const html = render(doc(heading(2, title, "x"), paragraph(text)), []);
        const match = /^<h2 id="[a-z0-9-]+">([^<>"']*)<\/h2><p>([^<>"']*)<\/p>$/.exec(html);
        expect(match).not.toBeNull();
        const plain = (match?.[2] ?? "")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&#39;", "'")
          .replaceAll("&amp;", "&");
        expect(plain).toBe(text);
      }),
    );
  });
});
