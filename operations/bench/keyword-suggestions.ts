import { KEYWORD_KINDS } from "#newsroom/keywords/keyword.ts";
import { findNamedKeywords, rankKeywords } from "#newsroom/keywords/suggestions/rank-keywords.ts";
import type { ArticleWords, VocabularyKeyword } from "#newsroom/keywords/suggestions/suggestion.ts";
import { buildVocabularyIndex, type VocabularyIndex } from "#newsroom/keywords/suggestions/vocabulary-index.ts";
import { demoNewsroom } from "../demo/demo-newsroom.ts";
import { type Benchmark, type Comparison, timePerCall } from "./benchmark.ts";
import { takeDemoText } from "./demo-text.ts";

const VOCABULARY_SIZE = 20_000;
const WORD_COUNT = 1_000;
/** One of the names that the text has, for the expression that looks for nothing else. */
const SINGLE_NAME = "Vellstadt";

const beginnings = [
  "Ammer",
  "Auen",
  "Birken",
  "Brand",
  "Eber",
  "Falken",
  "Holn",
  "Lahr",
  "Otter",
  "Reesen",
  "Vell",
  "Wiesen",
];
const endings = ["au", "bach", "berg", "brück", "burg", "dorf", "furt", "hausen", "heim", "stadt", "tal", "walde"];
const firstNames = ["Almut", "Anna", "Bernd", "Friederike", "Hedda", "Jost", "Meret", "Nadja", "Ruprecht", "Tilmann"];
const offices = ["Landesamt", "Zweckverband", "Ministerium", "Institut", "Verband", "Stiftung", "Landesbetrieb"];
const fields = ["Archivpflege", "Geodaten", "Netzsicherheit", "Verwaltung", "Verkehr", "Wasserbau", "Wohnungswesen"];
const topicWords = [
  "Akten",
  "Breitband",
  "Daten",
  "Netz",
  "Notfall",
  "Prozess",
  "Register",
  "Schul",
  "Vergabe",
  "Wärme",
];
const topicEnds = ["architektur", "beschaffung", "dienst", "planung", "portal", "recht", "strategie", "verfahren"];
const pick = <Entry>(list: readonly Entry[], place: number): Entry => {
  const entry = list[place % list.length];
  if (entry === undefined) throw new RangeError("empty list");
  return entry;
};
const placeName = (seed: number) => pick(beginnings, seed) + pick(endings, (seed / beginnings.length) | 0);

/** Names of persons, places, offices, laws and topics in the shares of a grown vocabulary; the same every time. */
function makeKeyword(id: number): VocabularyKeyword {
  const place = placeName(id);
  const number = (id / 144) | 0;
  const kind = pick(KEYWORD_KINDS, 1 + (id % 5));
  const name = {
    section: `Ressort ${id}`,
    place: `${pick(["Landkreis", "Stadt", "Gemeinde", "Kreis"], number)} ${place}${pick(beginnings, number).toLowerCase()}`,
    organisation: `${pick(offices, id)} für ${pick(fields, number)} ${place}`,
    person: `${pick(firstNames, id)} ${place}${pick(["er", "mann", "s", "ke"], number)}`,
    law: `${place}${pick(topicWords, number).toLowerCase()}${pick(["gesetz", "verordnung"], id)}`,
    topic: `${pick(topicWords, id)}${pick(topicEnds, number)} ${place}`,
  }[kind];
  const acronym = kind === "organisation" ? `${place.slice(0, 2)}${number}X`.toUpperCase() : null;
  return { id, name, acronym, kind, aliases: id % 4 === 0 ? [`${place}-${pick(fields, id)}`] : [] };
}

/** The demo newsroom's keywords, which the text names, among as many made up ones as a grown vocabulary has. */
function makeVocabulary(): readonly VocabularyKeyword[] {
  const ours = demoNewsroom.keywords.map(({ name, kind, acronym = null, aliases = [] }, id) => {
    return { id, name, kind, acronym, aliases };
  });
  const others = Array.from({ length: VOCABULARY_SIZE - ours.length }, (_, count) => makeKeyword(ours.length + count));
  return [...ours, ...others];
}

async function prepare(): Promise<Comparison> {
  const vocabulary = makeVocabulary();
  const body = takeDemoText(WORD_COUNT);
  const text = body.join("\n");
  const index = buildVocabularyIndex(vocabulary);
  const expression = new RegExp(`\\b${SINGLE_NAME}\\b`, "g");
  return {
    baseline: {
      label: "one pass of a regular expression for one name",
      measure: () => [timePerCall(() => passThrough(expression, text), 500)],
    },
    variants: [
      { label: "suggestions", measure: () => [timePerCall(() => suggest(index, body), 10)] },
      {
        label: "building the index, once per change of the vocabulary",
        measure: () => [timePerCall(() => buildVocabularyIndex(vocabulary), 1)],
      },
    ],
  };
}

/** All places of one name, one after the other: the engine keeps the result of a whole `match` for the same text. */
function passThrough(expression: RegExp, text: string): number {
  let places = 0;
  while (expression.exec(text) !== null) places += 1;
  return places;
}

function suggest(index: VocabularyIndex, body: readonly string[]) {
  const words: ArticleWords = { headline: "", kicker: "", teaser: "", body };
  return rankKeywords({ named: findNamedKeywords(index, words), countOf: (id) => id % 100, ofSection: null });
}

export const keywordSuggestionsBenchmark: Benchmark = {
  name: "keyword-suggestions",
  title: `suggestions for a text of ${WORD_COUNT} words against a vocabulary of ${VOCABULARY_SIZE}`,
  statistic: "median",
  warmUpRounds: 3,
  rounds: 15,
  prepare,
};
