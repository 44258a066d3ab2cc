"use client";

import type { Editor } from "@tiptap/core";
import { Field } from "#components/ui/field.tsx";
import { latePart } from "#components/ui/late-part.tsx";
import { Select } from "#components/ui/select.tsx";
import { settle } from "#components/ui/use-action.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { GENRE_NAMES, GENRES, type Genre } from "#newsroom/articles/article.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import type { AssignmentPanelProps } from "../assignment/assignment-panel.tsx";
import { CommentsEntry } from "./comments/comments-entry.tsx";
import { AuthorField } from "./fields/author-field.tsx";
import { DateField } from "./fields/date-field.tsx";
import { KeywordField } from "./fields/keyword-field.tsx";
import { LinkField } from "./fields/link-field.tsx";
import type { RecommendedFieldProps } from "./fields/recommended-field.tsx";
import { HouseStylePanel } from "./house-style/house-style-panel.tsx";
import type { HouseStyleCheck } from "./house-style/use-house-style.ts";
import { PictureField } from "./pictures/picture-field.tsx";
import { uploadPicture } from "./pictures/upload-picture.ts";
import { SeriesEntry } from "./series-entry.tsx";
import { KeywordSuggestions } from "./suggestions/keyword-suggestions.tsx";
import { Outline } from "./text/outline.tsx";
import { SharedField } from "./working-copy/shared-field.tsx";
import type { WorkingCopySession } from "./working-copy/working-copy-session.ts";
import type { WritingActions, WritingArticle, WritingChoices, WritingUser } from "./writing-article.ts";
import type { WritingDraft } from "./writing-draft.ts";

const AssignmentPanel = latePart<AssignmentPanelProps>(
  async () => (await import("../assignment/assignment-panel.tsx")).AssignmentPanel,
  // In the room that the panel will take, so that the fields below it do not jump.
  { Waiting: () => <div className="min-h-22 border-rule border-l-4 bg-paper-tint" /> },
);

/** Chosen last, when the piece is written: its search has time to come after the text. */
const RecommendedField = latePart<RecommendedFieldProps>(
  async () => (await import("./fields/recommended-field.tsx")).RecommendedField,
  { Waiting: () => <div className="min-h-28" /> },
);

const words = writingMessages.fields;

type SidePanelProps = {
  readonly article: WritingArticle;
  readonly session: WorkingCopySession;
  /** Comments stand on the words of one document. */
  readonly generation: number;
  readonly draft: WritingDraft;
  /** The text's editor, once it is there. */
  readonly editor: Editor | null;
  readonly change: (part: Partial<WritingDraft>) => void;
  readonly choices: WritingChoices;
  readonly actions: WritingActions;
  readonly isReadOnly: boolean;
  readonly errorAt: (field: string) => string | undefined;
  readonly user: WritingUser;
  readonly check: HouseStyleCheck;
};

/** Everything of an article beside its words. */
export function SidePanel({
  article,
  session,
  generation,
  draft,
  editor,
  change,
  choices,
  actions,
  isReadOnly,
  errorAt,
  user,
  check,
}: SidePanelProps) {
  return (
    <aside aria-label={writingMessages.panel.label} className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
      <AssignmentPanel
        {...{ articleId: article.id, name: draft.headline, user, actions }}
        {...{ standing: article.standing, assignment: article.assignment, today: article.today }}
      />
      <ClassFields {...{ draft, change, choices, isReadOnly, errorAt }} />
      <SeriesEntry series={article.series} mayManage={may(user, "manage-series")} />
      <CommentsEntry
        key={generation}
        {...{ user, editor, session }}
        articleId={article.id}
        total={article.comments}
        actions={actions.comments}
      />
      {!isReadOnly && <HouseStylePanel check={check} mayManage={may(user, "manage-house-style")} />}
      <SharedField name="authorIds">
        <AuthorField
          value={draft.authors}
          persons={choices.persons}
          onChange={(authors) => change({ authors })}
          error={errorAt("authorIds")}
          isReadOnly={isReadOnly}
        />
      </SharedField>
      <SharedField name="keywordIds">
        <KeywordField
          value={draft.keywords}
          onChange={(keywords) => change({ keywords })}
          find={(query) => actions.findKeywords({ query })}
          create={actions.createKeyword}
          error={errorAt("keywordIds")}
          isReadOnly={isReadOnly}
        >
          {(deeds) => <KeywordSuggestions draft={draft} editor={editor} suggest={actions.suggestKeywords} {...deeds} />}
        </KeywordField>
      </SharedField>
      <SharedField name="links">
        <LinkField
          value={draft.links}
          onChange={(links) => change({ links })}
          error={errorAt("links")}
          isReadOnly={isReadOnly}
        />
      </SharedField>
      <SharedField name="pictureId">
        <PictureField
          value={draft.picture}
          onChange={(picture) => change({ picture })}
          upload={uploadPicture}
          recent={() => actions.listRecentPictures(null)}
          errors={{ alt: errorAt("picture.alt"), credit: errorAt("picture.credit") }}
          isReadOnly={isReadOnly}
        />
      </SharedField>
      <SharedField name="displayDate">
        <DateField
          value={draft.displayDate}
          onChange={(displayDate) => change({ displayDate })}
          error={errorAt("displayDate")}
          isReadOnly={isReadOnly}
        />
      </SharedField>
      <SharedField name="recommendedIds">
        <RecommendedField
          value={draft.recommended}
          onChange={(recommended) => change({ recommended })}
          find={(query) => settle(actions.findPublished, { query, exceptId: article.id, withoutPaid: true })}
          error={errorAt("recommendedIds")}
          isReadOnly={isReadOnly}
        />
      </SharedField>
      {/* It stays in sight beside a long text when the fields above it have scrolled away. */}
      <div className="max-h-[calc(100dvh-8rem)] overflow-y-auto xl:sticky xl:top-20">
        {editor !== null && <Outline editor={editor} />}
      </div>
    </aside>
  );
}

type ClassFieldsProps = Pick<SidePanelProps, "draft" | "change" | "choices" | "isReadOnly" | "errorAt">;

function ClassFields({ draft, change, choices, isReadOnly, errorAt }: ClassFieldsProps) {
  const sections = choices.sections.map(({ id, name }) => ({ value: String(id), label: name }));
  const genres = GENRES.map((genre) => ({ value: genre, label: GENRE_NAMES[genre] }));
  return (
    <div className="grid grid-cols-2 gap-4">
      <SharedField name="sectionId">
        <Field name="sectionId" label={words.section} error={errorAt("sectionId")}>
          <Select
            options={[{ value: "", label: words.noSection }, ...sections]}
            value={draft.sectionId ?? ""}
            disabled={isReadOnly}
            onChange={({ target }) => change({ sectionId: target.value === "" ? null : Number(target.value) })}
          />
        </Field>
      </SharedField>
      <SharedField name="genre">
        <Field name="genre" label={words.genre}>
          <Select
            options={genres}
            value={draft.genre}
            disabled={isReadOnly}
            // The options are the genres themselves.
            onChange={({ target }) => change({ genre: target.value as Genre })}
          />
        </Field>
      </SharedField>
    </div>
  );
}
