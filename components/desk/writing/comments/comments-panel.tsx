"use client";

import { Button } from "#components/ui/button.tsx";
import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import { usePreferences } from "../../preferences.tsx";
import { readableKeys } from "../shortcuts/matching-keys.ts";
import { keysOf } from "../shortcuts/shortcut-catalogue.ts";
import type { CommentsProps } from "./comments-entry.tsx";
import { NewComment } from "./new-comment.tsx";
import { ThreadCard } from "./thread-card.tsx";
import { type Conversations, useConversations } from "./use-conversations.ts";
import type { PageComments, PageThread } from "./writing-comments.ts";

type CommentsPanelProps = CommentsProps & {
  /** How often somebody wished to comment so far. */
  readonly wishes: number;
};

/** The conversations about an article, in the order of the text. */
export function CommentsPanel(props: CommentsPanelProps) {
  const conversations = useConversations(props);
  const { comments, hasFailed, open, settled, begun, showsResolved, reload } = conversations;
  if (comments === null) return hasFailed ? <Failed onAgain={reload} /> : null;
  const list = { ...props, conversations, comments };
  return (
    <>
      <p role="status" className="text-fine text-ink-soft">
        {words.saidOpen(open.length)}
      </p>
      {begun !== null && <NewComment {...props} conversations={conversations} begun={begun} people={comments.people} />}
      <ThreadList {...list} threads={open} />
      {open.length === 0 && begun === null && <Hint />}
      {settled.length > 0 && (
        <Button
          look="quiet"
          size="small"
          className="justify-self-start"
          aria-expanded={showsResolved}
          onClick={() => conversations.showResolved(!showsResolved)}
        >
          {showsResolved ? words.hideResolved : words.showResolved(settled.length)}
        </Button>
      )}
      {showsResolved && <ThreadList {...list} threads={settled} />}
    </>
  );
}

type ThreadListProps = CommentsProps & {
  readonly conversations: Conversations;
  readonly comments: PageComments;
  readonly threads: readonly PageThread[];
};

function ThreadList({ articleId, user, actions, conversations, comments, threads }: ThreadListProps) {
  const { placed, current, reload, jump } = conversations;
  if (threads.length === 0) return null;
  return (
    <ul className="grid gap-3">
      {threads.map((thread) => (
        <ThreadCard
          key={thread.id}
          {...{ articleId, user, actions, thread }}
          people={comments.people}
          mayComment={comments.mayComment}
          onChanged={reload}
          isLost={placed.get(thread.id) === null}
          isCurrent={thread.id === current}
          onJump={typeof placed.get(thread.id) === "number" ? () => jump(thread.id) : undefined}
        />
      ))}
    </ul>
  );
}

function Hint() {
  const { usesShortcuts } = usePreferences();
  const [keys] = keysOf("comment");
  return (
    <p className="text-fine text-ink-soft">
      {usesShortcuts && keys !== undefined ? words.hint(readableKeys(keys)) : words.hintWithoutKeys}
    </p>
  );
}

function Failed({ onAgain }: { readonly onAgain: () => void }) {
  return (
    <p role="alert" className="flex flex-wrap items-center gap-2 text-fine text-ink-soft">
      {words.failed}
      <Button look="quiet" size="small" onClick={onAgain}>
        {words.again}
      </Button>
    </p>
  );
}
