import { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { doc, heading, paragraph } from "../build-body.ts";
import { bodySchema } from "../extensions.ts";
import { lettersBetween, placesOf } from "./letter-places.ts";

const text = Node.fromJSON(bodySchema, doc(paragraph("Eins zwei."), heading(2, "Drei"), paragraph("Vier fünf.")));

describe("letters and places of a text", () => {
  it("are the same stretch, there and back, within a block and over several", () => {
    for (let start = 0; start < 24; start += 1) {
      for (let end = start + 1; end <= 24; end += 1) {
        const places = placesOf(text, { start, end });
        expect(places && lettersBetween(text, places)).toEqual({ start, end });
      }
    }
    expect(placesOf(text, { start: 5, end: 9 })).toEqual({ from: 6, to: 10 });
    expect(placesOf(text, { start: 10, end: 14 })).toEqual({ from: 13, to: 17 });
  });

  it("know what is not there", () => {
    expect(placesOf(text, { start: 20, end: 25 })).toBeNull();
    expect(placesOf(text, { start: 3, end: 3 })).toBeNull();
    expect(lettersBetween(text, { from: 11, to: 13 })).toEqual({ start: 10, end: 10 });
  });
});
