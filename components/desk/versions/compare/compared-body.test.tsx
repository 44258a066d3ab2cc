import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { ArticleBody } from "#editor/body.ts";
import {
  bold,
  bulletList,
  doc,
  embed,
  footnote,
  heading,
  horizontalRule,
  infoBox,
  link,
  listItem,
  orderedList,
  paragraph,
  picture,
  quote,
  spanning,
  table,
} from "#editor/build-body.ts";
import { attribute } from "#editor/compare/attribution.ts";
import { compareBodies } from "#editor/compare/compare-body.ts";
import { listChanges } from "#newsroom/articles/compare/list-changes.ts";
import { ComparedBody, fold } from "./compared-body.tsx";
import { shortenNames } from "./comparison-view.ts";

const chart = "https://datawrapper.dwcdn.net/aB3dE/";
const a = "Alpha liegt am Rand der Stadt und wächst.";
const b = "Beta hat einen neuen Bahnhof bekommen.";
const c = "Gamma spart beim Haushalt des nächsten Jahres.";

/** Pairs that together hold every node and mark of the editor, and every kind of change. */
const pairs: readonly (readonly [string, ArticleBody, ArticleBody])[] = [
  ["paragraphs", doc(a, b, c), doc(c, a, "Beta hat einen alten Bahnhof bekommen.", "Neu.")],
  ["headings", doc(heading(2, "Lob"), a), doc(heading(3, "Lob"), a, heading(2, "Tadel"))],
  ["a paragraph and a heading", doc("Lob und Tadel", a), doc(heading(2, "Lob und Tadel"), a)],
  [
    "marks",
    doc(paragraph("Der Rat tagt heute.")),
    doc(paragraph("Der ", bold("Rat"), " tagt ", link("https://a.example/", "heute"), ".")),
  ],
  [
    "notes",
    doc(paragraph("Der Rat", footnote("Eins."))),
    doc(paragraph("Der Rat", footnote("Eins und zwei.")), paragraph("Neu", footnote("Drei."))),
  ],
  [
    "lists",
    doc(bulletList(a, listItem(b, orderedList(1, c)))),
    doc(orderedList(3, listItem(b, orderedList(1, "Gamma spart nicht beim Haushalt des nächsten Jahres.")), a, "Neu")),
  ],
  ["quotes", doc(quote("Ada Blum", "", a)), doc(quote("Ada Kern", "Rätin", a, b))],
  ["boxes", doc(infoBox("", a, b)), doc(infoBox("Zur Sache", b, a))],
  [
    "tables",
    doc(table("Alt", ["Ort", "Euro"], ["Aue", "10"], ["Eck", "20"], ["Park", "5"])),
    doc(table("Neu", ["Ort", "Jahr", "Euro"], ["Park", "1", "5"], ["Aue", "2", "10"], ["Hof", "3", "7"])),
  ],
  [
    "tables with cells that span",
    doc(table("", ["Ort", "Euro"], ["Aue", "10"])),
    doc(table("", ["Ort", "Euro"], [spanning("Aue", { colspan: 2 })])),
  ],
  [
    "pictures and embeds",
    doc(a, picture(1), embed(chart)),
    doc(
      picture(1, { caption: "Neu", width: "wide" }),
      a,
      embed(chart, { title: "Film", pictureId: 2 }),
      picture(3),
      horizontalRule(),
    ),
  ],
];

function render(old: ArticleBody, fresh: ArticleBody): string {
  const people = [["Ada Blum"], ["Ida Kern"]];
  const by = attribute([old, old, fresh]);
  const shortNames = shortenNames(people.flat());
  const view = { by, people, shortNames, showsPeople: true, hasStops: true, pictureOf: () => null };
  return renderToStaticMarkup(<ComparedBody parts={compareBodies(old, fresh)} view={view} />);
}

describe("a compared text on the page", () => {
  it.each(pairs)("has one stop for every change that is counted: %s", (_what, old, fresh) => {
    const counted = listChanges({
      lines: [],
      facts: [],
      body: compareBodies(old, fresh),
      bodyBy: attribute([old, fresh]),
    });
    expect(counted.length).toBeGreaterThan(0);
    expect(render(old, fresh).split('data-change=""')).toHaveLength(counted.length + 1);
    expect(render(fresh, old)).toContain("data-change");
  });

  it("says in words what colour and line show, and by whom", () => {
    const html = render(doc("Der Rat tagt heute."), doc("Der Rat tagt morgen."));
    expect(html).toContain(
      '<del><span class="sr-only"> [Gelöscht von Ida Kern: </span>heute<span class="sr-only"> Ende] </span>',
    );
    expect(html).toContain('<ins><span class="sr-only"> [Eingefügt von Ida Kern: </span>morgen');
    expect(html).toContain('<span aria-hidden="true" class="change-people">IK</span>');
  });

  it("gives two people with the same initials different signs", () => {
    expect([...shortenNames(["Ada Blum", "Anna Beck", "Ömer Öz"]).values()]).toEqual(["AB", "AB2", "ÖÖ"]);
  });

  it("shows by a sign what cannot be seen", () => {
    expect(render(doc("10 Uhr"), doc("10\u00a0Uhr"))).toContain("geschütztes Leerzeichen");
    expect(render(doc("Donaudampf"), doc("Donau\u00addampf"))).toContain("Trennstelle");
  });

  it("runs nothing and leads nowhere, whatever the texts say", () => {
    const html = render(
      doc("<script>alert(1)</script>"),
      doc(paragraph(link("https://a.example/", "<img onerror=x>"))),
    );
    expect(html).not.toMatch(/<script|<img|<a /);
  });

  it("folds what is the same, but not the neighbours of a change", () => {
    const same = ["Eins.", "Zwei.", "Drei.", "Vier.", "Fünf."];
    const folded = (old: ArticleBody, fresh: ArticleBody) =>
      fold(compareBodies(old, fresh)).map(({ isFolded, parts }) => `${isFolded ? "folded " : ""}${parts.length}`);
    expect(folded(doc(...same, a), doc(...same, b))).toEqual(["folded 4", "3"]);
    expect(folded(doc(a, "Eins.", "Zwei."), doc(b, "Eins.", "Zwei."))).toEqual(["3", "1"]);
    expect(folded(doc(...same), doc(...same))).toEqual(["folded 5"]);
  });
});
