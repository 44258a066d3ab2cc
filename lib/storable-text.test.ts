import { describe, expect, it } from "vitest";
import { isStorable, toStorable } from "./storable-text.ts";

describe("text that PostgreSQL takes", () => {
  it.each(["", "Ämter", "👩‍👩‍👧", "\u0001\u001f\u007f", "\ufffd"])("%j is taken and stays as it is", (text) => {
    expect(isStorable(text)).toBe(true);
    expect(toStorable(text)).toBe(text);
  });

  it.each(["a\0b", "\ud800", "\udc00x", "😀\ude00"])("%j is not, but can be asked for", (text) => {
    expect(isStorable(text)).toBe(false);
    expect(isStorable(toStorable(text))).toBe(true);
    expect(toStorable(text)).toContain("\ufffd");
  });
});
