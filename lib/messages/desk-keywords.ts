const count = new Intl.NumberFormat("de-DE");

const articles = (total: number) => `${count.format(total)}\u00a0Artikel`;

/** Words of a keyword's page at the desk. */
export const keywordPageMessages = {
  facts: "Angaben",
  uses: (total: number) => (total === 0 ? "in keinem Artikel" : `in ${articles(total)}`),
  firstUse: (day: string) => `zuerst am ${day}`,
  lastUse: (day: string) => `zuletzt am ${day}`,
  merged: (names: string) => `Hier aufgegangen: ${names}`,
  name: "Name",
  kind: "Art",
  acronym: "Akronym",
  aliases: "Aliasse",
  aliasesHint: "Andere Namen, unter denen man es findet, in dieser Reihenfolge. Einer je Zeile.",
  description: "Beschreibung",
  descriptionHint: "Ein, zwei Sätze für die Seite des Stichworts im Portal.",
  broader: "Übergeordnet",
  broaderHint: "Der Ort oder die Organisation, wozu es gehört.",
  seeAlso: "Siehe auch",
  seeAlsoHint: "Wohin die Seite dieses Stichworts führt, in dieser Reihenfolge. Nur in eine Richtung.",
  search: "Stichwort suchen …",
  noMatch: "Kein Stichwort heißt so. Prüfen Sie die Schreibweise.",
  leftOver: (typed: string) =>
    `„${typed}“ ist noch nicht gewählt. Wählen Sie einen Vorschlag oder leeren Sie das Feld.`,
  wikidata: "Wikidata",
  wikidataHint: "Nummer oder Adresse, zum Beispiel Q183.",
  gnd: "GND",
  gndHint: "Nummer der Gemeinsamen Normdatei, zum Beispiel 4005728-8.",
  seenFrom: "Hierher verweisen",
  narrower: "Untergeordnet",
  save: "Speichern",
  saved: (name: string) => `Stichwort „${name}“ gespeichert.`,
  empty: "–",
  pieces: "Artikel",
  piecesEmpty: "Kein Artikel trägt dieses Stichwort.",
  piecesPaging: "Seiten der Artikel",
  newer: "Neuere",
  older: "Ältere",
  trashed: "Papierkorb",
  portal: "Im Portal ansehen",
  back: "Alle Stichwörter",
} as const;

/** Words of merging, splitting, deleting and taking back. */
export const keywordDeedMessages = {
  merge: "Zusammenlegen …",
  mergeTitle: (name: string) => `„${name}“ zusammenlegen`,
  mergeText:
    "Eines bleibt, das andere geht darin auf: Seine Artikel tragen danach das bleibende Stichwort, an derselben Stelle. Sein Name wird zum Alias, seine Adresse leitet weiter. Im Journal lässt sich das zurücknehmen.",
  mergeWith: "Mit welchem Stichwort?",
  stays: "Welches bleibt?",
  thisStays: (name: string) => `„${name}“ bleibt`,
  mergeButton: "Zusammenlegen",
  mergeChoose: "Wählen Sie das andere Stichwort aus den Vorschlägen.",
  merged: (from: string, into: string) => `„${from}“ ist in „${into}“ aufgegangen.`,
  split: "Aufteilen …",
  splitTitle: (name: string) => `„${name}“ aufteilen`,
  splitText:
    "Die gewählten Artikel tragen danach das neue Stichwort, an derselben Stelle. Im Journal lässt sich das zurücknehmen.",
  newName: "Name des neuen Stichworts",
  splitAliases: "Diese Aliasse gehen mit",
  splitPieces: "Diese Artikel gehen mit",
  splitNewest: (shown: number, total: number) =>
    `Hier stehen die neuesten ${count.format(shown)} von ${count.format(total)} Artikeln.`,
  splitButton: "Aufteilen",
  splitDone: (name: string) => `Aus „${name}“ wurde ein zweites Stichwort.`,
  remove: "Löschen …",
  deleted: (name: string) => `Stichwort „${name}“ gelöscht.`,
  undo: "Rückgängig",
  undoEntry: (sentence: string) => `Rückgängig machen: ${sentence}`,
  undone: "Zurückgenommen.",
  journal: "Journal",
  journalEmpty: "Noch wurde nichts geändert.",
  isUndone: "zurückgenommen",
} as const;

