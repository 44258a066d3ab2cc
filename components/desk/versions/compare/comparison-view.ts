import type { Attribution } from "#editor/compare/attribution.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";

/** What the parts of a comparison need beside what they show. */
export type ComparisonView = {
  readonly by: Attribution;
  /** For each version on the way, counted from 1: who wrote it. */
  readonly people: readonly (readonly string[])[];
  /** Names behind the changes are shown in the text where more than one person wrote. */
  readonly showsPeople: boolean;
  /** What stands for a name in the text. */
  readonly shortNames: ReadonlyMap<string, string>;
  /** False inside something that is one change as a whole. */
  readonly hasStops: boolean;
  readonly pictureOf: (id: number) => ShownPicture | null;
};

export type ShownPicture = {
  readonly fileName: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
};

/** What makes an element a stop of the keys that go from change to change. */
export function stopOf({ hasStops }: ComparisonView): { readonly "data-change"?: ""; readonly tabIndex?: -1 } {
  return hasStops ? { "data-change": "", tabIndex: -1 } : {};
}

/** The people of these versions, each once. */
export function peopleOf(steps: readonly number[], people: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(steps.flatMap((step) => people[step - 1] ?? []))];
}

/** „Eingefügt von Ina Krämer“. */
export function deedBy(deed: string, names: readonly string[]): string {
  return names.length === 0 ? deed : `${deed} ${words.by(names.join(", "))}`;
}

/** „Ina Krämer“ as „IK“; who has the same letters as somebody before gets a number. */
export function shortenNames(names: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  return new Map(
    names.map((name) => {
      const initials = initialsOf(name);
      const count = (counts.get(initials) ?? 0) + 1;
      counts.set(initials, count);
      return [name, count === 1 ? initials : `${initials}${count}`];
    }),
  );
}

function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/u)
    .map((part) => [...part][0] ?? "")
    .join("")
    .toLocaleUpperCase("de");
}
