import type { KeywordKind } from "./keyword.ts";

const BROADER_KINDS: Readonly<Record<KeywordKind, readonly KeywordKind[]>> = {
  place: ["place"],
  organisation: ["place", "organisation"],
  person: ["place", "organisation"],
  law: ["place", "organisation"],
  section: [],
  topic: [],
};

/** What may stand above a keyword of this kind: a place lies in a place, an organisation, person or law belongs to either. */
export function broaderKinds(kind: KeywordKind | null): readonly KeywordKind[] {
  return kind === null ? [] : BROADER_KINDS[kind];
}

/** Whether a keyword of one kind may stand above one of the other. */
export function mayBeBroader(broader: KeywordKind | null, kind: KeywordKind | null): boolean {
  return broader !== null && broaderKinds(kind).includes(broader);
}
