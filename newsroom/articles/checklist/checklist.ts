/** What a rule does to a publication: nothing, ask the person once, or hold it up. */
export const CHECK_LEVELS = ["off", "warn", "block"] as const;
export type CheckLevel = (typeof CHECK_LEVELS)[number];

type CheckRule = {
  /** What it is called where people read it. */
  readonly name: string;
  /** What it looks for, in one sentence. */
  readonly looksFor: string;
  /** What it does until an admin says something else. */
  readonly level: CheckLevel;
  /** Nobody switches it off; why, in one sentence. */
  readonly law?: string;
};

/** Every rule before a publication, in the order in which people read them. */
export const CHECK_RULES = {
  "required-fields": {
    name: "Pflichtangaben",
    looksFor: "Titel, Vorspann, Text, Ressort, Autor und Stichwort sind da, und nichts ist länger als erlaubt.",
    level: "block",
    law: "Ohne sie lässt sich keine Seite setzen.",
  },
  "picture-texts": {
    name: "Angaben zu Bildern und Einbettungen",
    looksFor: "Jedes Bild hat Alternativtext und Bildquelle, jede Einbettung einen Titel.",
    level: "block",
    law: "Urheberrecht und Barrierefreiheit verlangen sie.",
  },
  embargo: {
    name: "Sperrfrist",
    looksFor: "Eine Sperrfrist ist vorbei.",
    level: "block",
    law: "Die Redaktion hat sie zugesagt.",
  },
  approval: {
    name: "Abnahme",
    looksFor: "Wo das Vier-Augen-Prinzip gilt, ist genau diese Fassung abgenommen.",
    level: "block",
    law: "Umgestellt wird das Vier-Augen-Prinzip am Ressort.",
  },
  recommendations: {
    name: "Weiterlesen",
    looksFor: "Empfohlen werden andere Artikel, und keine Anzeigen.",
    level: "block",
    law: "Werbung und Redaktion sind zu trennen.",
  },
  "dead-links": {
    name: "Tote Links auf eigene Artikel",
    looksFor: "Jeder verlinkte eigene Artikel ist für Leser zu sehen.",
    level: "block",
  },
  "open-coverage": {
    name: "„(wir berichteten)“ ohne Artikel",
    looksFor: "Zu jedem „(wir berichteten)“ ist ein Artikel gewählt.",
    level: "warn",
  },
  placeholders: {
    name: "Platzhalter",
    looksFor: "Nichts wie „XXX“, „???“, „TODO“ oder Blindtext ist stehen geblieben.",
    level: "warn",
  },
  "figures-differ": {
    name: "Zahl weicht ab",
    looksFor: "Titel und Vorspann nennen keine andere Zahl als der Text.",
    level: "warn",
  },
  "names-differ": {
    name: "Name weicht ab",
    looksFor: "Titel und Vorspann schreiben Namen wie der Text.",
    level: "warn",
  },
  "teaser-repeated": {
    name: "Vorspann im Text wiederholt",
    looksFor: "Kein ganzer Satz des Vorspanns steht noch einmal im Text.",
    level: "warn",
  },
  "long-headline": {
    name: "Sehr langer Titel",
    looksFor: "Der Titel hat höchstens 90 Zeichen.",
    level: "warn",
  },
  "no-subheading": {
    name: "Langer Text ohne Zwischenüberschrift",
    looksFor: "Ein Text von mehr als 3.500 Zeichen hat eine Zwischenüberschrift.",
    level: "warn",
  },
  "vague-links": {
    name: "Nichtssagender Linktext",
    looksFor: "Kein Linktext ist nur „hier“, „mehr“ oder „Link“.",
    level: "warn",
  },
  "keywords-without-kind": {
    name: "Stichwort ohne Art",
    looksFor: "Von jedem Stichwort steht fest, ob es ein Ort, eine Person, ein Gesetz oder etwas anderes ist.",
    level: "warn",
  },
} as const satisfies Record<string, CheckRule>;

export type CheckRuleId = keyof typeof CHECK_RULES;

// The keys of our own literal.
export const CHECK_RULE_IDS = Object.keys(CHECK_RULES) as readonly CheckRuleId[];

export type LawId = {
  [Id in CheckRuleId]: (typeof CHECK_RULES)[Id] extends { law: string } ? Id : never;
}[CheckRuleId];
export type AdjustableRuleId = Exclude<CheckRuleId, LawId>;

/** What every adjustable rule does in this house. */
export type CheckLevels = Readonly<Record<AdjustableRuleId, CheckLevel>>;

export function ruleOf(id: CheckRuleId): CheckRule {
  return CHECK_RULES[id];
}

export function isAdjustable(id: CheckRuleId): id is AdjustableRuleId {
  return ruleOf(id).law === undefined;
}

export const ADJUSTABLE_RULES = CHECK_RULE_IDS.filter(isAdjustable);

/** What the rules do before an admin says anything. */
// The keys are the adjustable rules themselves.
export const DEFAULT_LEVELS = Object.fromEntries(
  ADJUSTABLE_RULES.map((id) => [id, CHECK_RULES[id].level]),
) as CheckLevels;

/** What a rule has found, before it is known what the house does about it. */
export type Found = {
  /** The input to which it leads, by the names of problems: `headline`, `body`, `pictures.1.alt`. */
  readonly field: string;
  /** What is wrong and what to do. */
  readonly message: string;
  /** The words in the text that are meant, where the field is the text. */
  readonly passage?: string;
  /** What tells this finding from others of its rule: while it is the same, a warning that was gone past stays away. */
  readonly about: string;
};

export type CheckFinding = Omit<Found, "about"> & {
  readonly rule: CheckRuleId;
  readonly level: Exclude<CheckLevel, "off">;
  /** Names the finding among those of its article, for this content. */
  readonly key: string;
};
