import { PageLink } from "#components/ui/page-link.tsx";
import { writingVersionMessages as words } from "#lib/messages/desk-versions.ts";
import { comparisonAddress, PUBLISHED, WORKING } from "../../versions/version-entry.ts";

/** Leads from „Leser sehen eine ältere Fassung“ to what has changed since. */
export function ComparePublishedLink({ articleId }: { readonly articleId: number }) {
  return (
    <>
      {" "}
      <PageLink href={comparisonAddress(articleId, PUBLISHED, WORKING)} className="text-link">
        {words.comparePublished}
      </PageLink>
    </>
  );
}
