import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bold,
  bulletList,
  doc,
  footnote,
  hardBreak,
  heading,
  horizontalRule,
  infoBox,
  listItem,
  orderedList,
  paragraph,
  quote,
  table,
} from "./build-body.ts";
import { parseBody } from "./parse-body.ts";
import { renderBodyText } from "./render-text.ts";

describe("the text alone", () => {
  it("separates blocks by blank lines and leaves out empty ones", () => {
    const body = doc(
      heading(2, "Kopf"),
      paragraph("fett: ", bold("ja"), hardBreak(), "neue Zeile"),
      "",
      horizontalRule(),
      bulletList(listItem("eins", orderedList(1, "zwei"))),
    );
    expect(renderBodyText(body)).toBe("Kopf\n\nfett: ja\nneue Zeile\n\neins\n\nzwei");
  });

  it("reads a table by rows and footnotes at the end", () => {
    const body = doc(
      table("Kopf", ["a", "b"], ["1", paragraph("2", footnote("geschätzt"))], ["", ""]),
      infoBox("Titel", "Text", bulletList("Punkt")),
      quote("Name", "Amt", "Ja."),
      paragraph("Ende", footnote("Quelle"), "."),
    );
    expect(renderBodyText(body).split("\n\n")).toEqual([
      "Kopf",
      "a\tb",
      "1\t2",
      "Titel",
      "Text",
      "Punkt",
      "Ja.",
      "Name, Amt",
      "Ende.",
      "geschätzt",
      "Quelle",
    ]);
  });

  it("gives back every string unchanged", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", minLength: 1 }).filter((text) => !text.includes("\u0000")),
        (text) => {
          const parsed = parseBody(JSON.parse(JSON.stringify(doc(text))));
          expect(parsed.ok && renderBodyText(parsed.body)).toBe(text);
        },
      ),
    );
  });
});
