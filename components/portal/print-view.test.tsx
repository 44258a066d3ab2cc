import { renderToStaticMarkup } from "react-dom/server";
import { expect, it } from "vitest";
import { PrintView } from "./print-view.tsx";
import { buildArticle, sampleSite } from "./sample-articles.ts";

const canonical = "https://portal.example/meldung/100001-digitale-akte";
const assets = { stylesheet: "/assets/portal.css", fonts: [], module: "/assets/portal.js" };

function print(bodyHtml: string, genre: "meldung" | "anzeige" = "meldung"): string {
  const article = buildArticle({ bodyHtml, genre });
  return renderToStaticMarkup(<PrintView site={sampleSite} assets={assets} article={article} canonical={canonical} />);
}

it("prints where the piece is, when it came out, and what its links lead to, without a way around", () => {
  const html = print(
    '<p><a href="https://a.example/plan" rel="noopener">Plan</a> und <a href="/meldung/7">Bericht</a>.</p>',
  );
  expect(html).toContain("Rathausblatt");
  expect(html).toContain(`>${canonical}</a>`);
  expect(html).toContain(">portal.example/meldung/100001</a>");
  expect(html).toContain("Erschienen am 9.11.2018");
  expect(html).toContain('Plan</a><span class="link-number">\u00a0[1]</span>');
  expect(html).toMatch(
    /<ol><li>.*>https:\/\/a\.example\/plan<\/a><\/li><li>.*>https:\/\/portal\.example\/meldung\/7<\/a>/,
  );
  expect(html).not.toMatch(/<nav|<button|<script/);
});

it("has no list of notes for a text without links, and keeps the label of paid content", () => {
  expect(print("<p>Text.</p>")).not.toContain("Links im Text");
  expect(print("<p>Text.</p>", "anzeige")).toContain(">Anzeige</span>");
});
