import { describe, expect, it } from "vitest";
import { withoutTracking } from "./without-tracking.ts";

describe("an address without tracking", () => {
  it.each([
    ["https://ammertal.example/bus?utm_source=brief&utm_medium=email", "https://ammertal.example/bus"],
    [
      "https://ammertal.example/bus?seite=2&fbclid=IwAR0x&ort=Oberlinden",
      "https://ammertal.example/bus?seite=2&ort=Oberlinden",
    ],
    ["https://ammertal.example/?mc_cid=1a&mc_eid=2b#fahrplan", "https://ammertal.example/#fahrplan"],
    ["https://ammertal.example/?UTM_Source=x&GCLID=y&id=7", "https://ammertal.example/?id=7"],
    ["https://ammertal.example/bus#utm_source=brief&utm_medium=email", "https://ammertal.example/bus"],
    ["https://ammertal.example/bus#xtor=EPR-1", "https://ammertal.example/bus"],
    ["https://www.youtube.com/watch?v=abc&si=xyz&t=10", "https://www.youtube.com/watch?v=abc&t=10"],
    ["https://ammertal.example/?WT.mc_id=brief&wt_zmc=a", "https://ammertal.example/"],
  ])("%s", (href, expected) => {
    expect(withoutTracking(href)).toBe(expected);
    expect(withoutTracking(expected)).toBe(expected);
  });

  it.each([
    [
      "https://www.google.com/url?q=https://ammertal.example/bus%3Fseite%3D2&sa=D&source=docs&ust=17&usg=AO",
      "https://ammertal.example/bus?seite=2",
    ],
    ["https://www.google.de/url?sa=t&url=https%3A%2F%2Fammertal.example%2F&ved=1", "https://ammertal.example/"],
    [
      "https://eur01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fammertal.example%2Fbus%3Futm_source%3Dbrief&data=05%7C02&sdata=x&reserved=0",
      "https://ammertal.example/bus",
    ],
    ["https://l.facebook.com/l.php?u=https%3A%2F%2Fammertal.example%2F%3Ffbclid%3Dx&h=y", "https://ammertal.example/"],
  ])("comes from behind a redirect: %s", (href, expected) => {
    expect(withoutTracking(href)).toBe(expected);
  });

  it.each([
    "https://ammertal.example/suche?q=Bus%20und+Bahn&leer=&a=%C3%A4&&b",
    "https://ammertal.example/?",
    "https://ammertal.example/?si=1&t=2&s=3&ref=x",
    "https://ammertal.example/a#abschnitt-2",
    "https://ammertal.example/a#:~:text=Bus",
    "https://www.google.de/url?q=javascript:alert(1)",
    "https://www.google.com/search?q=https://ammertal.example/",
    "https://Ammertal.example/ÄÖ?x=ß",
    "mailto:redaktion@ammertal.example?subject=utm_source",
    "tel:+493611234567",
    "utm_source=x",
    "https://",
    "",
  ])("stays letter by letter: %s", (href) => {
    expect(withoutTracking(href)).toBe(href);
  });

  it("comes out of redirects that lead to each other", () => {
    const inner = `https://www.google.com/url?q=${encodeURIComponent("https://ammertal.example/")}`;
    expect(withoutTracking(`https://l.instagram.com/?u=${encodeURIComponent(inner)}`)).toBe(
      "https://ammertal.example/",
    );
  });
});
