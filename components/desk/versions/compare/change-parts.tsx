import type { ReactNode } from "react";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { type ComparisonView, deedBy, peopleOf } from "./comparison-view.ts";

export type ChangeKind = "added" | "removed" | "moved" | "changed";

const deeds: Readonly<Record<ChangeKind, string>> = {
  added: words.added,
  removed: words.removed,
  moved: words.movedUp,
  changed: words.changed,
};

const signs: Readonly<Record<ChangeKind, string>> = { added: "+", removed: "−", moved: "↕", changed: "≠" };

type ChangeLabelProps = {
  readonly kind: ChangeKind;
  readonly steps: readonly number[];
  readonly view: ComparisonView;
  /** What happened, where the kind alone does not say it. */
  readonly deed?: string;
};

/** The line above a block that came, went or moved: a sign, what happened, and by whom. */
export function ChangeLabel({ kind, steps, view, deed = deeds[kind] }: ChangeLabelProps) {
  return (
    <span className="change-label">
      <span aria-hidden="true">{signs[kind]} </span>
      {deedBy(deed, peopleOf(steps, view.people))}
    </span>
  );
}

/** A block that stands in one of the two texts only. */
export function WholeBlock({ kind, children }: { readonly kind: "added" | "removed"; readonly children: ReactNode }) {
  return kind === "added" ? <ins className="whole">{children}</ins> : <del className="whole">{children}</del>;
}

type StretchProps = {
  readonly kind: "added" | "removed";
  readonly steps: readonly number[];
  readonly view: ComparisonView;
  readonly children: ReactNode;
};

/** Words that came or went; those who listen hear what happened and where it ends. */
export function Stretch({ kind, steps, view, children }: StretchProps) {
  const names = peopleOf(steps, view.people);
  const inside = (
    <>
      <span className="sr-only"> [{deedBy(deeds[kind], names)}: </span>
      {children}
      <span className="sr-only"> {words.end}] </span>
      <Initials names={names} view={view} />
    </>
  );
  return kind === "added" ? <ins>{inside}</ins> : <del>{inside}</del>;
}

/** Short names behind a change; their long form stands in the list above and in what is read out. */
export function Initials({ names, view }: { readonly names: readonly string[]; readonly view: ComparisonView }) {
  if (!view.showsPeople || names.length === 0) return null;
  return (
    <span aria-hidden="true" className="change-people">
      {names.map((name) => view.shortNames.get(name) ?? name).join("/")}
    </span>
  );
}
