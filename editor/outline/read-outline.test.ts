import { describe, expect, it } from "vitest";
import { bodySchema } from "../extensions.ts";
import { readOutline } from "./read-outline.ts";

const block = (type: string, text: string, attrs = {}) => ({
  type,
  attrs,
  ...(text === "" ? {} : { content: [{ type: "text", text }] }),
});

describe("the outline of a text", () => {
  const doc = bodySchema.nodeFromJSON({
    type: "doc",
    content: [
      block("paragraph", "Vorweg"),
      block("heading", "Die Lage", { level: 2 }),
      block("paragraph", "Text"),
      block("heading", "", { level: 2 }),
      block("heading", "Im Einzelnen", { level: 3 }),
    ],
  });

  it("lists headings with their rank and leaves out empty ones", () => {
    expect(readOutline(doc, 1).entries).toEqual([
      { position: 8, level: 2, text: "Die Lage" },
      { position: 26, level: 3, text: "Im Einzelnen" },
    ]);
  });

  it.each([
    [1, -1],
    [9, 0],
    [20, 0],
    [27, 1],
  ])("knows at %i that one stands under heading %i", (at, current) => {
    expect(readOutline(doc, at).current).toBe(current);
  });
});
