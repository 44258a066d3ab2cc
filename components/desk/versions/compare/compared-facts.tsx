import type { ReactNode } from "react";
import { readableDay } from "#lib/berlin-time.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { GENRE_NAMES, type Genre, type PictureUse } from "#newsroom/articles/article.ts";
import { compareLists } from "#newsroom/articles/compare/compare-list.ts";
import type { ComparedEntry, ComparedFact } from "#newsroom/articles/compare/compared-content.ts";
import { ChangeLabel } from "./change-parts.tsx";
import { type ComparisonView, stopOf } from "./comparison-view.ts";
import { PlainWords, ShownPicture } from "./leaf-view.tsx";

export type NameOf = {
  readonly section: (id: number) => string;
  readonly person: (id: number) => string;
  readonly keyword: (id: number) => string;
};

type FactsProps = {
  readonly facts: readonly ComparedFact[];
  readonly nameOf: NameOf;
  readonly view: ComparisonView;
};

/** The panel's fields side by side; those that are the same can be unfolded. */
export function ComparedFacts({ facts, nameOf, view }: FactsProps) {
  const changed = facts.filter(({ isChanged }) => isChanged);
  const same = facts.filter(({ isChanged }) => !isChanged);
  return (
    <>
      {changed.length === 0 ? (
        <p className="text-ink-soft">{words.factsSame}</p>
      ) : (
        <FactTable facts={changed} nameOf={nameOf} view={view} />
      )}
      {same.length > 0 && (
        <details className="folded">
          <summary>{words.foldedFacts(same.length)}</summary>
          <FactTable facts={same} nameOf={nameOf} view={view} />
        </details>
      )}
    </>
  );
}

function FactTable({ facts, nameOf, view }: FactsProps) {
  return (
    <table className="fact-table">
      <thead>
        <tr>
          <th scope="col">{words.field}</th>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {facts.map((fact) => (
          <FactRow key={fact.field} fact={fact} nameOf={nameOf} view={view} />
        ))}
      </tbody>
    </table>
  );
}

function FactRow({ fact, nameOf, view }: Omit<FactsProps, "facts"> & { readonly fact: ComparedFact }) {
  const { old, new: fresh } = sidesOf(fact, nameOf, { ...view, hasStops: false, showsPeople: false });
  return (
    <tr {...(fact.isChanged ? stopOf(view) : {})}>
      <th scope="row">
        {words.factFields[fact.field]}
        {fact.isChanged && <ChangeLabel kind="changed" steps={fact.steps} view={view} />}
      </th>
      <td data-label={words.before}>{fact.isChanged ? <del className="whole">{old}</del> : old}</td>
      <td data-label={words.after}>{fact.isChanged ? <ins className="whole">{fresh}</ins> : fresh}</td>
    </tr>
  );
}

type Sides = { readonly old: ReactNode; readonly new: ReactNode };

function sidesOf(fact: ComparedFact, nameOf: NameOf, view: ComparisonView): Sides {
  switch (fact.field) {
    case "sectionId":
      return bothSides(fact, (id) => (id === null ? words.nothing : nameOf.section(id)));
    case "genre":
      return bothSides(fact, (genre) => GENRE_NAMES[genre as Genre]);
    case "displayDate":
      return bothSides(fact, (day) => (day === null ? words.ownDate : readableDay(day)));
    case "authorIds":
      return listSides(fact, nameOf.person);
    case "keywordIds":
      return listSides(fact, nameOf.keyword);
    case "links":
      return listSides(fact, (link: string) => link);
    case "picture":
      return bothSides(fact, (use) => <PictureFacts use={use} view={view} />);
  }
}

function bothSides<Value>(
  fact: { readonly old: Value; readonly new: Value },
  show: (value: Value) => ReactNode,
): Sides {
  return { old: show(fact.old), new: show(fact.new) };
}

/** Each side as its own list: what went stands in the old one, what came and what moved is marked in the new one. */
function listSides<Value extends string | number>(
  { old, new: fresh }: { readonly old: readonly Value[]; readonly new: readonly Value[] },
  nameOf: (value: Value) => string,
): Sides {
  const entries = compareLists(old, fresh);
  const gone = new Set(entries.filter(({ kind }) => kind === "removed").map(({ value }) => value));
  const before = old.map((value): ComparedEntry<Value> => {
    return { kind: gone.has(value) ? "removed" : "same", value, isMoved: false };
  });
  const after = entries.filter(({ kind }) => kind !== "removed");
  return { old: <FactList entries={before} nameOf={nameOf} />, new: <FactList entries={after} nameOf={nameOf} /> };
}

type FactListProps<Value> = {
  readonly entries: readonly ComparedEntry<Value>[];
  readonly nameOf: (value: Value) => string;
};

function FactList<Value extends string | number>({ entries, nameOf }: FactListProps<Value>) {
  if (entries.length === 0) return words.nothing;
  return (
    <ol>
      {entries.map(({ kind, value, isMoved }) => (
        <li key={value} className={kind === "same" && !isMoved ? undefined : "font-semibold"}>
          {kind === "added" && `+ ${words.added}: `}
          {kind === "removed" && `− ${words.removed}: `}
          {nameOf(value)}
          {isMoved && ` (${words.moved})`}
        </li>
      ))}
    </ol>
  );
}

function PictureFacts({ use, view }: { readonly use: PictureUse | null; readonly view: ComparisonView }) {
  if (use === null) return words.nothing;
  const labels = words.leafFields;
  return (
    <div className="grid gap-1">
      <ShownPicture id={use.pictureId} view={view} />
      {(["alt", "caption", "credit"] as const).map((field) => (
        <p key={field}>
          {labels[field]}: <PlainWords old={use[field]} fresh={use[field]} view={view} />
        </p>
      ))}
    </div>
  );
}
