import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import { DocumentShell } from "./document-shell.tsx";
import { PrintView } from "./print-view.tsx";
import { buildArticle, samplePicture, sampleSite } from "./sample-articles.ts";

const assets = { stylesheet: "/assets/portal.0.css", fonts: ["/assets/a.woff2"], module: "/assets/portal.0.js" };
const canonical = "https://portal.example/meldung/100001-digitale-akte";

const shell = renderToStaticMarkup(
  <DocumentShell
    site={sampleSite}
    assets={assets}
    title="Politik"
    description="Aus der Politik"
    canonical="https://portal.example/ressort/politik"
    currentSection="politik"
  >
    <h1>Politik</h1>
  </DocumentShell>,
);
const print = renderToStaticMarkup(
  <PrintView
    site={sampleSite}
    assets={assets}
    article={buildArticle({ picture: samplePicture, links: ["https://www.auenbrueck.example"] })}
    canonical={canonical}
  />,
);

describe.each([
  ["a page", shell],
  ["the print version", print],
])("%s", (_name, html) => {
  it("is a German document with one stylesheet", () => {
    expect(html).toMatch(/^<html lang="de"><head>/);
    expect(html.match(/rel="stylesheet"/g)).toHaveLength(1);
  });

  it("runs nothing inline and has no style of its own", () => {
    expect(html).not.toMatch(/<script(?! type="module" src="\/assets\/)|<style|\sstyle=|\son\w+=/);
  });
});

describe("the frame of every page", () => {
  it("leads to imprint, privacy and cancellation", () => {
    expect(shell).toContain('<a href="/impressum">Impressum</a>');
    expect(shell).toContain('<a href="/datenschutz">Datenschutz</a>');
    expect(shell).toContain('href="/abo/kuendigen">Verträge hier kündigen</a>');
  });

  it("searches and marks the section that one is in", () => {
    expect(shell).toMatch(/<form[^>]*action="\/suche"[^>]*method="get"/);
    expect(shell).toContain('placeholder="Suchen …"');
    expect(shell).toContain('<a href="/ressort/politik" aria-current="true">Politik</a>');
    expect(shell).toContain('<a href="/ressort/finanzen">Finanzen</a>');
  });

  it("loads the one module, and on paper none", () => {
    expect(shell).toContain('<script type="module" src="/assets/portal.0.js"></script>');
    expect(print).not.toContain("<script");
  });

  it("names page and portal in the title", () => {
    expect(shell).toContain("<title>Politik – Rathausblatt</title>");
  });
});

describe("the print version", () => {
  it("names portal, credit and address, and has no navigation", () => {
    expect(print).toContain("Rathausblatt");
    expect(print).toContain("(Bildquelle: Stadt Auenbrück)");
    expect(print).toContain(`>${canonical}</a>`);
    expect(print).toContain(">https://www.auenbrueck.example</a>");
    expect(print).not.toContain("<nav");
    expect(print).not.toContain("<form");
  });
});
