import { describe, expect, it } from "vitest";
import { splitSnippet } from "./search-articles.ts";

const [START, STOP] = ["\uE000", "\uE001"];

describe("a passage", () => {
  it("is cut into found and other stretches, losing nothing", () => {
    expect(splitSnippet(`Das ${START}Amt${STOP} und die ${START}Ämter${STOP}`)).toEqual([
      { text: "Das ", hit: false },
      { text: "Amt", hit: true },
      { text: " und die ", hit: false },
      { text: "Ämter", hit: true },
    ]);
  });

  it.each([
    ["", []],
    ["ohne Treffer", [{ text: "ohne Treffer", hit: false }]],
    [`${START}alles${STOP}`, [{ text: "alles", hit: true }]],
    [`${START}ohne Ende`, [{ text: "ohne Ende", hit: true }]],
    [
      `<b>${START}&amp;${STOP}`,
      [
        { text: "<b>", hit: false },
        { text: "&amp;", hit: true },
      ],
    ],
  ])("may be %j", (marked, parts) => {
    expect(splitSnippet(marked)).toEqual(parts);
  });
});
