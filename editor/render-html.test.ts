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
  footnote,
  hardBreak,
  heading,
  horizontalRule,
  infoBox,
  italic,
  link,
  listItem,
  orderedList,
  paragraph,
  quote,
  spanning,
  table,
  tableHeader,
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

  it("names who speaks below the quote", () => {
    expect(render(doc(quote("Wiebke <b>", "Bürgermeisterin", "Ja.")))).toBe(
      '<figure class="quote"><blockquote><p>Ja.</p></blockquote>' +
        '<figcaption><span class="speaker">Wiebke &lt;b&gt;</span>, Bürgermeisterin</figcaption></figure>',
    );
    expect(render(doc(quote("", "Augenzeuge", "Ja.")))).toContain("<figcaption>Augenzeuge</figcaption>");
    expect(render(doc(quote(" ", "", "Ja.")))).toBe("<blockquote><p>Ja.</p></blockquote>");
  });

  it("ranks a box's title below the heading that it stands under", () => {
    const body = doc(
      infoBox("Eins", "a"),
      heading(2, "Kopf"),
      infoBox("Zwei", "b"),
      heading(3, "Mehr"),
      infoBox("", "c"),
    );
    expect(render(body)).toBe(
      '<aside class="info-box" aria-labelledby="abschnitt-eins"><h2 id="abschnitt-eins">Eins</h2><p>a</p></aside>' +
        '<h2 id="abschnitt-kopf">Kopf</h2>' +
        '<aside class="info-box" aria-labelledby="abschnitt-zwei"><h3 id="abschnitt-zwei">Zwei</h3><p>b</p></aside>' +
        '<h3 id="abschnitt-mehr">Mehr</h3><aside class="info-box" aria-label="Kasten"><p>c</p></aside>',
    );
    expect(render(doc(heading(3, "Mehr"), infoBox("Tief", "d")))).toContain('<h4 id="abschnitt-tief">Tief</h4>');
    expect(render(doc("x", infoBox("", "")))).toBe("<p>x</p>");
  });

  it("sets a table with named columns and rows, figures apart, in a region that the keyboard can scroll", () => {
    const body = doc(
      table(
        "Ausgaben & Einnahmen",
        ["Ort", "2025", spanning(tableHeader("Anteil"), { colspan: 2 })],
        [tableHeader("Holnau"), "1.200,50", "12 %", "viel"],
        [tableHeader("Vellstadt"), "–", spanning(paragraph("3 %"), { rowspan: 9 }), bulletList("x")],
      ),
    );
    expect(render(body)).toBe(
      '<figure class="table"><figcaption id="tabelle-1">Ausgaben &amp; Einnahmen</figcaption>' +
        '<div role="region" aria-labelledby="tabelle-1" tabindex="0"><table aria-labelledby="tabelle-1">' +
        '<thead><tr><th scope="col">Ort</th><th scope="col" class="number">2025</th>' +
        '<th scope="colgroup" colspan="2">Anteil</th></tr></thead><tbody>' +
        '<tr><th scope="row">Holnau</th><td class="number">1.200,50</td><td class="number">12 %</td><td>viel</td></tr>' +
        '<tr><th scope="row">Vellstadt</th><td class="number">–</td><td class="number">3 %</td>' +
        "<td><ul><li>x</li></ul></td></tr></tbody></table></div></figure>",
    );
  });

  it("names a table without caption by its number and leaves out blank heads and blank tables", () => {
    expect(render(doc(table("", ["", ""], ["a", "b"]), table("", [""], [""]), table("T", ["x"])))).toBe(
      '<figure class="table"><div role="region" aria-label="Tabelle 1" tabindex="0"><table aria-label="Tabelle 1">' +
        "<tbody><tr><td>a</td><td>b</td></tr></tbody></table></div></figure>" +
        '<figure class="table"><figcaption id="tabelle-2">T</figcaption><div role="region" aria-labelledby="tabelle-2" ' +
        'tabindex="0"><table aria-labelledby="tabelle-2"><thead><tr><th scope="col">x</th></tr></thead></table></div></figure>',
    );
  });

  it("numbers footnotes through the text and lists them behind the initials", () => {
    const address = "https://example.de/";
    const body = doc(
      table("", ["a"], [paragraph("b", footnote("eins"))]),
      paragraph("c", footnote(), link(address, "d"), footnote("zwei ", link(address, "e")), link(address, "f")),
    );
    const mark = (number: number) =>
      `<sup><a href="#fussnote-${number}" id="fussnote-${number}-stelle" role="doc-noteref" aria-label="Fußnote ${number}">${number}</a></sup>`;
    const back = (number: number) =>
      `<a href="#fussnote-${number}-stelle" role="doc-backlink" aria-label="Zurück zum Text bei Fußnote ${number}">↑</a>`;
    const html = render(body, ["ba"]);
    expect(html).toContain(`<td>b${mark(1)}</td>`);
    expect(html).toContain(
      `<p>c<a href="${address}" rel="noopener">d</a>${mark(2)}<a href="${address}" rel="noopener">f</a> <span class="initials">(ba)</span></p>` +
        '<section class="footnotes" role="doc-endnotes" aria-labelledby="fussnoten"><h2 id="fussnoten">Fußnoten</h2><ol>' +
        `<li id="fussnote-1">eins ${back(1)}</li>` +
        `<li id="fussnote-2">zwei <a href="${address}" rel="noopener">e</a> ${back(2)}</li></ol></section>`,
    );
  });

  it("closes a link before a footnote that stands in the middle of it", () => {
    const marks = [{ type: "link", attrs: { href: "https://a.example" } }] as const;
    const body = doc(
      paragraph(link("https://a.example", "a"), { ...footnote("n"), marks }, link("https://a.example", "b")),
    );
    expect(render(body)).toMatch(/^<p><a [^>]+>a<\/a><sup>.*<\/sup><a [^>]+>b<\/a><\/p>/);
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
