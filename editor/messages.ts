import {
  MAX_ARTICLE_ID,
  MAX_CAPTION_LENGTH,
  MAX_DEPTH,
  MAX_HREF_LENGTH,
  MAX_LIST_START,
  MAX_NODES,
  MAX_TABLE_CELLS,
  MAX_TABLE_COLUMNS,
  MAX_TABLE_ROWS,
  MAX_TEXT_LENGTH,
} from "./limits.ts";

const number = new Intl.NumberFormat("de-DE");
const list = new Intl.ListFormat("de-DE");

/** A foreign name is shown short and without control characters, so that a message stays one sentence. */
function shown(name: unknown): string {
  const text = String(name).replace(/[\p{C}\s]+/gu, " ");
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** The editor's part of the message catalogue: what a person reads when a text or a link is refused. */
export const editorMessages = {
  placeholder: "Hier beginnt der Text …",

  notADocument: "Das ist kein Artikeltext. Bitte laden Sie die Seite neu und versuchen Sie es noch einmal.",
  notANode: "Hier steht etwas, das kein Textbaustein ist. Bitte entfernen Sie diese Stelle.",
  unknownNode: (type: unknown) =>
    `Der Baustein „${shown(type)}“ ist in Artikeln nicht vorgesehen. Bitte entfernen Sie ihn.`,
  unknownMark: (type: unknown) =>
    `Die Auszeichnung „${shown(type)}“ ist in Artikeln nicht vorgesehen. Bitte entfernen Sie sie.`,
  unknownKey: (key: string) =>
    `Die Angabe „${shown(key)}“ ist hier nicht vorgesehen. Bitte geben Sie die Stelle neu ein.`,
  malformed: (key: string) => `Die Angabe „${shown(key)}“ ist unleserlich. Bitte geben Sie die Stelle neu ein.`,
  missingAttribute: (key: string) => `Die Angabe „${shown(key)}“ fehlt. Bitte geben Sie die Stelle neu ein.`,
  emptyText: "Hier steht ein leeres Textstück. Bitte geben Sie die Stelle neu ein.",
  unstorableText:
    "Der Text enthält ein Zeichen, das nicht gespeichert werden kann (ein Nullzeichen oder ein halbes Zeichen). Bitte geben Sie die Stelle neu ein.",
  misplaced: "Der Aufbau passt hier nicht, etwa eine Überschrift in einer Liste. Bitte geben Sie die Stelle neu ein.",
  tooDeep: `Der Text ist zu tief verschachtelt (mehr als ${MAX_DEPTH} Ebenen). Bitte lösen Sie innere Listen auf.`,
  tooManyNodes: `Der Text hat mehr als ${number.format(MAX_NODES)} Bausteine. Bitte teilen Sie ihn auf mehrere Artikel auf.`,
  tooLong: `Der Text ist länger als ${number.format(MAX_TEXT_LENGTH)} Zeichen. Bitte teilen Sie ihn auf mehrere Artikel auf.`,

  headingLevel: "Zwischenüberschriften gibt es nur in zwei Ebenen. Bitte wählen Sie eine davon.",
  listStart: `Eine Liste beginnt mit einer ganzen Zahl von 0 bis ${number.format(MAX_LIST_START)}. Bitte beginnen Sie die Liste neu.`,
  articleLinkTarget: `Ein Link auf einen eigenen Artikel braucht dessen Nummer (1 bis ${number.format(MAX_ARTICLE_ID)}). Bitte setzen Sie den Link neu.`,
  columnSpan: `Eine Tabellenzelle reicht über 1 bis ${MAX_TABLE_COLUMNS} Spalten. Bitte teilen Sie die Zelle.`,
  rowSpan: `Eine Tabellenzelle reicht über 1 bis ${MAX_TABLE_ROWS} Zeilen. Bitte teilen Sie die Zelle.`,
  tableTooLarge: `Eine Tabelle hat höchstens ${MAX_TABLE_ROWS} Zeilen, ${MAX_TABLE_COLUMNS} Spalten und ${number.format(MAX_TABLE_CELLS)} Zellen. Bitte teilen Sie sie auf.`,
  coverageTarget: `„wir berichteten“ braucht die Nummer eines Artikels (1 bis ${number.format(MAX_ARTICLE_ID)}) oder bleibt offen. Bitte wählen Sie den Artikel neu.`,

  pictureId: "Dieses Bild ist nicht lesbar. Bitte entfernen Sie es und fügen Sie es neu ein.",
  pictureWidth:
    "Ein Bild ist so breit wie der Text oder ragt darüber hinaus. Bitte wählen Sie eine der beiden Breiten.",
  captionText: "Hier wird Text erwartet. Bitte geben Sie die Angaben zum Bild neu ein.",
  captionTooLong: `Der Text ist zu lang. Erlaubt sind ${number.format(MAX_CAPTION_LENGTH)} Zeichen.`,

  embedHost: (names: readonly string[]) =>
    `Von dieser Adresse lässt sich nichts einbetten. Möglich sind ${list.format(names)}; alles andere kann als Link im Text stehen.`,
  embedAddress: (name: string) =>
    `Diese Adresse von ${name} führt zu nichts, was sich einbetten lässt. Bitte kopieren Sie die Adresse des einzelnen Beitrags.`,
  embedIncomplete: "Die Adresse der Einbettung ist nicht in ihrer gespeicherten Form. Bitte fügen Sie sie neu ein.",

  linkEmpty: "Bitte geben Sie die Adresse des Links ein.",
  linkTooLong: `Die Adresse ist länger als ${number.format(MAX_HREF_LENGTH)} Zeichen. Bitte kürzen Sie sie.`,
  linkCharacters:
    "Die Adresse enthält Leerzeichen, unsichtbare oder unzulässige Zeichen. Bitte kopieren Sie sie noch einmal aus der Adresszeile.",
  linkScheme: (allowed: string) => `Diese Art von Link ist nicht erlaubt. Möglich sind ${allowed}.`,
  linkIncomplete: "Bitte geben Sie die vollständige Adresse ein, zum Beispiel https://www.beispiel.de.",
  linkCredentials: "Die Adresse enthält einen Benutzernamen oder ein Passwort. Bitte entfernen Sie beides.",
  linkMail: "Das ist keine gültige E-Mail-Adresse. Bitte prüfen Sie sie.",
  linkPhone: "Das ist keine gültige Telefonnummer. Bitte schreiben Sie sie so: tel:+493611234567.",

  footnotes: "Fußnoten",
  footnote: (number: number) => `Fußnote ${number}`,
  footnoteBack: (number: number) => `Zurück zum Text bei Fußnote ${number}`,
  footnoteSign: (words: string) => (words === "" ? "Leere Fußnote" : `Fußnote: ${shown(words)}`),
  footnoteText: "Text der Fußnote",
  footnoteKeys: "Eingabe oder Esc führt zurück",
  footnoteDone: "Fertig",
  footnoteDelete: "Fußnote löschen",
  tableCaption: "Überschrift der Tabelle (freigestellt)",
  infoBoxTitle: "Überschrift des Kastens (freigestellt)",
  quoteSpeaker: "Wer spricht",
  quoteFunction: "In welcher Funktion (freigestellt)",
  table: (number: number) => `Tabelle ${number}`,
  infoBox: "Kasten",

  positionDocument: "Text",
  positionParagraph: "Absatz",
  positionHeading: "Zwischenüberschrift",
  positionList: "Liste",
  positionListItem: "Punkt",
  positionBlockquote: "Zitat",
  positionTable: "Tabelle",
  positionTableRow: "Zeile",
  positionInfoBox: "Kasten",
  positionHorizontalRule: "Trennlinie",
  positionPicture: "Bild",
  positionEmbed: "Einbettung",
  positionOther: "Baustein",
} as const;
