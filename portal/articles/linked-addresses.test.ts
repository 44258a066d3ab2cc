import { expect, it } from "vitest";
import { articleLink, doc, footnote, link, paragraph } from "#editor/build-body.ts";
import { renderBodyHtml } from "#editor/render-html.ts";
import { numberLinks } from "./linked-addresses.ts";

const base = "https://portal.example/meldung/1-x";
const print = (...words: Parameters<typeof paragraph>) =>
  renderBodyHtml(doc(paragraph(...words)), {
    articleHref: (id) => `/meldung/${id}`,
    pictureOf: () => null,
    initials: [],
  });

it("numbers every address once, those of our own pieces and of footnotes too", () => {
  const html = print(
    link("https://a.example/?a=1&b=2", "Plan"),
    articleLink("Bericht", 7),
    link("https://a.example/?a=1&b=2", "noch einmal"),
    footnote(link("https://c.example/", "Gesetz")),
  );
  const numbered = numberLinks(html, base);
  expect(numbered.addresses).toEqual([
    "https://a.example/?a=1&b=2",
    "https://portal.example/meldung/7",
    "https://c.example/",
  ]);
  expect(numbered.html.match(/\[\d\]/g)).toEqual(["[1]", "[2]", "[1]", "[3]"]);
  expect(numbered.html).toContain('role="doc-noteref"');
});

it("does not repeat an address that stands in the text, and takes words for no link", () => {
  const html = print(link("https://a.example/", "https://a.example/"), ' <a href="https://b.example">b</a>');
  expect(numberLinks(html, base)).toEqual({ html, addresses: [] });
});
