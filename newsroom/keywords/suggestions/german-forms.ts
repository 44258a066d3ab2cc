/**
 * How a written German word may belong to the word of a name. Bits, because a name's word accepts several.
 * Rules of noun, adjective and place forms after the official regulation (Duden, Die Grammatik: Flexion); words of one
 * or two letters take no ending.
 */
export const FORM = {
  /** As in the name. */
  same: 1,
  /** Genitive of a name: Thüringens. */
  genitive: 2,
  /** Case and number of a noun: Bundesamts, Landkreisen, Städte, Zentren, Bürgermeisterinnen. */
  noun: 4,
  /** One of the five adjective endings on the common stem: Digitaler, digitalen. */
  adjective: 8,
  /** Of or from a place: Thüringer, Vellstädter. */
  demonym: 16,
  /** The same as an adjective: hessische, märkischen. */
  placeAdjective: 32,
  /** The singular of a name that stands in the plural: Online-Dienst of Online-Dienste. */
  singular: 64,
} as const;

/** The words of names that a written word may be a form of, with the forms it would be; keys are folded. */
export type Bases = ReadonlyMap<string, number>;

/** Behind a stem that is shared by several adjective forms; no folded word ends so. */
const STEM_MARK = "~";
const ADJECTIVE_ENDING = /(?:e[mnrs]|e)$/;
const MIN_STEM = 4;

/** The stem by which adjective forms find each other, or null where a word cannot be an adjective. */
export function adjectiveStem(folded: string): string | null {
  const stem = folded.replace(ADJECTIVE_ENDING, "");
  return stem !== folded && stem.length >= MIN_STEM ? stem + STEM_MARK : null;
}

/** The stem of a name that is an uninflected adjective itself, such as „barrierefrei“. */
export function bareStem(folded: string): string {
  return folded + STEM_MARK;
}

/** All bases of a word that may be a noun or name; for `folded` see `fold-for-search.ts` (ä is ae there). */
export function basesOfNoun(folded: string): Bases {
  const bases = new Map<string, number>([[folded, FORM.same]]);
  const add = (base: string, form: number) => bases.set(base, (bases.get(base) ?? 0) | form);
  addGenitives(folded, add);
  addPlurals(folded, add);
  addForeignPlurals(folded, add);
  addSingulars(folded, add);
  addDemonyms(folded, add);
  addAdjectives(folded, add);
  return bases;
}

/** The bases of a word in small letters: such a word is no noun. */
export function basesOfSmallWord(folded: string): Bases {
  const bases = new Map<string, number>([[folded, FORM.same]]);
  addAdjectives(folded, (base, form) => bases.set(base, (bases.get(base) ?? 0) | form));
  return bases;
}

type Add = (base: string, form: number) => void;

function addGenitives(folded: string, add: Add): void {
  if (!folded.endsWith("s") || folded.length < 4) return;
  add(folded.slice(0, -1), FORM.genitive | FORM.noun);
  if (folded.endsWith("es") && folded.length > 4) add(folded.slice(0, -2), FORM.noun);
}

function addPlurals(folded: string, add: Add): void {
  for (const ending of ["en", "n", "e"]) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    if (stem.length >= MIN_STEM) add(stem, FORM.noun);
    if (stem.length >= 3) addWithoutUmlaut(stem, FORM.noun, add);
  }
  addPluralOnEr(folded, add);
  const unchanged = /^(.*(?:el|er|en))[ns]?$/.exec(folded)?.[1];
  if (unchanged !== undefined) addWithoutUmlaut(unchanged, FORM.noun, add);
  const feminine = /^(.{4,}in)nen$/.exec(folded)?.[1] ?? /^(.{3,}nis)se[ns]?$/.exec(folded)?.[1];
  if (feminine !== undefined) add(feminine, FORM.noun);
}

/** Plurals on -er take the umlaut wherever there is a vowel for it: Ämter, Häuser, but Felder; a Bauer is no Bau. */
function addPluralOnEr(folded: string, add: Add): void {
  const stem = /^(.{2,})ern?$/.exec(folded)?.[1];
  if (stem === undefined) return;
  addWithoutUmlaut(stem, FORM.noun, add);
  if (stem.length >= MIN_STEM && /[ei][^aeiouy]+$/.test(stem)) add(stem, FORM.noun);
}

/** Ministerien, Zentren, Firmen, Themen. */
function addForeignPlurals(folded: string, add: Add): void {
  if (!folded.endsWith("en") || folded.length < 6) return;
  const stem = folded.slice(0, -2);
  add(`${stem}um`, FORM.noun);
  add(`${stem}a`, FORM.noun);
}

/** Only longer words: „Seit“ is no singular of „Seite“. */
function addSingulars(folded: string, add: Add): void {
  if (folded.length < 5) return;
  for (const ending of ["e", "en", "n"]) add(folded + ending, FORM.singular);
  const withUmlaut = putUmlaut(folded);
  if (withUmlaut !== null) for (const ending of ["", "e", "er"]) add(withUmlaut + ending, FORM.singular);
}

function addDemonyms(folded: string, add: Add): void {
  const core = /^(.{3,})er(?:[ns]|in|innen)?$/.exec(folded)?.[1];
  if (core === undefined) return;
  add(core, FORM.demonym);
  if (core.length >= MIN_STEM) for (const ending of ["en", "e"]) add(core + ending, FORM.demonym);
  // Vellstädter, Mühlhäuser.
  const plain = dropUmlaut(core);
  if (plain !== null) for (const ending of ["", "en"]) add(plain + ending, FORM.demonym);
  // Hannoveraner, Münsteraner.
  if (core.endsWith("an") && core.length > MIN_STEM) add(core.slice(0, -2), FORM.demonym);
}

function addAdjectives(folded: string, add: Add): void {
  const stem = adjectiveStem(folded);
  if (stem !== null) add(stem, FORM.adjective);
  const core = /^(.{4,})isch(?:e[mnrs]?)?$/.exec(folded)?.[1];
  if (core === undefined) return;
  const plain = dropUmlaut(core);
  for (const base of plain === null ? [core] : [core, plain]) {
    for (const ending of ["", "en", "n", "e"]) add(base + ending, FORM.placeAdjective);
  }
}

function addWithoutUmlaut(stem: string, form: number, add: Add): void {
  const plain = dropUmlaut(stem);
  if (plain !== null) add(plain, form);
}

/** A folded word whose last vowel is an umlaut, without it: staedt → stadt, haeus → haus. Null where it is none. */
function dropUmlaut(folded: string): string | null {
  const found = /^(.*)([aou])e(u?)([^aeiouy]*(?:e[lrn])?)$/.exec(folded);
  if (found === null) return null;
  const { 1: before = "", 2: vowel = "", 3: second = "", 4: rest = "" } = found;
  return before + vowel + second + rest;
}

/** The other way round: stadt → staedt, haus → haeus. */
function putUmlaut(folded: string): string | null {
  const found = /^(.*?)(au|[aou])([^aeiouy]*(?:e[lrn])?)$/.exec(folded);
  if (found === null) return null;
  const { 1: before = "", 2: vowel = "", 3: rest = "" } = found;
  return before + (vowel === "au" ? "aeu" : `${vowel}e`) + rest;
}
