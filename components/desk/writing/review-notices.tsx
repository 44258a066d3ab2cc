import { Notice } from "#components/ui/notice.tsx";
import { scheduleMessages } from "#lib/messages/desk-schedule.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { judgeRelease } from "#newsroom/articles/approval-policy.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import type { WritingArticle, WritingUser } from "./writing-article.ts";

const words = writingMessages.review;

type ReviewNoticesProps = { readonly article: WritingArticle; readonly user: WritingUser };

/** What others said of the piece, and why it cannot go on to readers yet. */
export function ReviewNotices({ article, user }: ReviewNoticesProps) {
  const { remark, voided, failedSchedule } = article.review;
  return (
    <>
      {remark !== null && (
        <Notice title={words.remark(remark.by, remark.at)}>
          <p className="whitespace-pre-line">{remark.text}</p>
        </Notice>
      )}
      {failedSchedule !== null && (
        <Notice tone="warning" title={scheduleMessages.failed(failedSchedule.at)}>
          {scheduleMessages.failedText(failedSchedule.reason)}
        </Notice>
      )}
      {voided !== null && (
        <Notice tone="warning" title={words.voidedTitle}>
          {words.voided(voided.by, voided.at)}
        </Notice>
      )}
      {voided === null && <MissingApproval article={article} user={user} />}
    </>
  );
}

/** Whoever could publish it is told why the button is not there. */
function MissingApproval({ article, user }: ReviewNoticesProps) {
  const release = judgeRelease(user, article.standing, article.clearance);
  if (release.allowed || !judgeArticleAction(user, "publish", article.standing).allowed) return null;
  return <Notice>{release.reason}</Notice>;
}
