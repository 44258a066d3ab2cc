import { describe, expect, it } from "vitest";
import { buildLegacyText, parsePage } from "./build-legacy-text.ts";

const linked = (...links: string[]) => parsePage(buildLegacyText({ links }));

describe("the links below the text", () => {
  it.each([
    ["http://www.oberlinden.example", "http://www.oberlinden.example"],
    ["HTTPS://oberlinden.example/a?b=c#d", "HTTPS://oberlinden.example/a?b=c#d"],
    ["www.oberlinden.example", "http://www.oberlinden.example"],
    ["oberlinden.example/pfad", "http://oberlinden.example/pfad"],
    ["www.brücke.example", "http://www.brücke.example"],
  ])("%s", (written, link) => {
    expect(linked(written).links).toEqual([link]);
  });

  it("are taken one by one, with or without blank lines, in their order", () => {
    expect(linked("https://b.example https://a.example", "", "c.example").links).toEqual([
      "https://b.example",
      "https://a.example",
      "http://c.example",
    ]);
  });

  it("may be missing", () => {
    expect(linked().links).toEqual([]);
  });

  it.each(["javascript:alert(1)", "ftp://alt.example", "mailto:wer@wo.example", "wer@wo.example", "data:text/html,x"])(
    "never include %s",
    (written) => {
      const page = linked("https://a.example", written);
      expect(page.links).toEqual(["https://a.example"]);
      expect(page.leftAside[0]).toMatchObject({ text: written, reason: expect.stringContaining("http oder https") });
      expect(page.initials).toBe("mw");
    },
  );

  it("leave doubles and notes aside", () => {
    const page = linked("https://a.example (Studie)", "https://a.example");
    expect(page.links).toEqual(["https://a.example"]);
    expect(page.leftAside.slice(0, 2).map((aside) => aside.text)).toEqual(["Studie", "https://a.example"]);
  });
});
