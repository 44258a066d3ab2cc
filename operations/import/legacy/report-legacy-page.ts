import { withoutControls } from "../../command-line/output.ts";
import {
  LEGACY_FIELDS,
  type LegacyField,
  type LegacyKeyword,
  type LegacyKeywordKind,
  type LegacyPage,
  type Recognised,
} from "./legacy-page.ts";

const KIND_NAMES: Record<LegacyKeywordKind, string> = {
  section: "Ressort",
  place: "Ort",
  organisation: "Organisation",
  person: "Person",
  law: "Gesetz",
  topic: "Thema",
};

/** What it means for the article when a part was not found. */
const MISSING: Record<LegacyField, string> = {
  Dachzeile: "keine",
  Titel: "keiner",
  Genre: "kein Abzeichen, also Meldung",
  "Sichtbares Datum": "keines",
  Vorspann: "keiner, vor dem Veröffentlichen zu ergänzen",
  Text: "keiner, vor dem Veröffentlichen zu ergänzen",
  "Wir berichteten": "kein Verweis",
  Kürzel: "keines, der Autor ist zu ergänzen",
  Links: "keine",
  Stichwörter: "keine, vor dem Veröffentlichen zu ergänzen",
  Ressort: "keines genannt, ist zu wählen",
  Artikelnummer: "keine, eine neue wird vergeben",
};

const LABEL_WIDTH = Math.max(...LEGACY_FIELDS.map((field) => field.length)) + 2;
const VALUE_WIDTH = 100;

/**
 * German lines for the terminal: per field what was recognised and in which line of the file, then what was left
 * aside and why. Control and direction characters are shown as codes, for the file is a stranger's.
 */
export function describeLegacyPage(page: LegacyPage): string[] {
  const aside = page.leftAside.map((entry) => `  ${place(entry.line)}: ${printable(entry.text)} – ${entry.reason}`);
  return [
    "Erkannt:",
    ...LEGACY_FIELDS.flatMap((field) => describeField(page, field)),
    "Beiseitegelassen:",
    ...(aside.length > 0 ? aside : ["  nichts"]),
  ];
}

function describeField(page: LegacyPage, field: LegacyField): string[] {
  const entries = page.recognised.filter((entry) => entry.field === field);
  const values = entries.map((entry, index) => `${describeValue(page, entry, index)} (${place(entry.line)})`);
  const shown = values.length > 0 ? values : [MISSING[field]];
  return shown.map((value, index) => `  ${(index === 0 ? field : "").padEnd(LABEL_WIDTH)}${value}`);
}

function describeValue(page: LegacyPage, entry: Recognised, index: number): string {
  const keyword = entry.field === "Stichwörter" ? page.keywords[index] : undefined;
  return keyword ? describeKeyword(keyword) : printable(entry.value);
}

function describeKeyword(keyword: LegacyKeyword): string {
  const acronym = keyword.acronym ? `, Kurzform ${printable(keyword.acronym)}` : "";
  const kind = keyword.kind ? KIND_NAMES[keyword.kind] : "Art offen";
  return `${printable(keyword.name)}${acronym} – ${kind}: ${keyword.reason}`;
}

function place(line: number): string {
  return line === 0 ? "Dateiname" : `Zeile ${line}`;
}

function printable(text: string): string {
  const oneLine = text.replaceAll("\n", " / ");
  const characters = Array.from(oneLine.slice(0, VALUE_WIDTH * 4));
  const isLong = characters.length > VALUE_WIDTH;
  const cut = isLong ? `${characters.slice(0, VALUE_WIDTH - 1).join("")}…` : characters.join("");
  return withoutControls(cut);
}
