import { expect, it } from "vitest";
import { articleLink, doc, embed, footnote, infoBox, paragraph, picture, table } from "#editor/build-body.ts";
import { printedSample } from "#editor/picture/sample-picture.ts";
import { renderBodyHtml } from "#editor/render-html.ts";
import { forFeed } from "./for-feed.ts";

const address = "https://rathausblatt.example/meldung/100001-digitale-akte";

const told = (...blocks: Parameters<typeof doc>) => {
  const options = { articleHref: (id: number) => `/meldung/${id}`, pictureOf: printedSample, initials: ["ba"] };
  return forFeed(renderBodyHtml(doc(...blocks), options), address);
};

it("has complete addresses wherever it leads or shows something", () => {
  const html = told(
    paragraph("Siehe ", articleLink("hier", 100_002), footnote("Laut Haushalt.")),
    picture(1, { alt: "Ein Rathaus", caption: "Das Rathaus.", credit: "Stadt" }),
  );
  expect(html).toContain('<a href="https://rathausblatt.example/meldung/100002">hier</a>');
  expect(html).toContain(`<a href="${address}#fussnote-1">1</a>`);
  expect(html).toMatch(/<img src="https:\/\/rathausblatt\.example\/[^"]+" (?:width|height|alt)=/);
  expect([...html.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, at]) => at)).toSatisfy((all: string[]) =>
    all.every((at) => at.startsWith("https://")),
  );
});

it("keeps the words of every block and leaves out what only our own pages can do", () => {
  const video = "https://www.youtube.com/watch?v=abcdefghijk";
  const html = told(
    embed(video, { title: "Der Kongress" }),
    infoBox("Kasten", "Worte"),
    table("Zahlen", ["Jahr"], ["2018"]),
  );
  for (const words of ["Der Kongress", video, "Kasten", "Worte", "Zahlen", "Jahr", "2018", "(ba)"]) {
    expect(html).toContain(words);
  }
  expect(html).not.toMatch(/<button|<source|<picture|embed-notice| (?:class|id|role|tabindex|data-\w+|srcset|sizes)=/);
});
