"use client";

import type { Editor } from "@tiptap/core";
import { ExternalLink } from "lucide-react";
import { useRef, useState } from "react";
import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { Menu, type MenuEntry } from "#components/ui/menu.tsx";
import { dateMessages as dateWords } from "#lib/messages/desk-dates.ts";
import { writingPreviewMessages as previewWords } from "#lib/messages/desk-preview.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { type ArticleState, STATE_NAMES } from "#newsroom/articles/article.ts";
import { useChecklistEntry } from "./checklist/use-checklist-entry.tsx";
import { MissingDialog } from "./missing-dialog.tsx";
import { offeredActions } from "./offered-actions.ts";
import { PublishButton } from "./publish-button.tsx";
import { SavingLine } from "./saving/saving-line.tsx";
import { ScheduleLine } from "./schedule/schedule-line.tsx";
import { useScheduling } from "./schedule/use-scheduling.tsx";
import type { AskedTransition } from "./transition-dialog.tsx";
import { useBarHeight } from "./use-bar-height.ts";
import { useCorrectionEntry } from "./use-correction-entry.tsx";
import { usePlanEntry } from "./use-plan-entry.tsx";
import { ActivePreviewLinks, usePreview } from "./use-preview.tsx";
import type { TransitionName, Transitions } from "./use-transitions.ts";
import { ComparePublishedLink } from "./versions/compare-published-link.tsx";
import { useVersionEntries } from "./versions/use-version-entries.tsx";
import type { CopyState } from "./working-copy/copy-state.ts";
import { PeopleHere } from "./working-copy/people-here.tsx";
import type { WritingActions, WritingArticle, WritingUser } from "./writing-article.ts";

const TransitionDialog = latePart(async () => (await import("./transition-dialog.tsx")).TransitionDialog, {
  Missing: MissingDialog,
});

const words = writingMessages.actions;

const tones: Readonly<Record<ArticleState, BadgeTone>> = {
  draft: "neutral",
  in_review: "warning",
  approved: "accent",
  scheduled: "accent",
  published: "good",
  withdrawn: "danger",
};

export type ActionBarProps = {
  readonly article: WritingArticle;
  readonly user: WritingUser;
  readonly saving: CopyState;
  readonly version: number;
  readonly transitions: Transitions;
  /** Stores what is on the screen; false when that failed. */
  readonly onSave: () => Promise<boolean>;
  readonly actions: WritingActions;
  /** The text's editor, once it is there. */
  readonly editor: Editor | null;
};

/** State, save state and what this person may do now; always in sight. */
export function ActionBar(props: ActionBarProps) {
  const { article, saving, version } = props;
  const bar = useRef<HTMLDivElement>(null);
  const line = useRef<HTMLDivElement>(null);
  useBarHeight(bar, line);
  const isAhead =
    article.publishedVersion !== null && (article.publishedVersion !== version || saving.kind !== "stored");
  return (
    // On a phone only the state stays in sight; the buttons scroll away with the title.
    <div
      ref={bar}
      className="contents lg:sticky lg:top-0 lg:z-20 lg:-mx-10 lg:flex lg:flex-wrap lg:items-center lg:gap-x-4 lg:gap-y-2 lg:border-rule lg:border-b lg:bg-paper lg:px-10 lg:py-2"
    >
      <div
        ref={line}
        className="flex flex-wrap items-center gap-x-4 gap-y-1 max-lg:sticky max-lg:top-0 max-lg:z-20 max-lg:-mx-(--gutter) max-lg:border-rule max-lg:border-b max-lg:bg-paper max-lg:px-(--gutter) max-lg:py-2"
      >
        <Badge tone={isAhead ? "warning" : tones[article.state]}>
          {isAhead ? writingMessages.state.aheadBadge : STATE_NAMES[article.state]}
        </Badge>
        <SavingLine state={saving} />
        {article.publishedVersion !== null && (
          <p className="text-fine text-ink-soft">
            {isAhead ? writingMessages.state.ahead : writingMessages.state.live}
            {isAhead && <ComparePublishedLink articleId={article.id} />}
          </p>
        )}
        <ApprovalLine article={article} />
        <DatesLine article={article} />
        <ScheduleLine dates={article.dates} />
        <ActivePreviewLinks articleId={article.id} count={article.previewLinks} />
        <PeopleHere />
      </div>
      <ActionButtons {...props} hasNews={article.publishedVersion === null || isAhead} />
    </div>
  );
}

