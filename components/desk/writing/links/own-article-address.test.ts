import { describe, expect, it } from "vitest";
import { articleIdInAddress } from "./own-article-address.ts";

const ORIGIN = "https://portal.example";

describe("an address in the link dialogue", () => {
  it.each([
    ["https://portal.example/meldung/100123-erster-kongress", 100123],
    ["https://portal.example/meldung/100123", 100123],
    ["https://portal.example/meldung/100123-x.pdf", 100123],
    ["https://portal.example/meldung/100123/druck?x=1#y", 100123],
    ["https://portal.example/meldung_30205_erster-kongress.html", 30205],
    [" /meldung/7-kurz ", 7],
  ])("%s leads to an article of ours", (address, id) => {
    expect(articleIdInAddress(address, ORIGIN)).toBe(id);
  });

  it.each([
    "https://portal.example.evil.example/meldung/1",
    "https://anderswo.example/meldung/1",
    "//anderswo.example/meldung/1",
    "http://portal.example/meldung/1",
    "https://portal.example/ressort/politik",
    "https://portal.example/meldung/1234567890",
    "meldung/1",
    "Kongress",
    "",
  ])("%j does not", (address) => {
    expect(articleIdInAddress(address, ORIGIN)).toBeNull();
  });
});
