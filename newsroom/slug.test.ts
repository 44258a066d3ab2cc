import { describe, expect, it } from "vitest";
import { freeSlug, slugify } from "./slug.ts";

describe("a slug", () => {
  it.each([
    ["Erster E-Government-Kongress", "erster-e-government-kongress"],
    ["Größere Ämter für Öffentlichkeit", "groessere-aemter-fuer-oeffentlichkeit"],
    ["STRAẞE", "strasse"],
    ["„Wir schaffen’s!“ – sagt das BSI (neu)", "wir-schaffen-s-sagt-das-bsi-neu"],
    ["Łódź, Ærø und Malmö", "lodz-aeroe-und-malmoe"],
    ["Bundes\u00adamt zahlt 400\u202f000 Euro", "bundesamt-zahlt-400000-euro"],
    ["100 % digital", "100-digital"],
    ["  --Rand--  ", "rand"],
    ["../../etc/passwd", "etc-passwd"],
    ["<script>alert(1)</script>", "script-alert-1-script"],
    ["a\u0000b\u202ec", "a-b-c"],
    ["ﬁnanzen", "finanzen"],
  ])("of %j is %j", (text, slug) => {
    expect(slugify(text, "artikel")).toBe(slug);
  });

  it.each(["", "   ", "田中さん", "👩‍👩‍👧", "—", "\u0308"])(
    "of %j, which has no Latin letter, is the fallback",
    (text) => {
      expect(slugify(text, "artikel")).toBe("artikel");
    },
  );

  it("stays short and ends with a whole word where it can", () => {
    const long = slugify("Kommunen digitalisieren ihre Verwaltung schneller als der Bund es je erwartet hatte", "x");
    expect(long).toBe("kommunen-digitalisieren-ihre-verwaltung-schneller-als-der-bund-es-je-erwartet");
    expect(slugify("a".repeat(500), "x")).toBe("a".repeat(80));
    expect(slugify(`${"a".repeat(79)} ${"b".repeat(79)}`, "x")).toBe("a".repeat(79));
  });

  it("holds nothing but small Latin letters, digits and single hyphens, whatever comes in", () => {
    for (const text of ["ﷺ A", "Ⅷ. Änderung", "½ Million", "e\u0301\u0301\u0301", "İI", "K \u212a", "\ud800x"]) {
      expect(slugify(text, "x"), text).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });
});

describe("a free slug", () => {
  it("is the wished one, or the first number that nobody has", () => {
    expect(freeSlug("politik", new Set())).toBe("politik");
    expect(freeSlug("politik", new Set(["politik"]))).toBe("politik-2");
    expect(freeSlug("politik", new Set(["politik", "politik-2", "politik-4"]))).toBe("politik-3");
  });
});
