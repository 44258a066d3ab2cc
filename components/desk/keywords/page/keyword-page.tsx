import { PageLink } from "#components/ui/page-link.tsx";
import { keywordDeedMessages, keywordPageMessages as words } from "#lib/messages/desk-keywords.ts";
import { keywordMessages } from "#lib/messages/desk-lists.ts";
import { KIND_NAMES, keywordLabel } from "#newsroom/keywords/keyword.ts";
import { DeskPage, DeskPart } from "../../desk-page.tsx";
import type { PageJournalLine } from "../journal/journal-entry.ts";
import { KeywordJournal } from "../journal/keyword-journal.tsx";
import { type KeywordActions, keywordsAddress } from "../keyword-entry.ts";
import { KeywordDeeds } from "./keyword-deeds.tsx";
import { KeywordFacts, KeywordRelations } from "./keyword-facts.tsx";
import { KeywordForm } from "./keyword-form.tsx";
import { KeywordPieces } from "./keyword-pieces.tsx";
import type { PageKeyword, PagePiece } from "./page-keyword.ts";

type KeywordPageProps = {
  readonly keyword: PageKeyword;
  readonly pieces: readonly PagePiece[];
  readonly newerHref: string | null;
  readonly olderHref: string | null;
  readonly journal: readonly PageJournalLine[];
  readonly piecesToSplit: readonly PagePiece[];
  /** Null for those who may only read. */
  readonly actions: KeywordActions | null;
};

/** One keyword: what is said of it, where it stands, what was done to it. */
export function KeywordPage(props: KeywordPageProps) {
  const { keyword, pieces, newerHref, olderHref, journal, piecesToSplit, actions } = props;
  return (
    <DeskPage
      title={keywordLabel(keyword)}
      intro={<Standing keyword={keyword} />}
      actions={
        actions && (
          <KeywordDeeds key={keyword.state} keyword={keyword} piecesToSplit={piecesToSplit} actions={actions} />
        )
      }
    >
      <DeskPart title={words.facts}>
        {actions === null ? (
          <KeywordFacts keyword={keyword} />
        ) : (
          // Another state, such as one that an undo brought back, is another form.
          <KeywordForm key={keyword.state} keyword={keyword} actions={actions} />
        )}
        <KeywordRelations keyword={keyword} />
        {keyword.mergedNames.length > 0 && (
          <p className="text-fine text-ink-soft">{words.merged(keyword.mergedNames.join(" · "))}</p>
        )}
      </DeskPart>
      <DeskPart title={words.pieces}>
        <KeywordPieces pieces={pieces} newerHref={newerHref} olderHref={olderHref} />
      </DeskPart>
      <DeskPart title={keywordDeedMessages.journal}>
        <KeywordJournal lines={journal} {...(actions && { undo: actions.undo })} />
      </DeskPart>
    </DeskPage>
  );
}

function Standing({ keyword }: { readonly keyword: PageKeyword }) {
  const facts = [
    keyword.kind === null ? keywordMessages.openKind : KIND_NAMES[keyword.kind],
    words.uses(keyword.useCount),
    keyword.firstUse && words.firstUse(keyword.firstUse),
    keyword.lastUse && keyword.lastUse !== keyword.firstUse && words.lastUse(keyword.lastUse),
  ].filter(Boolean);
  return (
    <>
      {facts.join(" · ")}
      <span className="mt-1 flex flex-wrap gap-x-4">
        <PageLink href={keywordsAddress} className="text-link">
          {words.back}
        </PageLink>
        {keyword.isPrinted && (
          <a href={`/stichwort/${keyword.slug}`} className="text-link">
            {words.portal}
          </a>
        )}
      </span>
    </>
  );
}
