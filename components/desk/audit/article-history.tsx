import { PageLink } from "#components/ui/page-link.tsx";
import { auditMessages as words } from "#lib/messages/desk-audit.ts";
import { articleAddress } from "../articles/article-address.ts";
import { DeskPage } from "../desk-page.tsx";
import { NewestAndOlder, type PagePlaces } from "../newest-and-older.tsx";
import type { PageAuditLine } from "./audit-entry.ts";
import { AuditTable } from "./audit-table.tsx";

type ArticleHistoryProps = PagePlaces & {
  readonly articleId: number;
  readonly headline: string;
  readonly lines: readonly PageAuditLine[];
};

/** What happened to one article, for everybody who may see it. */
export function ArticleHistory({ articleId, headline, lines, ...places }: ArticleHistoryProps) {
  const intro = (
    <>
      {words.historyIntro}{" "}
      <PageLink href={articleAddress(articleId)} className="text-link">
        {words.backToArticle}
      </PageLink>
    </>
  );
  return (
    <DeskPage title={words.historyTitle(headline)} intro={intro}>
      <AuditTable lines={lines} tellsAbout={false} />
      <NewestAndOlder label={words.paging} {...places} />
    </DeskPage>
  );
}
