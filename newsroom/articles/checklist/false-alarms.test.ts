import { existsSync, readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { doc } from "#editor/build-body.ts";
import { buildChecked } from "#test/factories/checked-article.ts";
import { findDifferingFigures } from "./figures/figures-differ.ts";
import { findDifferingNames } from "./names-differ.ts";
import { sentencesOf } from "./words.ts";

const FOLDER = new URL("../../../test/fixtures/keyword-suggestions/", import.meta.url);
const LAWS = new URL("../../../../shared/corpora/german/gesetze-sections-10k.jsonl.gz", import.meta.url);

type Piece = { readonly headline?: string; readonly teaser: string; readonly text: readonly string[] };

/** What the two rules that compare would ask about. */
function alarms({ headline = "", teaser, text }: Piece): readonly string[] {
  const article = buildChecked({ headline, teaser, body: doc(...text) });
  return [...findDifferingFigures(article), ...findDifferingNames(article)].map(({ message }) => message);
}

const pieceSchema = z.object({ headline: z.string(), teaser: z.string(), body: z.string() });

function ourPieces(): readonly Piece[] {
  const files = ["texts-1.json", "texts-2.json", "texts-3.json"];
  const read = (file: string) => z.array(pieceSchema).parse(JSON.parse(readFileSync(new URL(file, FOLDER), "utf8")));
  return files.flatMap(read).map(({ body, ...words }) => ({ ...words, text: body.split("\n") }));
}

/** Every tenth section whose first sentence is followed by others: full of figures that a text does not repeat. */
function lawPieces(): readonly Piece[] {
  const lines = gunzipSync(readFileSync(LAWS)).toString("utf8").trim().split("\n");
  const section = z.object({ text: z.string() });
  return lines
    .filter((_, index) => index % 10 === 0)
    .map((line) => sentencesOf(section.parse(JSON.parse(line)).text.replace(/\n(?!\n)/g, " ")))
    .flatMap(([teaser, ...text]) => (teaser === undefined || text.length < 2 ? [] : [{ teaser, text }]));
}

describe("the rules that compare figures and names", () => {
  it("have nothing to ask about a hundred right pieces", () => {
    const pieces = ourPieces();
    expect(pieces.length).toBeGreaterThanOrEqual(100);
    expect(pieces.flatMap(alarms)).toEqual([]);
  });

  it.runIf(existsSync(LAWS))("ask about fewer than one in a hundred sections of law", () => {
    const pieces = lawPieces();
    const asked = pieces.filter((piece) => alarms(piece).length > 0);
    expect(asked.length).toBeLessThan(pieces.length / 100);
  });
});
