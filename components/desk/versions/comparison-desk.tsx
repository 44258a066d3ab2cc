import type { ReactNode } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import type { ComparedContent, ComparedLine } from "#newsroom/articles/compare/compared-content.ts";
import { listChanges } from "#newsroom/articles/compare/list-changes.ts";
import { articleAddress } from "../articles/article-address.ts";
import { DeskPage, DeskPart } from "../desk-page.tsx";
import { ChangeKeys } from "./compare/change-keys.tsx";
import { ComparedBody } from "./compare/compared-body.tsx";
import { ComparedFacts, type NameOf } from "./compare/compared-facts.tsx";
import { ComparedWords } from "./compare/compared-line.tsx";
import { type ComparisonView, peopleOf, shortenNames } from "./compare/comparison-view.ts";
import { versionsAddress } from "./version-entry.ts";

type ComparisonDeskProps = {
  readonly articleId: number;
  readonly headline: string;
  /** What stands above each side. */
  readonly from: ReactNode;
  readonly to: ReactNode;
  readonly content: ComparedContent;
  readonly people: ComparisonView["people"];
  readonly pictureOf: ComparisonView["pictureOf"];
  readonly nameOf: NameOf;
  /** What was said about the article meanwhile. */
  readonly comments: ReactNode;
};

/** Two states of an article in one: what came, what went, what moved, and who did it. */
export function ComparisonDesk({
  articleId,
  headline,
  from,
  to,
  content,
  people,
  pictureOf,
  nameOf,
  comments,
}: ComparisonDeskProps) {
  const changes = listChanges(content);
  const persons = countByPerson(changes, people);
  const shortNames = shortenNames([...persons.keys()]);
  const view = { people, pictureOf, shortNames, showsPeople: persons.size > 1, hasStops: true };
  return (
    <ComparisonFrame articleId={articleId} headline={headline} beside={comments}>
      <div className="grid gap-4 sm:grid-cols-2">
        {from}
        {to}
      </div>
      {changes.length === 0 ? (
        <Notice>{words.same}</Notice>
      ) : (
        <ChangeKeys count={changes.length}>
          {persons.size > 0 && <PersonList persons={persons} shortNames={shortNames} />}
          <DeskPart title={words.words}>
            <ComparedLines lines={content.lines} view={view} />
          </DeskPart>
          <DeskPart title={words.body}>
            <ComparedBody parts={content.body} view={{ ...view, by: content.bodyBy }} />
          </DeskPart>
          <DeskPart title={words.facts}>
            <ComparedFacts facts={content.facts} nameOf={nameOf} view={{ ...view, by: content.bodyBy }} />
          </DeskPart>
        </ChangeKeys>
      )}
    </ComparisonFrame>
  );
}

type ComparisonFrameProps = {
  readonly articleId: number;
  readonly headline: string;
  readonly beside?: ReactNode;
  readonly children: ReactNode;
};

/** The page around a comparison, also around one that cannot be made. */
export function ComparisonFrame({ articleId, headline, beside, children }: ComparisonFrameProps) {
  const intro = (
    <>
      <span className="block wrap-anywhere font-semibold text-ink">{headline}</span>
      <PageLink href={versionsAddress(articleId)} className="text-link">
        {words.back}
      </PageLink>{" "}
      ·{" "}
      <PageLink href={articleAddress(articleId)} className="text-link">
        {words.toArticle}
      </PageLink>
    </>
  );
  return (
    <DeskPage title={words.title} intro={intro} width={beside === undefined ? "normal" : "wide"}>
      {beside === undefined ? (
        children
      ) : (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 xl:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-6">{children}</div>
          {beside}
        </div>
      )}
    </DeskPage>
  );
}

function countByPerson(
  changes: readonly (readonly number[])[],
  people: ComparisonView["people"],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const steps of changes)
    for (const name of peopleOf(steps, people)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return new Map([...counts].sort(([, left], [, right]) => right - left));
}

type PersonListProps = {
  readonly persons: ReadonlyMap<string, number>;
  readonly shortNames: ReadonlyMap<string, string>;
};

function PersonList({ persons, shortNames }: PersonListProps) {
  return (
    <section aria-label={words.people} className="grid gap-1">
      <h2 className="font-bold text-small">{words.people}</h2>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {[...persons].map(([name, count]) => (
          <li key={name}>
            {persons.size > 1 && <span className="change-people">{shortNames.get(name)}</span>}{" "}
            {words.personCount(name, count)}
          </li>
        ))}
      </ul>
    </section>
  );
}

type ComparedLinesProps = { readonly lines: readonly ComparedLine[]; readonly view: Omit<ComparisonView, "by"> };

function ComparedLines({ lines, view }: ComparedLinesProps) {
  const changed = lines.filter(({ isChanged }) => isChanged);
  if (changed.length === 0) return <p className="text-ink-soft">{words.wordsSame}</p>;
  return (
    <dl className="compared grid gap-4">
      {changed.map(({ field, by, ...line }) => (
        <div key={field}>
          <dt className="text-fine text-ink-soft">{words.lines[field]}</dt>
          <dd className={field === "headline" ? "desk-title" : "wrap-anywhere"}>
            <ComparedWords {...line} view={{ ...view, by }} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
