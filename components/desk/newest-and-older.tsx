import { ArrowLeftToLine, ArrowRight } from "lucide-react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { pagingMessages as words } from "#lib/messages/desk-paging.ts";

/** Addresses of the newest entries and of older ones; null where there are none. */
export type PagePlaces = { readonly newestHref: string | null; readonly olderHref: string | null };

/** The way through entries that are read newest first. */
export function NewestAndOlder({ label, newestHref, olderHref }: PagePlaces & { readonly label: string }) {
  if (newestHref === null && olderHref === null) return null;
  return (
    <nav aria-label={label} className="flex flex-wrap gap-3">
      {newestHref !== null && (
        <PageLink href={newestHref} className={buttonClasses()}>
          <ArrowLeftToLine aria-hidden="true" className="size-4" />
          {words.newest}
        </PageLink>
      )}
      {olderHref !== null && (
        <PageLink href={olderHref} className={buttonClasses()}>
          {words.older}
          <ArrowRight aria-hidden="true" className="size-4" />
        </PageLink>
      )}
    </nav>
  );
}
