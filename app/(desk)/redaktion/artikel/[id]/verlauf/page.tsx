import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ArticleHistory } from "#components/desk/audit/article-history.tsx";
import { AUDIT_PLACE } from "#components/desk/audit/audit-entry.ts";
import { auditMessages } from "#lib/messages/desk-audit.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { listArticleHistory } from "#newsroom/audit/audit-log-queries.ts";
import { requireUser } from "../../../../../session.ts";
import { readAuditPlace } from "../../../protokoll/audit-address.ts";
import { toAuditLine } from "../../../protokoll/to-audit-line.ts";

export const metadata: Metadata = { title: auditMessages.historyLink };

const LENGTH = 50;

type PageProps = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

/** `/redaktion/artikel/{id}/verlauf`: what happened to an article, for everybody who may see it. */
export default async function ArticleHistoryPage({ params, searchParams }: PageProps) {
  const user = await requireUser("use-desk");
  const { id } = await params;
  const article = /^\d{1,9}$/.test(id) ? await findArticleForWriting(user, Number(id)) : null;
  if (article === null || !judgeArticleAction(user, "view", article.standing).allowed) notFound();
  const before = readAuditPlace(await searchParams);
  const { lines, older } = await listArticleHistory(article.id, { before, length: LENGTH });
  const now = new Date();
  const address = `/redaktion/artikel/${article.id}/verlauf`;
  return (
    <ArticleHistory
      articleId={article.id}
      headline={article.content.headline.trim() || writingMessages.untitled}
      lines={lines.map((line) => toAuditLine(line, now))}
      newestHref={before === null ? null : address}
      olderHref={older === null ? null : `${address}?${AUDIT_PLACE}=${older}`}
    />
  );
}
