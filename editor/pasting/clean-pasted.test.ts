import { describe, expect, it } from "vitest";
import { cleanPasted } from "./clean-pasted.ts";
import { readHtml } from "./tree/read-html.ts";

function clean(html: string): string {
  return cleanPasted(readHtml(html)).html;
}

function wordItem(level: number, marker: string, words: string): string {
  return `<p class=MsoListParagraph style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;&nbsp;</span></span><![endif]>${words}</p>`;
}

describe("what is kept of a pasted text", () => {
  it.each([
    ["emphasis by element", "<p><b>a</b> <i>b</i> <em>c</em></p>", "<p><strong>a</strong> <em>b c</em></p>"],
    [
      "emphasis by style",
      '<p><span style="font-weight:700;font-style:italic">a</span> b</p>',
      "<p><strong><em>a</em></strong> b</p>",
    ],
    [
      "bold that is none",
      '<b style="font-weight:normal"><p>a <span style="font-weight:600">b</span></p></b>',
      "<p>a <strong>b</strong></p>",
    ],
    ["bold around paragraphs", "<b><p>a</p><p>b</p></b>", "<p><strong>a</strong></p><p><strong>b</strong></p>"],
    [
      "spaces outside emphasis and links",
      '<p>a<b> b </b>c<a href="https://x.example/"> d </a>e</p>',
      '<p>a <strong>b</strong> c <a href="https://x.example/">d</a> e</p>',
    ],
    ["raised digits", "<p>m<sup>2</sup>, CO<sub>2</sub>, n<sup>te</sup></p>", "<p>m², CO₂, nte</p>"],
    ["the browser's quotation marks", "<p><q>a</q></p>", "<p>„a“</p>"],
    ["line breaks, two of them as paragraphs", "<div>a<br>b<br><br>c<br></div>", "<p>a<br>b</p><p>c</p>"],
    ["words outside paragraphs", "a<div>b<div>c</div></div>d", "<p>a</p><p>b</p><p>c</p><p>d</p>"],
    ["protected spaces between words", "<p>§&nbsp;3, 10&nbsp;&nbsp;%&nbsp;</p>", "<p>§\u00a03, 10 %</p>"],
    ["emojis drawn as pictures", '<p>a <img alt="👍" src="x.png"></p>', "<p>a 👍</p>"],
    [
      "a quote with its speaker",
      "<blockquote><p>a</p><footer>— B. C.</footer></blockquote>",
      "<blockquote><p>a</p><cite>B. C.</cite></blockquote>",
    ],
    [
      "a quote of two paragraphs in Word's style",
      "<p class=MsoQuote>a</p>\n<p class=MsoIntenseQuote>b</p><p>c</p><p class=MsoQuote>d</p>",
      "<blockquote><p>a</p><p>b</p></blockquote><p>c</p><blockquote><p>d</p></blockquote>",
    ],
    ["dividers between texts only", "<hr><p>a</p><hr><hr><p>b</p><hr>", "<p>a</p><hr><p>b</p>"],
    ["the words of a form", "<form><p>a</p><input name=nodeName><button>x</button></form>", "<p>a</p>"],
    ["ligatures as letters", "<p>e\ufb03zient \ufb01nden a\u0308</p>", "<p>effizient finden ä</p>"],
  ])("%s", (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it.each([
    ["one headline above sections", "<h1>a</h1><h2>b</h2><h3>c</h3>", "<h2>a</h2><h2>b</h2><h3>c</h3>"],
    ["several of the first rank", "<h1>a</h1><h2>b</h2><h1>c</h1>", "<h2>a</h2><h3>b</h3><h2>c</h2>"],
    ["ranks that begin deeper", "<h3>a</h3><h5>b</h5>", "<h2>a</h2><h3>b</h3>"],
    ["Word's title", "<p class=MsoTitle>a</p><p class=MsoHeading2>b</p>", "<h2>a</h2><h2>b</h2>"],
    ["a German style", "<p class=berschrift2>a</p>", "<h2>a</h2>"],
    [
      "an outline level",
      "<p style='mso-outline-level:3'>a</p><p role=heading aria-level=4>b</p>",
      "<h2>a</h2><h3>b</h3>",
    ],
    [
      "a style of the document's own",
      "<style>p.Zeile {x:y; mso-outline-level:2}</style><p class=Zeile>a</p>",
      "<h2>a</h2>",
    ],
    ["not bold twice, on one line", "<h2><b>a</b><br>b</h2>", "<h2>a b</h2>"],
    ["no heading by boldness alone", "<p><b>a</b></p>", "<p><strong>a</strong></p>"],
    ["none without words", "<h2>&nbsp;</h2><p>a</p>", "<p>a</p>"],
    ["none inside an item or a cell", "<ul><li><h3>a</h3></li></ul>", "<ul><li><p><strong>a</strong></p></li></ul>"],
  ])("headings: %s", (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it.each([
    [
      "an inner list beside its item",
      "<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>",
      "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>",
    ],
    [
      "an item that holds only a list",
      "<ul><li>a</li><li><ol start=3><li>b</li></ol></li></ul>",
      '<ul><li><p>a</p><ol start="3"><li><p>b</p></li></ol></li></ul>',
    ],
    ["a list that begins with an inner one", "<ul><ul><li>a</li></ul></ul>", "<ul><li><p>a</p></li></ul>"],
    ["empty items", "<ul><li></li><li>&nbsp;</li></ul><p>a</p>", "<p>a</p>"],
    [
      "a table in an item",
      "<ul><li>a<table><tr><td>b</td><td>c</td></tr></table></li></ul>",
      "<ul><li><p>a</p><p>b – c</p></li></ul>",
    ],
    [
      "Word: from the third level back to the first",
      wordItem(1, "·", "a") + wordItem(3, "§", "b") + wordItem(1, "·", "c"),
      "<ul><li><p>a</p><ul><li><p>b</p></li></ul></li><li><p>c</p></li></ul>",
    ],
    [
      "Word: a part of a list, from its second level",
      wordItem(2, "o", "a") + wordItem(1, "·", "b"),
      "<ul><li><p>a</p></li><li><p>b</p></li></ul>",
    ],
    [
      "Word: numbers with their outer ones",
      wordItem(1, "2.", "a") + wordItem(2, "2.1.", "b") + wordItem(2, "2.2.", "c"),
      '<ol start="2"><li><p>a</p><ol><li><p>b</p></li><li><p>c</p></li></ol></li></ol>',
    ],
    [
      "Word: Roman numerals",
      wordItem(1, "i.", "a") + wordItem(1, "ii.", "b") + wordItem(1, "iii.", "c"),
      "<ol><li><p>a</p></li><li><p>b</p></li><li><p>c</p></li></ol>",
    ],
    [
      "Word: letters up to those that are numerals too",
      ["a)", "b)", "c)", "d)"].map((marker) => wordItem(1, marker, "x")).join(""),
      `<ol>${"<li><p>x</p></li>".repeat(4)}</ol>`,
    ],
    [
      "Word: a heading keeps its number",
      "<h1 style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>1.<span>&nbsp;&nbsp; </span></span>a</h1>",
      "<h2>1. a</h2>",
    ],
    ["Word: a list that was taken away", "<p style='mso-list:none'>a</p>", "<p>a</p>"],
  ])("lists: %s", (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it.each([
    [
      "a head by row",
      "<table><thead><tr><td>a</td><td>b</td></tr></thead><tr><td>c</td><td>d</td></tr></table>",
      "<table><tbody><tr><th><p>a</p></th><th><p>b</p></th></tr><tr><td><p>c</p></td><td><p>d</p></td></tr></tbody></table>",
    ],
    [
      "a head by boldness",
      "<table><tr><td><b>a</b></td><td><b>b</b></td></tr><tr><td>c</td><td><b>d</b></td></tr></table>",
      "<table><tbody><tr><th><p>a</p></th><th><p>b</p></th></tr><tr><td><p>c</p></td><td><p><strong>d</strong></p></td></tr></tbody></table>",
    ],
    [
      "merged cells",
      '<table><tr><td colspan=2>a</td></tr><tr><td rowspan="0">b</td><td>c</td></tr></table>',
      '<table><tbody><tr><td colspan="2"><p>a</p></td></tr><tr><td><p>b</p></td><td><p>c</p></td></tr></tbody></table>',
    ],
    [
      "one that only lays out",
      "<table><tr><td><p>a</p><table><tr><td>b</td><td>c</td></tr></table></td></tr></table>",
      "<p>a</p><table><tbody><tr><td><p>b</p></td><td><p>c</p></td></tr></tbody></table>",
    ],
    [
      "without empty rows",
      "<table><tr><td>a</td><td>b</td></tr><tr><td></td><td>&nbsp;</td></tr></table><table><tr><td></td><td></td></tr></table>",
      "<table><tbody><tr><td><p>a</p></td><td><p>b</p></td></tr></tbody></table>",
    ],
  ])("tables: %s", (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it.each([
    [
      "without tracking",
      '<a href="https://x.example/?utm_source=y">a</a>',
      '<p><a href="https://x.example/">a</a></p>',
    ],
    [
      "with an umlaut in the address",
      '<a href="https://x.example/a b/ä">a</a>',
      '<p><a href="https://x.example/a%20b/%C3%A4">a</a></p>',
    ],
    ["not within the copied text", '<a href="#oben">a</a> <a name="oben">b</a>', "<p>a b</p>"],
    ["not to the sender's own disk", '<a href="file:///C:/a.docx">a</a>', "<p>a</p>"],
    ["not to nowhere", '<a href="seite.html">a</a> <a href="www.x.example">b</a>', "<p>a b</p>"],
    ["not without words", 'a<a href="https://x.example/"><img src="x.png"></a>', "<p>a</p>"],
    ["not to a script", '<a href="javascript:alert(1)">a</a>', "<p>a</p>"],
  ])("links: %s", (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it.each([
    [
      "of a web page",
      '<p>a<sup id=r1><a href="#n1">1</a></sup></p><ol><li id=n1>b <a href="#r1">↩</a></li></ol>',
      "<p>a<span data-footnote>b</span></p>",
    ],
    [
      "named twice",
      '<p>a<a id=r1 href="#n1">[1]</a> c<a href="#n1">[1]</a></p><p><a id=n1 href="#r1">[1]</a> b</p>',
      "<p>a<span data-footnote>b</span> c<span data-footnote>b</span></p>",
    ],
    [
      "not a table of contents",
      '<p><a id=t1 href="#k1">Lage</a></p><h2><a id=k1 href="#t1">Lage</a></h2>',
      "<p>Lage</p><h2>Lage</h2>",
    ],
    [
      "with a protected space",
      '<p>a<a id=r1 href="#n1">1</a></p><p><a id=n1 href="#r1">1</a> §&nbsp;3</p>',
      "<p>a<span data-footnote>§\u00a03</span></p>",
    ],
    ["not a mark whose note was not copied", '<p>a<sup><a href="#n1">1</a></sup></p>', "<p>a¹</p>"],
  ])("footnotes: %s", (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });
});

describe("what stays behind of a pasted text", () => {
  it.each([
    [
      "styles, scripts and what they hide",
      "<style>p{}</style><script>x</script><p hidden>x</p><p style='mso-hide:all'>x</p><p>a</p>",
      "<p>a</p>",
    ],
    [
      "smart tags, content controls, drawings",
      "<p><st1:place>a</st1:place> <w:sdt>b</w:sdt><v:shape>x</v:shape><o:p>&nbsp;</o:p></p>",
      "<p>a b</p>",
    ],
    ["changes", "<p>a <del>x</del><ins>b</ins> <span class=msoDel>x</span>c</p>", "<p>a b c</p>"],
    ["empty paragraphs", "<p>&nbsp;</p><p><br></p><div></div><p>a</p><p>\u200b</p>", "<p>a</p>"],
    ["page breaks", "<p>a<br style='page-break-before:always'>b</p>", "<p>ab</p>"],
  ])("%s", (_, html, expected) => {
    expect(clean(html)).toBe(expected);
  });

  it.each([
    [
      '<img src="a.png"><img src="data:image/png;base64,x"><img width=1 height=1 src=x><img alt="👍" src=x>',
      { pictures: 2, comments: 0, players: 0 },
    ],
    [
      '<iframe src="https://x.example/"></iframe><video></video><div style="display:none"><img src=x></div>',
      { pictures: 0, comments: 0, players: 2 },
    ],
    ["<p>a</p>", { pictures: 0, comments: 0, players: 0 }],
  ])("is counted where a reader would miss it: %s", (html, losses) => {
    expect(cleanPasted(readHtml(html)).losses).toEqual(losses);
  });
});
