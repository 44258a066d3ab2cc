"use client";

import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import type { Mentionable } from "#newsroom/comments/comment.ts";
import { CommentForm } from "./comment-form.tsx";
import type { CommentsProps } from "./comments-entry.tsx";
import type { Begun, Conversations } from "./use-conversations.ts";

type NewCommentProps = CommentsProps & {
  readonly conversations: Conversations;
  readonly begun: Begun;
  readonly people: readonly Mentionable[];
};

/** Where a conversation begins, with the words that it is about. */
export function NewComment({ articleId, user, editor, actions, conversations, begun, people }: NewCommentProps) {
  const { about } = begun;
  return (
    <div className="grid gap-2 border border-rule border-l-4 border-l-accent p-3">
      <p className="line-clamp-3 wrap-anywhere text-fine text-ink-soft">
        {about === null ? words.aboutArticle : `${words.aboutPassage} „${about.quote}“`}
      </p>
      <CommentForm
        label={words.text}
        submitLabel={words.submit}
        people={people}
        place={{ userId: user.id, articleId, at: "new" }}
        send={(written) =>
          actions.begin({ articleId, passage: about === null ? null : conversations.renew(about), ...written })
        }
        onDone={({ threadId }) => {
          conversations.endBegun();
          conversations.goTo(threadId);
          conversations.reload();
        }}
        onCancel={() => {
          conversations.endBegun();
          if (about !== null) editor.view.focus();
        }}
      />
    </div>
  );
}
