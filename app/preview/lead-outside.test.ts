import { describe, expect, it } from "vitest";
import { leadOutside } from "./lead-outside.ts";

describe("a link in a preview", () => {
  it("opens beside it and does not say where it was followed", () => {
    expect(leadOutside('<a href="https://example.de/?a=1&gt;2" rel="noopener external">x</a>')).toBe(
      '<a target="_blank" rel="noopener noreferrer" href="https://example.de/?a=1&gt;2">x</a>',
    );
    expect(leadOutside('<a class="tool-pdf" href="/vorschau/x/pdf">PDF</a>')).toBe(
      '<a target="_blank" rel="noopener noreferrer" class="tool-pdf" href="/vorschau/x/pdf">PDF</a>',
    );
  });

  it("stays when it leads to a place in the same document", () => {
    const note = '<a href="#fussnote-1" id="verweis-1">1</a>';
    expect(leadOutside(note)).toBe(note);
    expect(leadOutside("<article><aside>ohne Link</aside></article>")).toBe(
      "<article><aside>ohne Link</aside></article>",
    );
  });
});
