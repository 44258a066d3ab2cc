"use client";

import type { Editor } from "@tiptap/core";
import { useRouter } from "next/navigation";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import { settle } from "#components/ui/use-action.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { GENRE_NAMES } from "#newsroom/articles/article.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { participantOf } from "#newsroom/collaboration/who-is-here.ts";
import { sharedBody } from "#newsroom/working-copy/article-document.ts";
import { ActionBar, type ActionBarProps } from "./action-bar.tsx";
import { wishComment } from "./comments/comment-wish.ts";
import { useHouseStyle } from "./house-style/use-house-style.ts";
import { ReviewNotices } from "./review-notices.tsx";
import { onSignedOut, onStoreRequest } from "./saving/before-sign-out.ts";
import { PutAsideWords } from "./saving/put-aside-words.tsx";
import { SavingTrouble } from "./saving/saving-trouble.tsx";
import { usePageShortcuts } from "./shortcuts/use-page-shortcuts.ts";
import { SidePanel } from "./side-panel.tsx";
import type { OtherText } from "./text/text-context.ts";
import { TextProblemsContext } from "./text/text-problems.ts";
import type { AskedTransition } from "./transition-dialog.tsx";
import { useWordAccess } from "./typography/use-word-access.ts";
import { useTransitions } from "./use-transitions.ts";
import { ChangesSpoken } from "./working-copy/changes-spoken.tsx";
import { PresenceContext } from "./working-copy/presence-context.ts";
import { readAsText } from "./working-copy/read-as-text.ts";
import { usePresence } from "./working-copy/use-presence.ts";
import { type Describe, type KnownNames, useSharedDraft } from "./working-copy/use-shared-draft.ts";
import { useWorkingCopy, type WorkingCopy } from "./working-copy/use-working-copy.ts";
import type { WritingActions, WritingArticle, WritingChoices, WritingUser } from "./writing-article.ts";
import { WritingColumn } from "./writing-column.tsx";
import { touchedFields, type WritingDraft } from "./writing-draft.ts";
import { problemIn, WritingProblems } from "./writing-problems.tsx";

type WritingPageProps = {
  readonly article: WritingArticle;
  readonly user: WritingUser;
  readonly choices: WritingChoices;
  readonly actions: WritingActions;
};

/** Where an article is written: its words in one calm column, everything else beside them. */
export function WritingPage(props: WritingPageProps) {
  const { article, user, actions } = props;
  const copy = useWorkingCopy({
    articleId: article.id,
    userId: user.id,
    given: article.workingCopy,
    open: actions.openWorkingCopy,
    readText: ({ document }) => readAsText(document),
  });
  // A question stays open while the document is another one since the last step, such as after a withdrawal.
  const [asked, onAsk] = useState<AskedTransition | null>(null);
  // Another document is another desk: nothing of the one before is bound to it.
  return <WritingDesk key={copy.generation} {...props} {...{ copy, asked, onAsk }} />;
}

type WritingDeskProps = WritingPageProps & Pick<ActionBarProps, "asked" | "onAsk"> & { readonly copy: WorkingCopy };

function WritingDesk({ article, user, choices, actions, copy, asked, onAsk }: WritingDeskProps) {
  const { session } = copy;
  const [text, setText] = useState<Editor | null>(null);
  const verdict = judgeArticleAction(user, "edit", article.standing);
  const isReadOnly = !verdict.allowed || copy.isFrozen;
  const { draft, draftRef, change: write } = useSharedDraft(session.document, ...useNames(article, choices, actions));
  const transitions = useTransitions({ article, session, actions });
  const errorAt = (field: string) => problemIn(transitions.failure?.problems ?? [], field);
  const presence = usePresence(session, user.id);
  useFreshReview(article, copy);
  useFocusOnRefusal(transitions.refusals);
  useFocusOnNewArticle(draft.headline === "" && !isReadOnly);

  function change(part: Partial<WritingDraft>): void {
    transitions.forget(touchedFields(draftRef.current, part));
    write(part);
  }

  const words = useWordAccess(draftRef, change);
  const around = useMemo(
    () => ({
      id: article.id,
      actions,
      keywordIds: () => draftRef.current.keywords.map(({ id }) => id),
      otherTexts: () => otherTexts(draftRef.current),
      words,
      length: {
        genre: GENRE_NAMES[draft.genre],
        column: choices.measures,
        target: choices.measures.targets[draft.genre],
      },
    }),
    [article.id, actions, words, draft.genre, choices.measures, draftRef],
  );
  const shared = () => ({
    fragment: sharedBody(session.document),
    awareness: session.awareness,
    user: participantOf(user),
  });
  usePageShortcuts({ save: () => void session.flush(), comment: wishComment });
  useEffect(() => onStoreRequest(() => void session.flush()), [session]);
  useEffect(() => onSignedOut(() => session.close()), [session]);
  const check = useHouseStyle({ articleId: article.id, editor: isReadOnly ? null : text, lines: draft, actions });
  return (
    <PresenceContext value={presence}>
      <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
        <ActionBar
          {...{ article, user, transitions, actions, asked, onAsk }}
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
        <div className="grid grid-cols-[minmax(0,1fr)] gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
          <TextProblemsContext value={{ errorAt, forget: transitions.forget }}>
            <WritingColumn
              {...{ draft, change, isReadOnly, errorAt, shared, check }}
              document={session.document}
              onReady={setText}
              onTextChange={() => transitions.forget(["body"])}
              article={around}
            />
          </TextProblemsContext>
          <SidePanel
            editor={text}
            {...{ article, session, user, draft, change, choices, actions, isReadOnly, errorAt, check }}
          />
        </div>
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

/** Names for the numbers in the document: those that came with the page, and a way to ask for others. */
function useNames(article: WritingArticle, choices: WritingChoices, actions: WritingActions): [KnownNames, Describe] {
  const known = useMemo(
    () => ({
      authors: [...article.authors, ...choices.persons],
      keywords: article.keywords,
      pictures: new Map(article.pictures.map(({ id, preview }) => [id, preview])),
      pieces: article.recommended,
    }),
    [article, choices],
  );
  const describe = useCallback<Describe>(
    async (question) => {
      const answer = await settle(actions.describeReferences, question);
      if (!answer.ok) return null;
      const { pictures, ...named } = answer.data;
      return { authors: [], ...named, pictures: new Map(pictures.map(({ id, preview }) => [id, preview])) };
    },
    [actions],
  );
  return [known, describe];
}

/** What a search in the text cannot reach and tells of. */
function otherTexts({ headline, kicker, teaser }: WritingDraft): readonly OtherText[] {
  const { fields } = writingMessages;
  return [
    { label: fields.headline, text: headline },
    { label: fields.kicker, text: kicker },
    { label: fields.teaser, text: teaser },
  ];
}

/** After a refused action the first field with a problem gets the focus, once: whoever mends it is left in peace. */
function useFocusOnRefusal(refusals: number): void {
  useEffect(() => {
    if (refusals > 0) document.querySelector<HTMLElement>('main [aria-invalid="true"]')?.focus();
  }, [refusals]);
}

/** Whoever begins an article begins with its title. */
function useFocusOnNewArticle(isNew: boolean): void {
  const wasNew = useRef(isNew);
  useEffect(() => {
    if (wasNew.current) document.querySelector<HTMLElement>('[name="headline"]')?.focus();
  }, []);
}
