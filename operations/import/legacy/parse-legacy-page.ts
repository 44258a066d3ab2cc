import type { LegacyLine } from "./legacy-lines.ts";
import { plainForm, readLines } from "./legacy-lines.ts";
import { endsArticle, sectionOf } from "./legacy-markers.ts";
import type { Findings, LegacyPage, Recognised } from "./legacy-page.ts";
import { type Body, readBody } from "./read-body.ts";
import { findDatedLine } from "./read-display-date.ts";
import { type Heading, readHeading } from "./read-heading.ts";
import { keywordLines, readKeywords } from "./read-keywords.ts";
import { readLegacyId } from "./read-legacy-id.ts";
import { isLinkLine, readLinks, takeTrailingLinks } from "./read-links.ts";
import { readSurroundings } from "./read-surroundings.ts";

/** `reason` is German and says what is wrong with the page and what to do about it. */
export type ParsedLegacyPage = { ok: true; page: LegacyPage } | { ok: false; reason: string };

/**
 * Reads the saved plain text of one article page of the old portal, without touching anything outside.
 * The page is read around two fixed points: the date in brackets, and the line with the article's tools.
 * Refused: empty text, U+0000, no valid date, no headline, neither teaser nor text. Every other part may be missing.
 * @param options.sourceName the file's name, which may carry the article's number ("meldung_30205…")
 */
export function parseLegacyPage(text: string, options: { sourceName?: string } = {}): ParsedLegacyPage {
  const refusal = refuseText(text);
  if (refusal) return { ok: false, reason: refusal };
  const lines = readLines(text);
  const dated = findDatedLine(lines);
  if (!dated.ok) return dated;
  const heading = readHeading(lines.slice(0, dated.index));
  if (!heading.ok) return heading;
  const datedLine = lines[dated.index] ?? { number: 0, text: "", plain: "" };
  const parts = divide(lines.slice(dated.index + 1));
  const body = readBody(datedLine, dated.rest, parts.text);
  if (body.teaser === "" && body.paragraphs.length === 0) return { ok: false, reason: REASON_WITHOUT_TEXT };

  const date: Recognised = { field: "Sichtbares Datum", value: dated.written, line: datedLine.number };
  const section = readSection(parts.after);
  const context = { section: section.section, text: writtenText(heading, body) };
  const keywords = readKeywords(parts.keywords, context);
  const links = readLinks(parts.links);
  const id = readLegacyId(options.sourceName, [...lines.slice(0, dated.index), ...parts.after]);
  const surroundings: Findings = { recognised: [date], leftAside: readSurroundings(parts.after) };
  return {
    ok: true,
    page: {
      legacyId: id.legacyId,
      kicker: heading.kicker,
      headline: heading.headline,
      genre: heading.genre,
      displayDate: dated.date,
      teaser: body.teaser,
      paragraphs: body.paragraphs,
      initials: body.initials,
      links: links.links,
      keywords: keywords.keywords,
      section: section.section,
      ...together([heading, body, links, keywords, section, id, surroundings]),
    },
  };
}

const REASON_WITHOUT_TEXT =
  "Unter dem Datum steht weder Vorspann noch Text. Bitte die vollständige Artikelseite als Text speichern.";

function refuseText(text: string): string | null {
  if (text.includes("\u0000")) {
    return "Der Text enthält das Zeichen U+0000, die Datei ist beschädigt. Bitte die Seite noch einmal als Text speichern.";
  }
  return text.trim() === "" ? "Die Datei ist leer. Bitte die Artikelseite noch einmal als Text speichern." : null;
}

type Parts = { text: LegacyLine[]; links: LegacyLine[]; keywords: LegacyLine[]; after: LegacyLine[] };

/** Divides what stands below the dated line: text, links, keywords, and the page around the article. */
function divide(below: LegacyLine[]): Parts {
  const end = below.findIndex(endsArticle);
  const article = end === -1 ? below : below.slice(0, end);
  const beyond = end === -1 ? [] : below.slice(end);
  const keywords = keywordLines(article);
  const beforeKeywords = keywords ? article.slice(0, keywords.start) : article;
  const afterKeywords = keywords ? article.slice(keywords.start + keywords.length) : [];
  const { rest, linkLines } = takeTrailingLinks(beforeKeywords);
  return {
    text: rest,
    links: [...linkLines, ...afterKeywords.filter(isLinkLine)],
    keywords: keywords ? article.slice(keywords.start, keywords.start + keywords.length) : [],
    after: [...afterKeywords.filter((line) => !isLinkLine(line)), ...beyond],
  };
}

function readSection(after: LegacyLine[]): Findings & { section: string | null } {
  const line = after.find((candidate) => sectionOf(candidate) !== null);
  const section = line ? sectionOf(line) : null;
  if (!line || section === null) return { section: null, recognised: [], leftAside: [] };
  return { section, recognised: [{ field: "Ressort", value: section, line: line.number }], leftAside: [] };
}

function writtenText(heading: Heading, body: Body): string {
  const paragraphs = body.paragraphs.map((runs) => runs.map((run) => run.text).join(""));
  return plainForm([heading.headline, body.teaser, ...paragraphs].join("\n"));
}

function together(findings: Findings[]): Findings {
  return {
    recognised: findings.flatMap((found) => found.recognised).sort((a, b) => a.line - b.line),
    leftAside: findings.flatMap((found) => found.leftAside).sort((a, b) => a.line - b.line),
  };
}
