import Link from "next/link";
import { writingVersionMessages as words } from "#lib/messages/desk-versions.ts";
import { comparisonAddress, PUBLISHED, WORKING } from "../../versions/version-entry.ts";

/** Leads from „Leser sehen eine ältere Fassung“ to what has changed since. */
export function ComparePublishedLink({ articleId }: { readonly articleId: number }) {
  return (
    <>
      {" "}
      <Link href={comparisonAddress(articleId, PUBLISHED, WORKING)} prefetch={false} className="text-link">
        {words.comparePublished}
      </Link>
    </>
  );
}
