import { Badge } from "#components/ui/badge.tsx";
import { versionMessages as words } from "#lib/messages/desk-versions.ts";
import { REASON_NAMES } from "#newsroom/articles/revisions/revision.ts";
import { RestoreVersionButton } from "./restore-version-button.tsx";
import type { PageSide, RestoreVersion } from "./version-entry.ts";
import { entryName, VersionFacts, WorkingCopyFacts } from "./version-list.tsx";

type ComparedSideHeadProps = {
  readonly articleId: number;
  /** „Von“ or „Bis“. */
  readonly label: string;
  readonly side: PageSide;
  readonly restore: RestoreVersion | null;
};

/** What stands on one side of a comparison. */
export function ComparedSideHead({ articleId, label, side, restore }: ComparedSideHeadProps) {
  return (
    <section aria-label={label} className="grid content-start justify-items-start gap-1 border-rule border-t-2 pt-2">
      <p className="text-fine text-ink-soft">{label}</p>
      {side.kind === "working" ? (
        <>
          <p className="font-semibold">{words.working}</p>
          <WorkingCopyFacts working={side.version} />
        </>
      ) : (
        <>
          <p className="flex flex-wrap items-center gap-2 font-semibold">
            <span className="wrap-anywhere">{side.version.name ?? REASON_NAMES[side.version.reason]}</span>
            {side.version.isPublished && <Badge tone="good">{words.isPublished}</Badge>}
          </p>
          <VersionFacts version={side.version} />
          {restore !== null && (
            <RestoreVersionButton
              articleId={articleId}
              revisionId={side.version.id}
              entry={entryName(side.version)}
              restore={restore}
            />
          )}
        </>
      )}
    </section>
  );
}
