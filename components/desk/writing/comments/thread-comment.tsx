"use client";

import { useState } from "react";
import { ConfirmAction } from "#components/ui/confirm-action.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import type { ThreadComment } from "#newsroom/comments/comment.ts";
import { CommentWords } from "../../comments/comment-words.tsx";
import { CommentForm } from "./comment-form.tsx";
import type { ThreadContext } from "./thread-card.tsx";

type ThreadCommentProps = ThreadContext & { readonly comment: ThreadComment<string> };

/** One comment; who wrote it may change and delete it. */
export function OwnedComment({ comment, user, articleId, actions, people, mayComment, onChanged }: ThreadCommentProps) {
  const [isChanging, setChanging] = useState(false);
  const [isAsking, setAsking] = useState(false);
  const isOwn = comment.authorId === user.id && !comment.isDeleted && mayComment;
  if (isChanging) {
    return (
      <CommentForm
        label={words.text}
        submitLabel={words.submitChange}
        people={people}
        place={{ userId: user.id, articleId, at: comment.id }}
        text={comment.text}
        send={(written) => actions.change({ commentId: comment.id, ...written })}
        onDone={() => {
          setChanging(false);
          onChanged();
        }}
        onCancel={() => setChanging(false)}
      />
    );
  }
  return (
    <div className="flex items-start justify-between gap-2">
      <CommentWords comment={comment} />
      {isOwn && (
        <>
          <Menu
            label={words.actionsFor(comment.author)}
            entries={[
              { label: words.change, onSelect: () => setChanging(true) },
              { label: words.remove, onSelect: () => setAsking(true), tone: "danger" },
            ]}
          />
          <ConfirmAction
            isOpen={isAsking}
            onClose={() => setAsking(false)}
            action={actions.remove}
            input={comment.id}
            onSuccess={onChanged}
            title={words.removeTitle}
            confirmLabel={words.remove}
            look="danger"
          >
            {words.removeText}
          </ConfirmAction>
        </>
      )}
    </div>
  );
}
