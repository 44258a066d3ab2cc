import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseExternalLink, parseSafeLink } from "./safe-link.ts";

const accepted: [string, string][] = [
  ["http://www.stadtwerke-auenfeld.example", "http://www.stadtwerke-auenfeld.example"],
  ["https://example.de/a(b)?c='d'&e=%20#f", "https://example.de/a(b)?c='d'&e=%20#f"],
  ["  https://example.de ", "https://example.de"],
  ["HTTPS://Example.de/Pfad", "https://Example.de/Pfad"],
  ["www.example.de", "https://www.example.de"],
  ["example.de:8080/pfad", "https://example.de:8080/pfad"],
  ["müller-söhne.de?x", "https://müller-söhne.de?x"],
  ["https://[2001:db8::1]/", "https://[2001:db8::1]/"],
  ["redaktion@example.de", "mailto:redaktion@example.de"],
  ["mailto:redaktion@example.de?subject=Hallo", "mailto:redaktion@example.de?subject=Hallo"],
  ["tel:+49 361 123-45", "tel:+49361123-45"],
];

const refused: [string, RegExp][] = [
  ["", /geben Sie die Adresse/],
  ["javascript:alert(1)", /nicht erlaubt/],
  ["JaVaScRiPt:alert(1)", /nicht erlaubt/],
  ["java\nscript:alert(1)", /unzulässige Zeichen/],
  ["java\u0000script:alert(1)", /unzulässige Zeichen/],
  ["\u0001javascript:alert(1)", /unzulässige Zeichen/],
  ["java\u00adscript:alert(1)", /unzulässige Zeichen/],
  ["javascript&colon;alert(1)", /vollständige Adresse/],
  ["data:text/html,<script>alert(1)</script>", /unzulässige Zeichen/],
  ["data:text/html;base64,PHN2Zz4=", /nicht erlaubt/],
  ["vbscript:msgbox", /nicht erlaubt/],
  ["file:///etc/passwd", /nicht erlaubt/],
  ["ftp://example.de", /nicht erlaubt/],
  ["//example.de", /vollständige Adresse/],
  ["\\\\example.de", /unzulässige Zeichen/],
  ["https:\\\\example.de", /unzulässige Zeichen/],
  ["/pfad", /vollständige Adresse/],
  ["#anker", /vollständige Adresse/],
  ["https:example.de", /vollständige Adresse/],
  ["https:///example.de", /vollständige Adresse/],
  ["https://", /vollständige Adresse/],
  ["https://localhost", /vollständige Adresse/],
  ["wort", /vollständige Adresse/],
  ["https://bank.example@evil.example/", /Benutzernamen/],
  ["https://exam ple.de", /unzulässige Zeichen/],
  ["https://example.de/\u202egpj.exe", /unzulässige Zeichen/],
  ['https://example.de/"onclick="x', /unzulässige Zeichen/],
  ["mailto:redaktion", /E-Mail/],
  ["mailto:a@example.de?subject=x%0d%0abcc=b@example.de", /E-Mail/],
  ["tel:javascript", /Telefonnummer/],
  [`https://example.de/${"a".repeat(2100)}`, /kürzen/],
];

describe("an address for a link", () => {
  it.each(accepted)("takes %j as %j", (input, href) => {
    expect(parseSafeLink(input)).toEqual({ ok: true, href });
    expect(parseSafeLink(href)).toEqual({ ok: true, href });
  });

  it.each(refused)("refuses %j", (input, message) => {
    const link = parseSafeLink(input);
    expect(link.ok).toBe(false);
    expect(link.ok ? "" : link.message).toMatch(message);
  });

  it("is safe and stable for whatever is typed", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.webUrl(), fc.emailAddress(), fc.domain()), (input) => {
        const link = parseSafeLink(input);
        if (!link.ok) return;
        expect(parseSafeLink(link.href)).toEqual(link);
        expect(["http:", "https:", "mailto:", "tel:"]).toContain(new URL(link.href).protocol);
      }),
    );
  });
});

describe("an address for the list of links", () => {
  it("takes web addresses only", () => {
    expect(parseExternalLink("www.example.de")).toEqual({ ok: true, href: "https://www.example.de" });
    expect(parseExternalLink("redaktion@example.de").ok).toBe(false);
    expect(parseExternalLink("tel:+49361123").ok).toBe(false);
  });
});