function ActionButtons({
  article,
  user,
  transitions,
  onSave,
  actions,
  editor,
  hasNews,
}: ActionBarProps & { readonly hasNews: boolean }) {
  const [asked, onAsk] = useState<AskedTransition | null>(null);
  const isAgain = article.publishedVersion !== null;
  const correcting = useCorrectionEntry(transitions, isAgain && hasNews);
  const planning = usePlanEntry(article, actions);
  const preview = usePreview({ articleId: article.id, save: onSave });
  const versions = useVersionEntries({ articleId: article.id, actions, save: onSave });
  const checklist = useChecklistEntry({ articleId: article.id, actions, transitions, editor, save: onSave });
  const offered = offeredActions(user, article, hasNews);
  const scheduling = useScheduling({ article, offered, transitions, actions });
  const button = (name: TransitionName, look: "primary" | "secondary") => (
    <Button look={look} isPending={transitions.running === name} onClick={() => void transitions.run(name)}>
      {words[name]}
    </Button>
  );
  const more: MenuEntry[] = [
    ...checklist.entries,
    ...correcting.entries(offered.correct),
    ...planning.entries(offered.plan),
    ...scheduling.entries,
    ...preview.entries,
    ...versions.entries(offered.edit),
    ...(offered.overrideFourEyes ? [entry(words.overrideFourEyes, () => onAsk("overrideFourEyes"))] : []),
    ...(offered.returnToDraft ? [entry(words.returnToDraft, () => onAsk("returnToDraft"))] : []),
    ...(offered.withdraw ? [entry(words.withdraw, () => onAsk("withdraw"), "danger")] : []),
    ...(offered.trash ? [entry(words.trash, () => void transitions.run("trash"), "danger")] : []),
  ];
  return (
    <div className="flex flex-wrap items-center gap-2 lg:ml-auto">
      {article.publishedVersion !== null && <PortalLink id={article.id} />}
      <Button onClick={preview.open}>{previewWords.open}</Button>
      {offered.edit && <Button onClick={() => void onSave()}>{words.save}</Button>}
      {offered.restore && button("restore", "primary")}
      {offered.handIn && button("handIn", offered.publish ? "secondary" : "primary")}
      {offered.approve && button("approve", "secondary")}
      {offered.unpublish && <Button onClick={() => onAsk("unpublish")}>{words.unpublish}</Button>}
      {scheduling.button}
      {offered.publish && (
        <PublishButton
          // The next change is a small one again, unless somebody says otherwise.
          key={String(hasNews)}
          {...{ transitions, hasNews, isAgain }}
        />
      )}
      <Menu label={words.more} entries={more} />
      {versions.dialog}
      {planning.dialog}
      {scheduling.dialog}
      {correcting.dialog}
      {checklist.dialog}
      {asked !== null && (
        <TransitionDialog
          kind={asked}
          {...{ articleId: article.id, findIncomingLinks: actions.findIncomingLinks, transitions }}
          onClose={() => onAsk(null)}
        />
      )}
    </div>
  );
}

/** When it is meant for, and before when nobody may publish it. */
function DatesLine({ article: { dates, clearance } }: Pick<ActionBarProps, "article">) {
  const { plannedFor, embargoUntil } = dates;
  return (
    <>
      {plannedFor !== null && <p className="text-fine text-ink-soft">{dateWords.planned(plannedFor.read)}</p>}
      {clearance.embargoUntil !== null && embargoUntil !== null && (
        <Badge tone="danger">{dateWords.embargo(embargoUntil.read)}</Badge>
      )}
    </>
  );
}

/** Who found exactly this fit to print. */
function ApprovalLine({ article: { clearance, review } }: Pick<ActionBarProps, "article">) {
  if (clearance.approval !== "valid" || review.approval === null) return null;
  const { by, at, isOverride } = review.approval;
  const say = isOverride ? writingMessages.review.overridden : writingMessages.review.approved;
  return <p className="text-fine text-ink-soft">{say(by, at)}</p>;
}

function PortalLink({ id }: { readonly id: number }) {
  return (
    <a
      className="text-link flex items-center gap-1.5 text-fine"
      href={`/meldung/${id}`}
      target="_blank"
      rel="noreferrer"
    >
      <ExternalLink aria-hidden="true" className="size-4" />
      {words.preview}
    </a>
  );
}

function entry(label: string, onSelect: () => void, tone: "normal" | "danger" = "normal"): MenuEntry {
  return { label, onSelect, tone };
}
