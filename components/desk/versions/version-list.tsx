import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { versionMessages as words } from "#lib/messages/desk-versions.ts";
import { REASON_NAMES, type RevisionReason } from "#newsroom/articles/revisions/revision.ts";
import { RestoreVersionButton } from "./restore-version-button.tsx";
import {
  comparisonAddress,
  type PageVersion,
  type PageWorkingCopy,
  type RestoreVersion,
  WORKING,
} from "./version-entry.ts";

const tones: Readonly<Record<RevisionReason, BadgeTone>> = {
  hand_in: "warning",
  approval: "accent",
  publication: "good",
  correction: "good",
  withdrawal: "danger",
  named: "accent",
  restore: "neutral",
  shared: "neutral",
  automatic: "neutral",
};

type VersionListProps = {
  readonly articleId: number;
  /** Null on the pages of older versions. */
  readonly working: PageWorkingCopy | null;
  readonly versions: readonly PageVersion[];
  readonly address: string;
  /** Null for those who may only read. */
  readonly restore: RestoreVersion | null;
};

/** The versions with a choice of two to compare; a form of plain choices that works without a program too. */
export function VersionList({ articleId, working, versions, address, restore }: VersionListProps) {
  return (
    <form method="get" action={address} aria-label={words.choose} className="grid">
      <ol aria-label={words.list} className="grid">
        {working !== null && <WorkingCopyRow working={working} />}
        {versions.map((version, index) => (
          <VersionRow
            key={version.id}
            {...{ articleId, version, restore }}
            isFirst={index === 0}
            isLast={working === null}
          />
        ))}
      </ol>
      {versions.length > 0 && (
        <div className="sticky bottom-0 bg-paper py-3">
          <button type="submit" className={buttonClasses("primary")}>
            {words.compare}
          </button>
        </div>
      )}
    </form>
  );
}

const rowClasses = "flex flex-wrap items-start gap-x-4 gap-y-2 border-rule border-b py-3";

function WorkingCopyRow({ working }: { readonly working: PageWorkingCopy }) {
  return (
    <li className={rowClasses}>
      <Choice value={WORKING} entry={words.working} isFrom={false} isTo hasFrom={false} />
      <div className="grid min-w-0 flex-1 basis-56 gap-1">
        <p className="font-semibold">{words.working}</p>
        <WorkingCopyFacts working={working} />
      </div>
    </li>
  );
}

export function WorkingCopyFacts({ working }: { readonly working: PageWorkingCopy }) {
  const { version, when, author } = working;
  const facts = [words.version(version), when, ...(author === null ? [] : [words.keptBy(author)])];
  return (
    <p className="text-fine text-ink-soft">
      {words.workingText} {facts.join(" · ")}
    </p>
  );
}

type VersionRowProps = {
  readonly articleId: number;
  readonly version: PageVersion;
  readonly restore: RestoreVersion | null;
  readonly isFirst: boolean;
  /** Whether the newest of the list is the newer one of the two that are proposed. */
  readonly isLast: boolean;
};

function VersionRow({ articleId, version, restore, isFirst, isLast }: VersionRowProps) {
  const { id, reason, name, isPublished } = version;
  const isQuiet = reason === "automatic";
  const entry = entryName(version);
  return (
    <li className={classNames(rowClasses, isQuiet && "text-ink-soft")}>
      <Choice value={id} entry={entry} isFrom={isFirst} isTo={isFirst && isLast} hasFrom />
      <div className="grid min-w-0 flex-1 basis-56 gap-1">
        <p className="flex flex-wrap items-center gap-2">
          {isQuiet ? (
            <span className="text-fine">{REASON_NAMES[reason]}</span>
          ) : (
            <Badge tone={tones[reason]}>{REASON_NAMES[reason]}</Badge>
          )}
          {name !== null && <strong className="wrap-anywhere font-semibold">{name}</strong>}
          {isPublished && <Badge tone="good">{words.isPublished}</Badge>}
        </p>
        <VersionFacts version={version} />
      </div>
      <div className="flex flex-wrap gap-x-4 gap-y-1">
        <PageLink
          href={comparisonAddress(articleId, id, WORKING)}
          aria-label={words.compareEntry(entry)}
          className="text-link py-1.5 text-fine"
        >
          {words.compareWithWorking}
        </PageLink>
        {restore !== null && <RestoreVersionButton {...{ articleId, entry, restore }} revisionId={id} />}
      </div>
    </li>
  );
}

/** When, by whom, and who wrote; also above a comparison. */
export function VersionFacts({ version }: { readonly version: Omit<PageVersion, "id" | "isPublished"> }) {
  const { when, author, contributors } = version;
  const isOnlyAuthor = contributors.every((name) => name === author);
  const facts = [
    words.version(version.version),
    when,
    author === null ? words.system : words.keptBy(author),
    ...(isOnlyAuthor ? [] : [words.writtenBy(contributors.join(", "))]),
  ];
  return <p className="text-fine text-ink-soft">{facts.join(" · ")}</p>;
}

/** How a version is called where only its name is heard: „Benannt „Stand“, Version 4“. */
export function entryName({ reason, name, version }: Pick<PageVersion, "reason" | "name" | "version">): string {
  return `${REASON_NAMES[reason]}${name === null ? "" : ` „${name}“`}, ${words.version(version)}`;
}

type ChoiceProps = {
  readonly value: string;
  readonly entry: string;
  readonly isFrom: boolean;
  readonly isTo: boolean;
  readonly hasFrom: boolean;
};

function Choice({ value, entry, isFrom, isTo, hasFrom }: ChoiceProps) {
  return (
    <div className="flex gap-3">
      {hasFrom ? (
        <label className="grid w-9 cursor-pointer justify-items-center text-fine text-ink-soft">
          <span aria-hidden="true">{words.from}</span>
          <input
            type="radio"
            name="von"
            value={value}
            defaultChecked={isFrom}
            aria-label={words.fromEntry(entry)}
            className="size-6"
          />
        </label>
      ) : (
        <span className="w-9" />
      )}
      <label className="grid w-9 cursor-pointer justify-items-center text-fine text-ink-soft">
        <span aria-hidden="true">{words.to}</span>
        <input
          type="radio"
          name="bis"
          value={value}
          defaultChecked={isTo}
          aria-label={words.toEntry(entry)}
          className="size-6"
        />
      </label>
    </div>
  );
}
