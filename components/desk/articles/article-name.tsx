import { LockKeyhole, PencilLine } from "lucide-react";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { berlinTime } from "#lib/berlin-time.ts";
import { articleWords as words } from "#lib/messages/desk-articles.ts";
import { type ArticleState, STATE_NAMES } from "#newsroom/articles/article.ts";
import type { ArticleListEntry } from "#newsroom/articles/article-list.ts";
import { formatMoment } from "../format-moment.ts";
import { articleAddress } from "./article-address.ts";

/** The headline, or what stands for it while there is none. */
export function headlineOf({ headline }: Pick<ArticleListEntry, "headline">): string {
  return headline.trim() === "" ? words.untitled : headline;
}

type Named = Pick<ArticleListEntry, "id" | "kicker" | "headline" | "embargoUntil">;

/** Kicker and headline as on the portal, leading to the writing page; an embargo is never out of sight. */
export function ArticleName({ article }: { readonly article: Named }) {
  const { id, kicker, headline, embargoUntil } = article;
  const isUntitled = headline.trim() === "";
  return (
    <PageLink href={articleAddress(id)} className="group wrap-anywhere hyphens-auto block no-underline">
      {kicker.trim() !== "" && (
        <span className="block font-semibold text-accent text-fine">
          {kicker}
          <span className="sr-only">: </span>
        </span>
      )}
      <span
        className={classNames(
          "font-serif text-title-s group-hover:underline",
          isUntitled ? "text-ink-soft italic" : "font-semibold",
        )}
      >
        {headlineOf(article)}
      </span>
      {embargoUntil !== null && <EmbargoMark until={embargoUntil} />}
    </PageLink>
  );
}

function EmbargoMark({ until }: { readonly until: Date }) {
  const { day, hour, minute } = berlinTime(until);
  return (
    <span className="flex items-start gap-1.5 text-fine text-wrong">
      <LockKeyhole aria-hidden="true" className="mt-px size-4 shrink-0" />
      {words.embargo(day, `${hour}.${minute}`)}
    </span>
  );
}

const tones: Readonly<Record<ArticleState, BadgeTone>> = {
  draft: "neutral",
  in_review: "warning",
  approved: "accent",
  scheduled: "accent",
  published: "good",
  withdrawn: "danger",
};

export function StateBadge({ state }: { readonly state: ArticleState }) {
  return <Badge tone={tones[state]}>{STATE_NAMES[state]}</Badge>;
}

/** Says that readers still see an older version. */
export function UnpublishedMark({ article }: { readonly article: Pick<ArticleListEntry, "hasUnpublishedChanges"> }) {
  if (!article.hasUnpublishedChanges) return null;
  return (
    <span className="inline-flex items-start gap-1.5 text-fine text-warning">
      <PencilLine aria-hidden="true" className="mt-px size-4 shrink-0" />
      {words.unpublishedChanges}
    </span>
  );
}

export function Moment({ at, now }: { readonly at: Date; readonly now: Date }) {
  return <time dateTime={at.toISOString()}>{formatMoment(at, now)}</time>;
}
