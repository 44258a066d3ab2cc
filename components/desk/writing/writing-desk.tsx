"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { settle } from "#components/ui/use-action.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { GENRE_NAMES } from "#newsroom/articles/article.ts";
import { participantOf } from "#newsroom/collaboration/who-is-here.ts";
import { sharedBody } from "#newsroom/working-copy/article-document.ts";
import { useHouseStyle } from "./house-style/use-house-style.ts";
import { SidePanel } from "./side-panel.tsx";
import type { OtherText } from "./text/text-context.ts";
import { TextProblemsContext } from "./text/text-problems.ts";
import { useWordAccess } from "./typography/use-word-access.ts";
import type { Transitions } from "./use-transitions.ts";
import { type Describe, type KnownNames, useSharedDraft } from "./working-copy/use-shared-draft.ts";
import type { WorkingCopy } from "./working-copy/use-working-copy.ts";
import type { WritingActions, WritingArticle, WritingChoices, WritingUser } from "./writing-article.ts";
import { WritingColumn } from "./writing-column.tsx";
import { touchedFields, type WritingDraft } from "./writing-draft.ts";
import { problemIn } from "./writing-problems.tsx";

type WritingDeskProps = {
  readonly article: WritingArticle;
  readonly user: WritingUser;
  readonly choices: WritingChoices;
  readonly actions: WritingActions;
  readonly copy: WorkingCopy;
  readonly transitions: Pick<Transitions, "failure" | "forget">;
  /** The text's editor, once it is there. */
  readonly text: Editor | null;
  readonly onText: (editor: Editor) => void;
  readonly isReadOnly: boolean;
};

/** What is written in the shared document: the words, and the fields beside them. */
export function WritingDesk(props: WritingDeskProps) {
  const { article, user, choices, actions, copy, transitions, text, onText, isReadOnly } = props;
  const { session, generation } = copy;
  const { draft, draftRef, change: write } = useSharedDraft(session.document, ...useNames(article, choices, actions));
  const errorAt = (field: string) => problemIn(transitions.failure?.problems ?? [], field);
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
  const check = useHouseStyle({ articleId: article.id, editor: isReadOnly ? null : text, lines: draft, actions });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
      <TextProblemsContext value={{ errorAt, forget: transitions.forget }}>
        <WritingColumn
          {...{ draft, change, isReadOnly, errorAt, shared, check, generation }}
          document={session.document}
          onReady={onText}
          onTextChange={() => transitions.forget(["body"])}
          article={around}
        />
      </TextProblemsContext>
      <SidePanel
        editor={text}
        {...{ article, session, generation, user, draft, change, choices, actions, isReadOnly, errorAt, check }}
      />
    </div>
  );
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

/** Whoever begins an article begins with its title. */
function useFocusOnNewArticle(isNew: boolean): void {
  const wasNew = useRef(isNew);
  useEffect(() => {
    if (wasNew.current) document.querySelector<HTMLElement>('[name="headline"]')?.focus();
  }, []);
}
