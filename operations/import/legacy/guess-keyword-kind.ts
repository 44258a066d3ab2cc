import type { LegacyKeyword, LegacyKeywordKind } from "./legacy-page.ts";

type Guess = { kind: LegacyKeywordKind | null; reason: string };
type Named = Pick<LegacyKeyword, "name" | "acronym">;

/** What a guess may look at: the page's section, and headline, teaser and text of the article in plain form. */
export type KeywordContext = { section: string | null; text: string };

/** The sixteen states of the Basic Law's preamble: names that mean nothing but a place. */
const STATES = new Set(
  [
    ["Baden-Württemberg", "Bayern", "Berlin", "Brandenburg", "Bremen", "Hamburg", "Hessen", "Mecklenburg-Vorpommern"],
    ["Niedersachsen", "Nordrhein-Westfalen", "Rheinland-Pfalz", "Saarland", "Sachsen", "Sachsen-Anhalt"],
    ["Schleswig-Holstein", "Thüringen"],
  ].flat(),
);
const LAW = /\p{L}(?:gesetz|gesetzbuch|verordnung|staatsvertrag)(?: \d+(?:\.\d+)?)?$/iu;
const COMPANY = / (?:GmbH|mbH|AG|AöR|KG|KGaA|SE|eG|e\. ?V\.)$/u;
const THING = /(?:intelligenz|system|management|infrastruktur|verfahren|of things)$/iu;
const OFFICE = /(?:minister|sekretär|bürgermeister)(?:in)?$|(?:landrat|landrätin|dr\.|prof\.)$/iu;

/**
 * Guesses a keyword's kind only where the page makes it evident; everything else is left to a person.
 * A wrong kind is worse than none: it decides the address and the list under which readers find the keyword.
 */
export function guessKeywordKind(keyword: Named, context: KeywordContext): Guess {
  if (isSame(keyword.name, context.section)) return { kind: "section", reason: "heißt wie das Ressort" };
  if (LAW.test(keyword.name)) return { kind: "law", reason: "der Name ist der eines Gesetzes" };
  if (STATES.has(keyword.name)) return { kind: "place", reason: "ein deutsches Land" };
  if (COMPANY.test(keyword.name)) return { kind: "organisation", reason: "die Rechtsform steht im Namen" };
  if (keyword.acronym) return guessFromAcronym(keyword.name);
  if (hasOfficeInText(keyword.name, context.text))
    return { kind: "person", reason: "im Text mit Amt oder Titel genannt" };
  return { kind: null, reason: "nicht eindeutig, bitte die Art wählen" };
}

function isSame(name: string, section: string | null): boolean {
  return section !== null && name.toLocaleLowerCase("de") === section.toLocaleLowerCase("de");
}

function guessFromAcronym(name: string): Guess {
  if (THING.test(name)) return { kind: null, reason: "trotz Kurzform wohl keine Organisation, bitte die Art wählen" };
  return { kind: "organisation", reason: "Kurzform in Klammern" };
}

function hasOfficeInText(name: string, text: string): boolean {
  if (!/^\p{Lu}\S* (?:\S+ )?\p{Lu}\S*$/u.test(name)) return false;
  const pieces = text.split(name).slice(0, -1);
  return pieces.some((before) => before.endsWith(" ") && OFFICE.test(before.slice(-60).trimEnd()));
}