/** Words of the journal of all keywords. */
export const keywordJournalMessages = {
  title: "Journal der Stichwörter",
  link: "Journal",
  intro: "Was an den Stichwörtern geändert wurde, das Neueste zuerst. Auch Gelöschtes lässt sich hier zurückholen.",
  emptyTitle: "Noch wurde nichts geändert",
  emptyText: "Wer ein Stichwort umbenennt, zusammenlegt, aufteilt oder löscht, findet es hier wieder.",
  paging: "Seiten des Journals",
} as const;

type JournalWords = {
  readonly name: string;
  readonly otherName: string | null;
  readonly articles: number;
  readonly undone: string | null;
};

const undoneDeeds: Readonly<Record<string, string>> = {
  rename: "Umbenennung",
  change: "Änderung",
  merge: "Zusammenlegung",
  split: "Aufteilung",
  delete: "Löschung",
  undo: "Rücknahme",
};

/** What a journal entry did, as one sentence without its full stop. */
export function journalSentence(action: string, { name, otherName, articles: total, undone }: JournalWords): string {
  const touched = total === 0 ? "" : ` (${articles(total)})`;
  switch (action) {
    case "rename":
      return `„${otherName}“ in „${name}“ umbenannt${touched}`;
    case "merge":
      return `„${otherName}“ mit „${name}“ zusammengelegt${touched}`;
    case "split":
      return `„${otherName}“ von „${name}“ abgeteilt${touched}`;
    case "delete":
      return `„${name}“ gelöscht`;
    case "undo":
      return `${undoneDeeds[undone ?? ""] ?? "Änderung"} von „${otherName ?? name}“ zurückgenommen`;
    default:
      return `„${name}“ geändert`;
  }
}

/** Words of the health list. */
export const keywordHealthMessages = {
  title: "Zustand der Stichwörter",
  intro: "Was aufzuräumen ist. Für jede Zeile genügt eine Taste, und alles lässt sich zurücknehmen.",
  link: "Zustand",
  lists: "Listen",
  like: "Mögliche Dubletten",
  unused: "Unbenutzt",
  unkinded: "Ohne Art",
  shown: (shown: number, total: number) =>
    shown === total ? count.format(total) : `${count.format(shown)} von ${count.format(total)}`,
  likeness: {
    spelling: "gleich bis auf Bindestrich, Leerzeichen oder Umlaut",
    alias: "Alias oder Akronym des einen ist ein Name des anderen",
    inflection: "gebeugte Form",
    typing: "ein Buchstabe anders",
    acronym: "gleiches Akronym",
  },
  keysHint: "Tasten:",
  keysEnter: "in die Liste und zur nächsten Zeile",
  keysBack: "zurück",
  keysDelete: "löschen",
  keysUndo: "zurücknehmen",
  firstStays: "Erstes bleibt",
  secondStays: "Zweites bleibt",
  stays: (label: string, name: string) => `${label}: „${name}“`,
  distinct: "Keine Dublette",
  distinctDone: (one: string, other: string) => `„${one}“ und „${other}“ gelten als zweierlei.`,
  remove: "Löschen",
  kindDone: (name: string, kind: string) => `„${name}“: ${kind}.`,
  uses: (total: number) => articles(total),
  pair: (one: string, other: string) => `„${one}“ und „${other}“`,
  emptyTitle: "Hier ist alles in Ordnung",
  likeEmpty: "Keine zwei Stichwörter sehen sich zum Verwechseln ähnlich.",
  unusedEmpty: "Jedes Stichwort steht an mindestens einem Artikel.",
  unkindedEmpty: "Jedes Stichwort hat eine Art.",
} as const;
