"use client";

import type { Editor } from "@tiptap/core";
import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { ActionBar } from "./action-bar.tsx";
import { wishComment } from "./comments/comment-wish.ts";
import { ReviewNotices } from "./review-notices.tsx";
import { onSignedOut, onStoreRequest } from "./saving/before-sign-out.ts";
import { PutAsideWords } from "./saving/put-aside-words.tsx";
import { SavingTrouble } from "./saving/saving-trouble.tsx";
import { usePageShortcuts } from "./shortcuts/use-page-shortcuts.ts";
import { useTransitions } from "./use-transitions.ts";
import { ChangesSpoken } from "./working-copy/changes-spoken.tsx";
import { PresenceContext } from "./working-copy/presence-context.ts";
import { readAsText } from "./working-copy/read-as-text.ts";
import { usePresence } from "./working-copy/use-presence.ts";
import { useWorkingCopy, type WorkingCopy } from "./working-copy/use-working-copy.ts";
import type { WorkingCopySession } from "./working-copy/working-copy-session.ts";
import type { WritingActions, WritingArticle, WritingChoices, WritingUser } from "./writing-article.ts";
import { WritingDesk } from "./writing-desk.tsx";
import { WritingProblems } from "./writing-problems.tsx";

type WritingPageProps = {
  readonly article: WritingArticle;
  readonly user: WritingUser;
  readonly choices: WritingChoices;
  readonly actions: WritingActions;
};

/** A text's editor, with the document that it writes in. */
type ShownText = { readonly of: WorkingCopySession; readonly editor: Editor };

/**
 * Where an article is written: its words in one calm column, everything else beside them. Another document may take the
 * place of the one before at any time, such as after a withdrawal: what is open on the page stays open meanwhile.
 */
export function WritingPage({ article, user, choices, actions }: WritingPageProps) {
  const copy = useWorkingCopy({
    articleId: article.id,
    userId: user.id,
    given: article.workingCopy,
    open: actions.openWorkingCopy,
    readText: ({ document }) => readAsText(document),
  });
  const { session } = copy;
  const [shown, setShown] = useState<ShownText | null>(null);
  // The editor of a document that has ended is of no use any more.
  const text = shown?.of === session ? shown.editor : null;
  const verdict = judgeArticleAction(user, "edit", article.standing);
  const transitions = useTransitions({ article, session, actions });
  const presence = usePresence(session, user.id);
  useFreshReview(article, copy);
  useFocusOnRefusal(transitions.refusals);
  usePageShortcuts({ save: () => void session.flush(), comment: wishComment });
  useEffect(() => onStoreRequest(() => void session.flush()), [session]);
  useEffect(() => onSignedOut(() => session.close()), [session]);
  return (
    <PresenceContext value={presence}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <ActionBar
          {...{ article, user, transitions, actions }}
          saving={copy.state}
          version={session.version}
          onSave={() => session.flush()}
          editor={text}
        />
        <ChangesSpoken />
        {!verdict.allowed && <Notice>{writingMessages.state.readOnly(verdict.reason)}</Notice>}
        <PutAsideWords copy={copy} mayWrite={verdict.allowed} />
        {verdict.allowed && (
          <SavingTrouble
            state={copy.state}
            userName={user.name}
            onSignedIn={() => session.reconnect()}
            readText={() => readAsText(session.document)}
          />
        )}
        <ReviewNotices article={article} user={user} />
        <WritingProblems failure={transitions.failure} onChecklist={() => transitions.showChecklist({ for: "read" })} />
        <WritingDesk
          {...{ article, user, choices, actions, copy, transitions, text }}
          isReadOnly={!verdict.allowed || copy.isFrozen}
          onText={(editor) => setShown({ of: session, editor })}
        />
      </div>
    </PresenceContext>
  );
}

/** The first change after an approval ends it on the server; the page asks what holds now. */
function useFreshReview({ clearance, workingCopy }: WritingArticle, { session, state }: WorkingCopy): void {
  const router = useRouter();
  const isStored = state.kind === "stored";
  const isOutdated = clearance.approval === "valid" && isStored && session.version !== workingCopy.version;
  useEffect(() => {
    if (isOutdated) router.refresh();
  }, [isOutdated, router]);
}

/** After a refused action the first field with a problem gets the focus, once: whoever mends it is left in peace. */
function useFocusOnRefusal(refusals: number): void {
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  }, [refusals]);
}
