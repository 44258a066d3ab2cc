import { readFileSync } from "node:fs";
import { type ParsedLegacyPage, parseLegacyPage } from "./parse-legacy-page.ts";

type LegacyText = {
  above: string[];
  opening: string[];
  body: string[];
  links: string[];
  keywords: string[];
  around: string[];
};

const PAGE: LegacyText = {
  above: ["Oberlinden:", "Neuer Schalter im Rathaus"],
  opening: ["[14.5.2019] Am Montag hat der neue Schalter geöffnet."],
  body: ["Der Schalter steht im Erdgeschoss.", "Geöffnet ist auch am Samstag. (mw)"],
  links: ["http://www.oberlinden.example"],
  keywords: ["Stichwörter: Verwaltung, Oberlinden"],
  around: ["Druckversion PDF Link mailen", "", "Weitere Meldungen und Beiträge aus dem Bereich Verwaltung"],
};

/** The text of a saved page for tests: complete unless a part is replaced. Each part is a list of lines. */
export function buildLegacyText(parts: Partial<LegacyText> = {}): string {
  const { above, opening, body, links, keywords, around } = { ...PAGE, ...parts };
  return [above, opening, body, links, keywords, around].map((lines) => lines.join("\n")).join("\n\n");
}

/** The fixture as its bytes' text, without decoding rules. */
export function readFixture(name: string): string {
  return readFileSync(new URL(`../../../test/fixtures/legacy/${name}`, import.meta.url), "utf8");
}

/** Parses a page that must be readable; a refusal fails the test with its reason. */
export function parsePage(text: string, sourceName?: string) {
  const parsed: ParsedLegacyPage = parseLegacyPage(text, { sourceName });
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.page;
}

/** The reason of a refusal, or an empty text when the page was read. */
export function refusalOf(text: string): string {
  const parsed = parseLegacyPage(text);
  return parsed.ok ? "" : parsed.reason;
}
