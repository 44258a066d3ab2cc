import { describe, expect, it } from "vitest";
import type { DemoArticle, DemoBlock, DemoInline } from "./demo-newsroom.ts";
import { demoNewsroom } from "./demo-newsroom.ts";
import { demoSeries } from "./demo-series.ts";
import { demoSite } from "./demo-site.ts";
import { motifNames } from "./draw-picture.ts";

const { articles, keywords, people, sections } = demoNewsroom;
const published = articles.filter(({ state }) => state === "published");
const byId = new Map(articles.map((piece) => [piece.id, piece]));

function inlinesOf(block: DemoBlock): DemoInline[] {
  switch (block.kind) {
    case "paragraph":
      return block.content;
    case "quote":
      return [...block.content, ...(block.speaker === undefined ? [] : [block.speaker, block.role ?? ""])];
    case "bullets":
    case "numbers":
      return block.items.flat();
    case "heading":
      return [block.text];
    case "picture":
      return [block.picture.caption, block.picture.alt, block.picture.credit];
    case "embed":
      return [block.title, block.caption];
    case "box":
      return [block.title, ...block.items.flat()];
    case "table":
      return [block.caption, ...block.head, ...block.rows.flat()];
    case "divider":
      return [];
  }
}

function textsOf(blocks: DemoBlock[]): string[] {
  const parts = blocks.flatMap(inlinesOf);
  return parts.flatMap((part) => (typeof part === "string" ? part : [part.text, ...(part.note ? [part.note] : [])]));
}

function germanTexts(piece: DemoArticle): string[] {
  const { picture } = piece;
  return [
    piece.kicker,
    piece.headline,
    piece.teaser,
    ...textsOf(piece.body),
    ...(picture ? [picture.caption, picture.alt, picture.credit] : []),
  ];
}

function coverageOf(piece: DemoArticle): number[] {
  return piece.body
    .flatMap(inlinesOf)
    .flatMap((part) => (typeof part === "string" || part.coverage === undefined ? [] : [part.coverage]));
}

function wordsOf(piece: DemoArticle): number {
  return textsOf(piece.body).join(" ").split(/\s+/).length;
}

function unknown(used: string[], known: string[]): string[] {
  return used.filter((name) => !known.includes(name));
}

