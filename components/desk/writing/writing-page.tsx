"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useMemo, useRef, useState } from "react";
import { Notice } from "#components/ui/notice.tsx";
import type { ArticleBody } from "#editor/body.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { GENRE_NAMES } from "#newsroom/articles/article.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { ActionBar } from "./action-bar.tsx";
import { useHouseStyle } from "./house-style/use-house-style.ts";
import { SavingTrouble } from "./saving/saving-trouble.tsx";
import { useSaving } from "./saving/use-saving.ts";
import { usePageShortcuts } from "./shortcuts/use-page-shortcuts.ts";
import { SidePanel } from "./side-panel.tsx";
import type { OtherText } from "./text/text-context.ts";
import { TextProblemsContext } from "./text/text-problems.ts";
import { useWordAccess } from "./typography/use-word-access.ts";
import { useTransitions } from "./use-transitions.ts";
import type { WritingActions, WritingArticle, WritingChoices, WritingUser } from "./writing-article.ts";
import { WritingColumn } from "./writing-column.tsx";
import { contentOf, draftOf, touchedFields, type WritingDraft } from "./writing-draft.ts";
import { problemIn, WritingProblems } from "./writing-problems.tsx";

type WritingPageProps = {
  readonly article: WritingArticle;
  readonly user: WritingUser;
  readonly choices: WritingChoices;
  readonly actions: WritingActions;
};

/** Where an article is written: its words in one calm column, everything else beside them. */
export function WritingPage({ article, user, choices, actions }: WritingPageProps) {
  const [draft, setDraft] = useState<WritingDraft>(() => draftOf(article));
  const editor = useRef<Editor | null>(null);
  const [text, setText] = useState<Editor | null>(null);
  const verdict = judgeArticleAction(user, "edit", article.standing);
  const { state, session } = useSaving({
    articleId: article.id,
    version: article.version,
    collect: () => contentOf(draftRef.current, readBody(editor.current, article.content.body)),
    save: actions.save,
  });
  const draftRef = useRef(draft);
  const transitions = useTransitions({ articleId: article.id, session, actions });
  const problems = state.kind === "refused" ? state.problems : (transitions.failure?.problems ?? []);
  const errorAt = (field: string) => problemIn(problems, field);
  useFocusOnRefusal(transitions.refusals);
  useFocusOnNewArticle(article.content.headline === "" && verdict.allowed);

  function change(part: Partial<WritingDraft>): void {
    transitions.forget(touchedFields(draftRef.current, part));
    draftRef.current = { ...draftRef.current, ...part };
    setDraft(draftRef.current);
    session.touch();
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
    [article.id, actions, words, draft.genre, choices.measures],
  );
  usePageShortcuts({ save: () => void session.flush() });
  const isReadOnly = !verdict.allowed;
  const check = useHouseStyle({ articleId: article.id, editor: isReadOnly ? null : text, lines: draft, actions });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <ActionBar
        {...{ article, user, transitions }}
        saving={state}
        version={session.version}
        onSave={() => void session.flush()}
      />
      {!verdict.allowed && <Notice>{writingMessages.state.readOnly(verdict.reason)}</Notice>}
      <SavingTrouble state={state} readText={() => plainText(draft, editor.current)} />
      <WritingProblems failure={transitions.failure} />
      <div className="grid grid-cols-[minmax(0,1fr)] gap-10 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <TextProblemsContext value={{ errorAt, forget: transitions.forget }}>
          <WritingColumn
            {...{ draft, change, isReadOnly, errorAt }}
            body={article.content.body}
            onReady={(created) => {
              editor.current = created;
              setText(created);
            }}
            onTextChange={() => {
              session.touch();
              transitions.forget(["body"]);
            }}
            article={around}
            check={check}
          />
        </TextProblemsContext>
        <SidePanel editor={text} {...{ user, draft, change, choices, actions, isReadOnly, errorAt, check }} />
      </div>
    </div>
  );
}

function readBody(editor: Editor | null, fallback: ArticleBody): ArticleBody {
  if (editor === null) return fallback;
  // ProseMirror's attribute objects have no prototype, which the way to the server refuses; the server checks the result.
  return JSON.parse(JSON.stringify(editor.getJSON())) as ArticleBody;
}

function plainText(draft: WritingDraft, editor: Editor | null): string {
  return [draft.kicker, draft.headline, draft.teaser, editor?.getText({ blockSeparator: "\n\n" }) ?? ""]
    .filter((part) => part !== "")
    .join("\n\n");
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
  useEffect(() => {
    if (isNew) document.querySelector<HTMLElement>('[name="headline"]')?.focus();
  }, [isNew]);
}
