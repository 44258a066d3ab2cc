import { describe, expect, it } from "vitest";
import { createAnchors } from "./anchor.ts";

describe("the anchor of a heading", () => {
  it.each([
    ["Über Öl & Straßenränder", "abschnitt-ueber-oel-strassenraender"],
    ["U\u0308ber uns", "abschnitt-ueber-uns"],
    ["Café „Šárka“ 2.0", "abschnitt-cafe-sarka-2-0"],
    ["– ? –", "abschnitt"],
    ["Ж", "abschnitt"],
  ])("of %j is %s", (text, anchor) => {
    expect(createAnchors()(text)).toBe(anchor);
  });

  it("is short and given once", () => {
    const anchorOf = createAnchors();
    expect(anchorOf("wort ".repeat(50)).length).toBeLessThanOrEqual(70);
    expect([anchorOf("Fazit"), anchorOf("Fazit"), anchorOf("Fazit 2"), anchorOf("Fazit")]).toEqual([
      "abschnitt-fazit",
      "abschnitt-fazit-2",
      "abschnitt-fazit-2-2",
      "abschnitt-fazit-3",
    ]);
  });
});
