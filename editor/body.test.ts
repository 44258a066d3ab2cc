import { describe, expect, it } from "vitest";
import { type BodyMark, type BodyNode, EMPTY_BODY, isEmptyBody } from "./body.ts";
import { bulletList, doc, hardBreak, heading, horizontalRule, paragraph } from "./build-body.ts";
import { bodySchema } from "./extensions.ts";
import { parseBody } from "./parse-body.ts";

describe("an article's text", () => {
  it("has exactly the nodes and marks of the schema", () => {
    const nodes: Record<BodyNode["type"], true> = {
      doc: true,
      paragraph: true,
      heading: true,
      bulletList: true,
      orderedList: true,
      listItem: true,
      blockquote: true,
      quoteSource: true,
      quoteSpeaker: true,
      quoteFunction: true,
      infoBox: true,
      infoBoxTitle: true,
      tableFigure: true,
      tableCaption: true,
      table: true,
      tableRow: true,
      tableHeader: true,
      tableCell: true,
      footnote: true,
      horizontalRule: true,
      picture: true,
      embed: true,
      hardBreak: true,
      text: true,
    };
    const marks: Record<BodyMark["type"], true> = {
      link: true,
      articleLink: true,
      coverageLink: true,
      bold: true,
      italic: true,
    };
    expect(Object.keys(bodySchema.nodes).sort()).toEqual(Object.keys(nodes).sort());
    expect(Object.keys(bodySchema.marks).sort()).toEqual(Object.keys(marks).sort());
  });

  it("has attributes that all check themselves", () => {
    const types = [...Object.values(bodySchema.nodes), ...Object.values(bodySchema.marks)];
    const specs = types.flatMap((type) => Object.values(type.spec.attrs ?? {}));
    expect(specs).not.toHaveLength(0);
    expect(specs.every((spec) => typeof spec.validate === "function")).toBe(true);
  });

  it.each([
    ["nothing", EMPTY_BODY],
    ["an empty heading", doc(heading(2))],
    ["blanks and invisible characters", doc(" \u00a0\u200b\ufeff\t")],
    ["only a divider and a line break", doc(horizontalRule(), paragraph(hardBreak()))],
    ["an empty list", doc(bulletList(""))],
  ])("is empty with %s", (_, body) => {
    expect(parseBody(body)).toEqual({ ok: true, body });
    expect(isEmptyBody(body)).toBe(true);
  });

  it.each([
    ["a letter in a list", doc(bulletList("x"))],
    ["a full stop", doc("", ".")],
    ["an emoji", doc("🗞️")],
  ])("is not empty with %s", (_, body) => {
    expect(isEmptyBody(body)).toBe(false);
  });
});
