import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { previewLinkMessages as words } from "#lib/messages/desk-preview-links.ts";
import { articleAddress } from "../articles/article-address.ts";
import { DeskPage } from "../desk-page.tsx";
import { MakePreviewLinkButton } from "./make-preview-link-button.tsx";
import type { MakePreviewLink, PagePreviewLink, RevokePreviewLink } from "./preview-link-entry.ts";
import { PreviewLinkTable } from "./preview-link-table.tsx";

type PreviewLinksDeskProps = {
  readonly articleId: number;
  readonly headline: string;
  readonly links: readonly PagePreviewLink[];
  /** Null for those who may not. */
  readonly make: MakePreviewLink | null;
  readonly revoke: RevokePreviewLink | null;
};

/** The preview links of one piece: made, counted, revoked. */
export function PreviewLinksDesk({ articleId, headline, links, make, revoke }: PreviewLinksDeskProps) {
  const intro = (
    <>
      <span className="block wrap-anywhere font-semibold text-ink">{headline}</span>
      {words.intro}{" "}
      <PageLink href={articleAddress(articleId)} className="text-link">
        {words.backToArticle}
      </PageLink>
    </>
  );
  const button = make === null ? null : <MakePreviewLinkButton articleId={articleId} make={make} />;
  return (
    <DeskPage title={words.title} intro={intro} actions={button}>
      {links.length === 0 ? (
        <EmptyState title={words.empty}>{make === null ? words.emptyTextReader : words.emptyText}</EmptyState>
      ) : (
        <>
          <PreviewLinkTable articleId={articleId} links={links} revoke={revoke} />
          <p className="max-w-prose text-fine text-ink-soft">
            {words.viewsHint} {links.some(({ status }) => status === "dead") && words.deadHint}
          </p>
        </>
      )}
    </DeskPage>
  );
}
