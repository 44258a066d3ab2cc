import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { HeadTags } from "./head-tags.tsx";

const site = { siteName: "Rathausblatt", title: "Politik", description: "Aus der Politik" };
const canonical = "https://rathausblatt.example/ressort/politik";
const sharePicture = {
  address: "https://rathausblatt.example/media/share/portal-0.png",
  alt: "Rathausblatt – Politik",
};

describe("the head of a list", () => {
  const html = renderToStaticMarkup(
    <HeadTags
      {...site}
      canonical={canonical}
      list={{ name: "Politik", page: "/ressort/politik" }}
      sharePicture={sharePicture}
    />,
  );

  it("names its own feeds first, then those of the whole portal, in every format", () => {
    expect(
      [...html.matchAll(/rel="alternate" type="([^"]*)" title="[^"]*" href="([^"]*)"/g)].map((found) => found.slice(1)),
    ).toEqual(
      ["/ressort/politik", ""].flatMap((page) => [
        ["application/rss+xml", `${page}/feed`],
        ["application/atom+xml", `${page}/atom.xml`],
        ["application/feed+json", `${page}/feed.json`],
      ]),
    );
    expect(html).toContain('title="Rathausblatt: Politik"');
    expect(html).toContain('title="Rathausblatt: alle Beiträge (Atom)"');
  });

  it("says what shared links show, with the size of the picture", () => {
    for (const [property, content] of [
      ["og:type", "website"],
      ["og:title", "Politik"],
      ["og:description", "Aus der Politik"],
      ["og:url", canonical],
      ["og:image", sharePicture.address],
      ["og:image:width", "1200"],
      ["og:image:height", "630"],
      ["og:image:alt", sharePicture.alt],
    ])
      expect(html).toContain(`<meta property="${property}" content="${content}"/>`);
    expect(html).toContain('<meta name="twitter:card" content="summary_large_image"/>');
  });
});

it("the head of a piece tells its dates, section, people and keywords", () => {
  const at = new Date("2018-11-09T08:00:00Z");
  const piece = {
    publishedAt: at,
    modifiedAt: at,
    section: "Politik",
    keywords: ["Akte"],
    authors: [`${canonical}/x`],
  };
  const html = renderToStaticMarkup(<HeadTags {...site} piece={piece} />);
  expect(html).toContain('<meta property="og:type" content="article"/>');
  expect(html).toContain('<meta property="article:published_time" content="2018-11-09T08:00:00.000Z"/>');
  expect(html).toContain('<meta property="article:tag" content="Akte"/>');
  expect(html).not.toContain("og:image");
  expect(html).not.toContain("og:url");
});
