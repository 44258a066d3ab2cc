import { describe, expect, it } from "vitest";
import { readTarget } from "./read-target.ts";

const ORIGIN = "http://localhost:3000";

describe("what is typed into the link dialogue", () => {
  it.each([
    ["www.ammertal.example", { kind: "address", href: "https://www.ammertal.example", isShortened: false }],
    [
      "https://ammertal.example/a?utm_source=x&b=1#c",
      { kind: "address", href: "https://ammertal.example/a?b=1#c", isShortened: true },
    ],
    [
      "https://www.google.com/url?q=https://ammertal.example/&sa=D",
      { kind: "address", href: "https://ammertal.example/", isShortened: true },
    ],
    ["presse@ammertal.example", { kind: "address", href: "mailto:presse@ammertal.example", isShortened: false }],
    ["http://localhost:3000/meldung/100123-kongress?utm_source=x", { kind: "article", articleId: 100123 }],
    ["  ", { kind: "nothing" }],
  ])("%s", (typed, target) => {
    expect(readTarget(typed, ORIGIN)).toEqual(target);
  });

  it.each([
    "Kongress Ammertal",
    "javascript:alert(1)",
    "https://www.google.com/url?q=https://user:secret@ammertal.example/",
  ])("%s is no address, and the reason is at hand", (typed) => {
    expect(readTarget(typed, ORIGIN)).toEqual({ kind: "words", message: expect.stringMatching(/\S/) });
  });
});
