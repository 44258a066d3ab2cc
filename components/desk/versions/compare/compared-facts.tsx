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
  readonly piece: (id: number) => string;
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
      <td data-label={words.before}>{old}</td>
      <td data-label={words.after}>{fresh}</td>
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
    case "recommendedIds":
      return listSides(fact, nameOf.piece);
    case "picture":
      return pictureSides(fact, view);
  }
}

/** One value each: where it changed, the old one is struck through and the new one underlined. */
function bothSides<Value>(
  fact: { readonly old: Value; readonly new: Value; readonly isChanged: boolean },
  show: (value: Value) => string,
): Sides {
  const [old, fresh] = [show(fact.old), show(fact.new)];
  return fact.isChanged ? { old: <del>{old}</del>, new: <ins>{fresh}</ins> } : { old, new: fresh };
}

/** Each side as its own list: what went is marked in the old one, what came and what moved in the new one. */
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
        <li key={value}>
          {kind === "same" && nameOf(value)}
          {kind === "removed" && <del>− {nameOf(value)}</del>}
          {kind === "added" && <ins>+ {nameOf(value)}</ins>}
          {kind !== "same" && <span className="sr-only"> ({kind === "added" ? words.added : words.removed})</span>}
          {isMoved && ` (${words.moved})`}
        </li>
      ))}
    </ol>
  );
}

/** The old picture as it was; the new one with its texts word by word. */
function pictureSides({ old, new: fresh }: Extract<ComparedFact, { field: "picture" }>, view: ComparisonView): Sides {
  return {
    old: old === null ? words.nothing : <PictureFacts before={old} use={old} view={view} />,
    new: fresh === null ? words.nothing : <PictureFacts before={old ?? fresh} use={fresh} view={view} />,
  };
}

type PictureFactsProps = { readonly before: PictureUse; readonly use: PictureUse; readonly view: ComparisonView };

function PictureFacts({ before, use, view }: PictureFactsProps) {
  return (
    <div className="compared grid gap-1">
      <ShownPicture id={use.pictureId} view={view} />
      {(["alt", "caption", "credit"] as const).map((field) => (
        <p key={field}>
          {words.leafFields[field]}: <PlainWords old={before[field]} fresh={use[field]} view={view} />
        </p>
      ))}
    </div>
  );
}
