import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bold,
  bulletList,
  doc,
  hardBreak,
  heading,
  horizontalRule,
  listItem,
  orderedList,
  paragraph,
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
