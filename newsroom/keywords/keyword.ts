/** What a keyword stands for. Imported keywords may have no kind until somebody decides. */
export const KEYWORD_KINDS = ["section", "place", "organisation", "person", "law", "topic"] as const;
export type KeywordKind = (typeof KEYWORD_KINDS)[number];

export const KIND_NAMES: Record<KeywordKind, string> = {
  section: "Ressort",
  place: "Ort",
  organisation: "Organisation",
  person: "Person",
  law: "Gesetz",
  topic: "Thema",
};

/** The parts of a keyword by which people know it. */
export type NamedKeyword = { readonly name: string; readonly acronym: string | null };

const ACRONYM_BEHIND = / ?\(([\p{L}\p{N}&.\-/]{2,20})\)$/u;

/** As a keyword stands in lists: „Bundesamt für Sicherheit in der Informationstechnik (BSI)“. */
export function keywordLabel({ name, acronym }: NamedKeyword): string {
  return acronym === null || acronym === "" ? name : `${name} (${acronym})`;
}

/** Splits "Name (ACR)" typed as one. "Halle (Saale)" stays whole, for an acronym has at least two capitals. */
export function splitAcronym(written: string): NamedKeyword {
  const acronym = ACRONYM_BEHIND.exec(written)?.[1] ?? "";
  const name = written.replace(ACRONYM_BEHIND, "").trim();
  const capitals = acronym.match(/\p{Lu}/gu) ?? [];
  return name !== "" && capitals.length >= 2 ? { name, acronym } : { name: written, acronym: null };
}

/** True when two names differ in upper and lower case or in how accents are encoded, and in nothing else. */
export function isSameName(one: string, other: string): boolean {
  return comparable(one) === comparable(other);
}

function comparable(name: string): string {
  return name.normalize("NFC").toLocaleLowerCase("de");
}
