import fc from "fast-check";
import { expect, it } from "vitest";
import * as Y from "yjs";
import * as build from "#editor/build-body.ts";
import { type ArticleContent, EMPTY_CONTENT } from "#newsroom/articles/article.ts";
import { sharedBody, sharedText, writeContent } from "#newsroom/working-copy/article-document.ts";
import { readAsText } from "./read-as-text.ts";

function textOf(content: Partial<ArticleContent>): string {
  const document = new Y.Doc();
  writeContent(document, { ...EMPTY_CONTENT, ...content });
  return readAsText(document);
}

const ofBody = (...blocks: Parameters<typeof build.doc>) => textOf({ body: build.doc(...blocks) });

it("has the lines above the text, the lead picture's words and the article's links", () => {
  expect(
    textOf({
      kicker: "Ammertal",
      headline: "Neue Brücke",
      teaser: "Sie ist fertig.",
      body: build.doc("Im Mai."),
      picture: { pictureId: 3, alt: "Eine Brücke", caption: "Die Brücke", credit: "Anna Beck" },
      links: ["https://a.example/1", "https://a.example/2"],
    }),
  ).toBe(
    [
      "Ammertal",
      "Neue Brücke",
      "Sie ist fertig.",
      "Bildbeschreibung: Eine Brücke\nBildunterschrift: Die Brücke\nBildquelle: Anna Beck",
      "Im Mai.",
      "Links:\n– https://a.example/1\n– https://a.example/2",
    ].join("\n\n"),
  );
});

it("keeps the words of the picture's lines when the picture itself is gone", () => {
  const document = new Y.Doc();
  sharedText(document, "pictureCaption").insert(0, "Die Brücke");
  expect(readAsText(document)).toBe("Bildunterschrift: Die Brücke");
});

it("puts a link's address once behind its words, however they are set", () => {
  const href = "https://a.example/";
  expect(
    ofBody(
      build.paragraph("Siehe ", build.link(href, "dies "), build.link(href, build.bold("hier")), "."),
      build.paragraph(build.link(href, href), " und ", build.articleLink("jenes", 12), "."),
      build.paragraph(build.coverageLink("(wir berichteten)", 7), build.coverageLink("(auch)")),
    ),
  ).toBe(
    [
      "Siehe dies hier (https://a.example/).",
      "https://a.example/ und jenes (Artikel 12).",
      "(wir berichteten) (Artikel 7)(auch)",
    ].join("\n\n"),
  );
});

it("breaks lines where they are broken, and has footnotes in brackets behind their words", () => {
  expect(ofBody(build.paragraph("Erste", build.hardBreak(), "Zweite", build.footnote("Amtsblatt 3"), "."))).toBe(
    "Erste\nZweite (Amtsblatt 3).",
  );
});

it("has one line for each item of a list, inner ones indented, numbered ones numbered", () => {
  expect(
    ofBody(
      build.bulletList("Brot", build.listItem("Käse", build.orderedList(3, "jung", "alt"))),
      build.orderedList(1, "Erstens"),
    ),
  ).toBe("– Brot\n– Käse\n  3. jung\n  4. alt\n\n1. Erstens");
});

it("has the words of pictures, embeds, tables, quotes and boxes", () => {
  expect(
    ofBody(
      build.picture(3, { alt: "Ein Tor", caption: "Das Tor", credit: "Anna Beck" }),
      build.embed("https://vimeo.com/76979871", { title: "Der Film", caption: "Vom Bau" }),
      build.table("Kosten", ["Jahr", "Euro"], ["2026", "12"]),
      build.quote("Ada Amt", "Rätin", "So ist es."),
      build.infoBox("Hintergrund", "Seit 1900."),
      build.horizontalRule(),
      "Ende.",
    ),
  ).toBe(
    [
      "Bildbeschreibung: Ein Tor\nBildunterschrift: Das Tor\nBildquelle: Anna Beck",
      "https://vimeo.com/76979871\nTitel: Der Film\nBildunterschrift: Vom Bau",
      "Kosten\nJahr\tEuro\n2026\t12",
      "So ist es.\nAda Amt\nRätin",
      "Hintergrund\nSeit 1900.",
      "Ende.",
    ].join("\n\n"),
  );
});

/** A document as a newer edition, or somebody hostile, might have written it. */
const anything = fc.letrec<{ node: Y.XmlElement | Y.XmlText }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.tuple(fc.constantFrom("W7", "W8"), fc.constantFrom(null, "link", "link--ab", "neu")).map(([word, mark]) => {
      const text = new Y.XmlText();
      text.insert(0, word, mark === null ? {} : { [mark]: { href: 7 } });
      text.insertEmbed(0, { unbekannt: true });
      return text;
    }),
    fc
      .tuple(
        fc.constantFrom("paragraph", "listItem", "orderedList", "table", "footnote", "hardBreak", "gibtsnicht"),
        fc.dictionary(fc.constantFrom("alt", "start", "neu"), fc.constantFrom("W9", 5, null, {})),
        fc.array(tie("node"), { maxLength: 3 }),
      )
      .map(([name, attributes, children]) => {
        const element = new Y.XmlElement(name);
        for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value as string);
        element.insert(0, children);
        return element;
      }),
  ),
}));

it("reads any document, and no word of it is missing", () => {
  fc.assert(
    fc.property(fc.array(anything.node, { maxLength: 4 }), (nodes) => {
      const document = new Y.Doc();
      sharedBody(document).insert(0, nodes);
      const words = (text: string) => text.match(/W\d/g)?.toSorted() ?? [];
      const xml = words(sharedBody(document).toString());
      expect(words(readAsText(document))).toEqual(xml);
    }),
  );
});
