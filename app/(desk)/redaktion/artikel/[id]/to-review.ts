import { formatMoment } from "#components/desk/format-moment.ts";
import type { WrittenReview } from "#components/desk/writing/writing-article.ts";
import type { ArticleForWriting } from "#newsroom/articles/article-queries.ts";

/** What the page says of an article's review; the moments are read by `now`. */
export function toReview({ approval, remark, failedSchedule }: ArticleForWriting, now: Date): WrittenReview {
  const voided = approval?.voided ?? null;
  return {
    approval: approval && { by: approval.by, at: formatMoment(approval.at, now), isOverride: approval.isOverride },
    voided: voided && { by: voided.by, at: formatMoment(voided.at, now) },
    remark: remark && { by: remark.by, at: formatMoment(remark.at, now), text: remark.text },
    failedSchedule: failedSchedule && {
      at: formatMoment(failedSchedule.at, now),
      reason: failedSchedule.reason,
    },
  };
}
