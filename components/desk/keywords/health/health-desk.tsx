import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { articleListWords } from "#lib/messages/desk-articles.ts";
import { keywordPageMessages, keywordHealthMessages as words } from "#lib/messages/desk-keywords.ts";
import { DeskPage } from "../../desk-page.tsx";
import { KeyCap } from "../../key-cap.tsx";
import { keywordHealthAddress, keywordsAddress } from "../keyword-entry.ts";
import { HEALTH_LISTS, type HealthActions, type HealthContent } from "./health-entry.ts";
import { HealthList } from "./health-list.tsx";

type HealthDeskProps = {
  readonly content: HealthContent;
  readonly total: number;
  readonly actions: HealthActions;
};

/** What is wrong with the vocabulary, one list at a time, each entry with its remedies. */
export function HealthDesk({ content, total, actions }: HealthDeskProps) {
  const shown = content.list === "like" ? content.pairs.length : content.keywords.length;
  const intro = (
    <>
      {words.intro}{" "}
      <PageLink href={keywordsAddress} className="text-link">
        {keywordPageMessages.back}
      </PageLink>
    </>
  );
  return (
    <DeskPage title={words.title} intro={intro}>
      <nav aria-label={words.lists} className="flex flex-wrap gap-x-6 gap-y-2 border-rule border-b">
        {HEALTH_LISTS.map((list) => (
          <PageLink
            key={list}
            href={`${keywordHealthAddress}?liste=${list}`}
            aria-current={list === content.list ? "page" : undefined}
            className={classNames(
              "-mb-px border-b-2 px-1 py-2 font-medium no-underline",
              list === content.list ? "border-accent text-accent" : "border-transparent text-ink-soft hover:text-ink",
            )}
          >
            {words[list]}
            {list === content.list && ` (${words.shown(shown, total)})`}
          </PageLink>
        ))}
      </nav>
      {shown > 0 && (
        <p className="flex flex-wrap items-center gap-x-4 gap-y-2 text-fine text-ink-soft pointer-coarse:hidden">
          <span>{words.keysHint}</span>
          <span>
            <KeyCap>j</KeyCap> {words.keysEnter}
          </span>
          <span>
            <KeyCap>k</KeyCap> {words.keysBack}
          </span>
          {content.list === "unused" && (
            <span>
              <KeyCap>l</KeyCap> {articleListWords.keys.or} <KeyCap>Entf</KeyCap> {words.keysDelete}
            </span>
          )}
          <span>
            <KeyCap>z</KeyCap> {words.keysUndo}
          </span>
        </p>
      )}
      <HealthList key={content.list} content={content} actions={actions} />
    </DeskPage>
  );
}