describe("the demo newsroom", () => {
  it("names only sections, people and keywords that it has", () => {
    expect(
      unknown(
        articles.map(({ section }) => section),
        sections.map(({ slug }) => slug),
      ),
    ).toEqual([]);
    expect(
      unknown(
        articles.flatMap(({ authors }) => authors),
        people.map(({ initials }) => initials),
      ),
    ).toEqual([]);
    expect(
      unknown(
        articles.flatMap((piece) => piece.keywords),
        keywords.map(({ name }) => name),
      ),
    ).toEqual([]);
  });

  it("names every section, person and keyword once and uses each of them", () => {
    const keywordNames = keywords.map(({ name }) => name);
    const initials = people.map((person) => person.initials);
    const slugs = sections.map(({ slug }) => slug);
    for (const names of [keywordNames, initials, slugs]) {
      expect(new Set(names).size).toBe(names.length);
    }
    const used = articles.flatMap((piece) => [...piece.keywords, ...piece.authors, piece.section]);
    expect(unknown([...keywordNames, ...initials, ...slugs], used)).toEqual([]);
  });

  it("gives permanent ids that ascend with the visible date", () => {
    expect(articles.map(({ id }) => id)).toEqual(articles.map((_, index) => 100_001 + index));
    const dates = articles.map(({ displayDate }) => displayDate);
    expect(dates).toEqual(dates.toSorted());
  });

  it("dates every piece on a working day, the published ones before 23 November 2026", () => {
    for (const { id, displayDate } of articles) {
      expect([1, 2, 3, 4, 5], `${id}`).toContain(new Date(`${displayDate}T12:00:00Z`).getUTCDay());
    }
    expect(published.filter(({ displayDate }) => displayDate >= "2026-11-23")).toEqual([]);
  });

  it("covers each matter again only after the published piece it leads back to", () => {
    const links = articles.flatMap((piece) => coverageOf(piece).map((target) => ({ piece, target: byId.get(target) })));
    expect(links.length).toBeGreaterThanOrEqual(2);
    for (const { piece, target } of links) {
      expect(target?.state, `${piece.id}`).toBe("published");
      expect((target?.displayDate ?? "9999") < piece.displayDate, `${piece.id}`).toBe(true);
    }
  });

  it("has everything that publication asks for", () => {
    for (const piece of published) {
      const texts = [piece.kicker, piece.headline, piece.teaser, ...textsOf(piece.body)];
      expect(
        texts.filter((text) => text.trim() === ""),
        `${piece.id}`,
      ).toEqual([]);
      expect(piece.body.length, `${piece.id}`).toBeGreaterThanOrEqual(3);
      expect(piece.authors.length, `${piece.id}`).toBeGreaterThanOrEqual(1);
      expect(piece.keywords.length, `${piece.id}`).toBeGreaterThanOrEqual(3);
      expect(piece.keywords.length, `${piece.id}`).toBeLessThanOrEqual(5);
    }
  });

  it("describes and credits every picture and knows how to draw it", () => {
    const pictures = articles.flatMap(({ picture, body }) => [
      ...(picture ? [picture] : []),
      ...body.flatMap((block) => (block.kind === "picture" ? [block.picture] : [])),
    ]);
    expect(pictures.length).toBeGreaterThanOrEqual(14);
    for (const { alt, caption, credit, motif } of pictures) {
      expect([alt, caption, credit].filter((text) => text.trim() === "")).toEqual([]);
      expect(motifNames).toContain(motif);
    }
  });

  it("is set in German typography", () => {
    const texts = [
      ...articles.flatMap(germanTexts),
      ...sections.map(({ name }) => name),
      ...keywords.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
      ...textsOf([...demoSite.imprint, ...demoSite.privacy]),
    ];
    const faulty = /["'`´]|\s-\s|--|\.\.\.| {2}|\u201d|\d (?:Millionen|Euro|Prozent)\b|§ \d/;
    expect(texts.filter((text) => faulty.test(text))).toEqual([]);
    const opened = texts.join("").match(/„/g)?.length;
    expect(texts.join("").match(/“/g)?.length).toBe(opened);
  });

  it("leads only to domains reserved for examples", () => {
    const inline = articles.flatMap(({ body }) => body.flatMap(inlinesOf));
    const hrefs = inline.flatMap((part) => (typeof part === "string" || !part.href ? [] : [part.href]));
    for (const address of [...articles.flatMap(({ links }) => links), ...hrefs]) {
      expect(new URL(address).protocol).toBe("https:");
      expect(new URL(address).hostname).toMatch(/\.example$/);
    }
  });

  it("shows every kind of keyword, genre and block, short pieces and long ones", () => {
    expect(new Set(keywords.map(({ kind }) => kind)).size).toBe(6);
    expect(new Set(published.map(({ genre }) => genre)).size).toBe(6);
    expect(new Set(published.flatMap(({ body }) => body.map(({ kind }) => kind))).size).toBe(10);
    expect(published.filter(({ body }) => body.length === 3).length).toBeGreaterThanOrEqual(2);
    expect(published.filter((piece) => wordsOf(piece) >= 900).length).toBeGreaterThanOrEqual(2);
  });

  it("fills every page: sixty pieces, tables of contents, matters followed over three pieces and more", () => {
    expect(published.length).toBeGreaterThanOrEqual(55);
    const headings = published.map(({ body }) => body.filter(({ kind }) => kind === "heading").length);
    expect(headings.filter((count) => count >= 5).length).toBeGreaterThanOrEqual(5);
    const depthOf = (piece: DemoArticle): number =>
      1 +
      Math.max(
        0,
        ...coverageOf(piece)
          .flatMap((target) => byId.get(target) ?? [])
          .map(depthOf),
      );
    expect(published.filter((piece) => depthOf(piece) >= 3).length).toBeGreaterThanOrEqual(4);
  });

  it("numbers the parts of its series without a gap, in the order in which they appeared", () => {
    const names = demoSeries.map(({ name }) => name);
    expect(
      unknown(
        articles.flatMap(({ series }) => series?.name ?? []),
        names,
      ),
    ).toEqual([]);
    for (const { name, description } of demoSeries) {
      const parts = published.flatMap(({ series }) => (series?.name === name ? [series.part] : []));
      expect(parts.length, name).toBeGreaterThanOrEqual(4);
      expect(parts, name).toEqual(parts.map((_, index) => index + 1));
      expect(description.trim(), name).not.toBe("");
    }
  });

  it("leaves some work for the desk", () => {
    expect(articles.filter(({ state }) => state === "draft")).toHaveLength(3);
    expect(articles.filter(({ state }) => state === "in-review")).toHaveLength(1);
  });
});
