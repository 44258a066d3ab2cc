import { ArrowLeftToLine, ArrowRight } from "lucide-react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { versionMessages as words } from "#lib/messages/desk-versions.ts";
import { articleAddress } from "../articles/article-address.ts";
import { DeskPage } from "../desk-page.tsx";
import { type PageVersion, type PageWorkingCopy, type RestoreVersion, versionsAddress } from "./version-entry.ts";
import { VersionList } from "./version-list.tsx";

type VersionsDeskProps = {
  readonly articleId: number;
  readonly headline: string;
  readonly working: PageWorkingCopy | null;
  readonly versions: readonly PageVersion[];
  /** Id to go on from, or null at the end. */
  readonly older: string | null;
  readonly restore: RestoreVersion | null;
};

/** All that was kept of an article, the newest first. */
export function VersionsDesk({ articleId, headline, working, versions, older, restore }: VersionsDeskProps) {
  const address = versionsAddress(articleId);
  const intro = (
    <>
      <span className="block wrap-anywhere font-semibold text-ink">{headline}</span>
      {words.intro}{" "}
      <PageLink href={articleAddress(articleId)} className="text-link">
        {words.back}
      </PageLink>
    </>
  );
  return (
    <DeskPage title={words.title} intro={intro}>
      <VersionList {...{ articleId, working, versions, address, restore }} />
      {versions.length === 0 && <EmptyState title={words.empty}>{words.emptyText}</EmptyState>}
      {(working === null || older !== null) && (
        <nav aria-label={words.paging} className="flex flex-wrap gap-3">
          {working === null && (
            <PageLink href={address} className={buttonClasses()}>
              <ArrowLeftToLine aria-hidden="true" className="size-4" />
              {words.newest}
            </PageLink>
          )}
          {older !== null && (
            <PageLink href={`${address}?vor=${older}`} className={buttonClasses()}>
              {words.older}
              <ArrowRight aria-hidden="true" className="size-4" />
            </PageLink>
          )}
        </nav>
      )}
    </DeskPage>
  );
}
