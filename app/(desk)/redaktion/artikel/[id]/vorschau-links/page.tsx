import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { formatMoment } from "#components/desk/format-moment.ts";
import type { PagePreviewLink } from "#components/desk/preview-links/preview-link-entry.ts";
import { PreviewLinksDesk } from "#components/desk/preview-links/preview-links-desk.tsx";
import { previewLinkMessages } from "#lib/messages/desk-preview-links.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { listPreviewLinks, type PreviewLinkEntry } from "#newsroom/preview-links/preview-link-queries.ts";
import { requireUser } from "../../../../../session.ts";
import { makePreviewLinkAction, revokePreviewLinkAction } from "./actions.ts";

export const metadata: Metadata = { title: previewLinkMessages.title };

type PageProps = { readonly params: Promise<{ id: string }> };

/** `/redaktion/artikel/{id}/vorschau-links`: who can see a piece by a link, and how often somebody did. */
export default async function PreviewLinksPage({ params }: PageProps) {
  const user = await requireUser("use-desk");
  const { id } = await params;
  const article = /^\d{1,9}$/.test(id) ? await findArticleForWriting(user, Number(id)) : null;
  if (article === null || !judgeArticleAction(user, "view", article.standing).allowed) notFound();
  const links = await listPreviewLinks(article.id);
  const now = new Date();
  const may = (action: "share" | "unshare") => judgeArticleAction(user, action, article.standing).allowed;
  return (
    <PreviewLinksDesk
      articleId={article.id}
      headline={article.content.headline.trim() || writingMessages.untitled}
      links={links.map((link) => toPageLink(link, now))}
      make={may("share") ? makePreviewLinkAction : null}
      revoke={may("unshare") ? revokePreviewLinkAction : null}
    />
  );
}

function toPageLink({ madeAt, expiresAt, lastViewedAt, ...link }: PreviewLinkEntry, now: Date): PagePreviewLink {
  return {
    ...link,
    madeAt: formatMoment(madeAt, now),
    expiresAt: formatMoment(expiresAt, now),
    lastViewedAt: lastViewedAt && formatMoment(lastViewedAt, now),
  };
}
