import { Badge } from "#components/ui/badge.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import type { CommentThread } from "#newsroom/comments/comment.ts";
import { articleAddress } from "../articles/article-address.ts";
import { DeskPart } from "../desk-page.tsx";
import { CommentWords } from "./comment-words.tsx";

type ComparedCommentsProps = { readonly articleId: number; readonly threads: readonly CommentThread<string>[] };

/** What was said about an article between two of its states. */
export function ComparedComments({ articleId, threads }: ComparedCommentsProps) {
  return (
    <DeskPart title={words.comparison}>
      {threads.length === 0 ? (
        <p className="text-ink-soft">{words.comparisonNone}</p>
      ) : (
        <ul className="grid gap-3">
          {threads.map(({ id, quote, resolved, comments }) => (
            <li key={id} className="grid grid-cols-[minmax(0,1fr)] gap-3 border border-rule border-l-4 p-3">
              <p className="line-clamp-3 wrap-anywhere text-fine text-ink-soft">
                {quote === null ? words.aboutArticle : `„${quote}“`}
              </p>
              {comments.map((comment) => (
                <CommentWords key={comment.id} comment={comment} />
              ))}
              {resolved !== null && (
                <p>
                  <Badge tone="good">{words.resolved(resolved.by, resolved.at)}</Badge>
                </p>
              )}
              <PageLink href={`${articleAddress(articleId)}#kommentar-${id}`} className="text-link text-fine">
                {words.toThread}
              </PageLink>
            </li>
          ))}
        </ul>
      )}
    </DeskPart>
  );
}
