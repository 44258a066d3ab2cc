import { describe, expect, it } from "vitest";
import { doc } from "#editor/build-body.ts";
import { buildChecked } from "#test/factories/checked-article.ts";
import { findDifferingNames } from "./names-differ.ts";

const messages = (teaser: string, text: string) =>
  findDifferingNames(buildChecked({ teaser, body: doc(text) })).map(({ message }) => message);

describe("a name above that differs from the text", () => {
  it.each([
    ["Anna Kern wird Landrätin.", "Die Juristin Anna Kehrn tritt an.", "Anna Kern", "Anna Kehrn"],
    ["Stefan Dallmer geht.", "Stephan Dallmer hört auf.", "Stefan Dallmer", "Stephan Dallmer"],
    ["Petra Dallmer geht.", "Anna Dallmer hört auf.", "Petra Dallmer", "Anna Dallmer"],
    ["Landrat Dallmer geht.", "Martin Dallmar hört auf.", "Landrat Dallmer", "Martin Dallmar"],
    ["Der ZKIA wächst.", "Zum ZKAI kommen Gemeinden.", "ZKIA", "ZKAI"],
  ])("is told with both: %s", (teaser, text, above, below) => {
    expect(messages(teaser, text)).toEqual([
      `Im Vorspann steht „${above}“, im Text „${below}“. Prüfen Sie, welche Schreibweise stimmt.`,
    ]);
  });

  it.each([
    ["in the genitive", "Anna Kerns Plan steht.", "Der Plan von Anna Kern steht."],
    ["in the genitive below", "Anna Kern stellt den Plan vor.", "Anna Kerns Plan steht."],
    ["as a surname alone", "Anna Kern stellt den Plan vor.", "Kern lobte den Plan."],
    ["beside a person of like name", "Anna Kern stellt den Plan vor.", "Anna Kern und Anna Kehr stellen ihn vor."],
    ["with a title alone", "Landrat Dallmer geht.", "Landrat Martin Dallmer hört auf."],
    ["not at all", "Anna Kern geht.", "Martin Weber hört auf."],
    ["as an ordinary word", "Das Neue Becken ist leer.", "Anna Becker lässt es füllen. Das Becken ist alt."],
    ["as another acronym", "Das BSI warnt.", "Der BND warnt."],
  ])("is none when the text has it %s", (_how, teaser, text) => {
    expect(messages(teaser, text)).toEqual([]);
  });
});
