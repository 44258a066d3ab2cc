import { describe, expect, it } from "vitest";
import { articleLink, bold, coverageLink, doc, footnote, italic, link, paragraph } from "../build-body.ts";
import { renderBodyHtml } from "../render-html.ts";
import { keepVisibleLinks, printedArticleAddress } from "./printed-address.ts";

const print = (...content: Parameters<typeof paragraph>) =>
  renderBodyHtml(doc(paragraph(...content)), {
    articleHref: printedArticleAddress,
    pictureOf: () => null,
    initials: [],
  });

const asSeen = (html: string, ...ids: readonly number[]) => keepVisibleLinks(html, (id) => ids.includes(id));

describe("a printed text", () => {
  it("keeps links to articles that readers can see, and the words alone of the others", () => {
    const html = print("a ", coverageLink("(wir berichteten)", 7), " b ", articleLink("dort", 8), " c");
    expect(asSeen(html, 7, 8)).toBe(html);
    expect(asSeen(html, 7)).toBe('<p>a <a href="/meldung/7">(wir berichteten)</a> b dort c</p>');
    expect(asSeen(html, 70, 78)).toBe("<p>a (wir berichteten) b dort c</p>");
  });

  it("keeps what is bold or italic inside, footnotes, and links of every other kind", () => {
    const html = print(
      { ...bold("halb "), marks: [{ type: "articleLink", attrs: { articleId: 7 } }, { type: "bold" }] },
      articleLink("fett", 7),
      footnote("siehe ", articleLink("da", 7)),
      link("https://blatt.example/meldung/7", italic("fremd")),
    );
    expect(asSeen(html)).toContain("<p><strong>halb </strong>fett<sup><a ");
    expect(asSeen(html)).toContain('<a href="https://blatt.example/meldung/7" rel="noopener"><em>fremd</em></a></p>');
    expect(asSeen(html)).toContain("siehe da ");
    expect(asSeen(html)).not.toContain('href="/meldung/7"');
  });

  it("takes no words of a person for a link", () => {
    const words = '<a href="/meldung/7">x</a>';
    expect(asSeen(print(words))).toBe("<p>&lt;a href=&quot;/meldung/7&quot;&gt;x&lt;/a&gt;</p>");
    const inside = print(articleLink(words, 7), " </a> ", articleLink("y", 8));
    expect(asSeen(inside, 8)).toBe(
      '<p>&lt;a href=&quot;/meldung/7&quot;&gt;x&lt;/a&gt; &lt;/a&gt; <a href="/meldung/8">y</a></p>',
    );
  });
});
