import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { ComparedComments } from "#components/desk/comments/compared-comments.tsx";
import { ComparedSideHead } from "#components/desk/versions/compared-side-head.tsx";
import { ComparisonDesk, ComparisonFrame } from "#components/desk/versions/comparison-desk.tsx";
import { PUBLISHED, WORKING } from "#components/desk/versions/version-entry.ts";
import { VersionsDesk } from "#components/desk/versions/versions-desk.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { comparisonMessages, versionMessages } from "#lib/messages/desk-versions.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { type ArticleForWriting, findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { type AskedSide, type ComparedSide, readComparison } from "#newsroom/articles/compare/comparison-queries.ts";
import { listRevisions } from "#newsroom/articles/revisions/revision-queries.ts";
import { listThreadsBetween } from "#newsroom/comments/comment-queries.ts";
import type { SessionUser } from "#newsroom/people/user-queries.ts";
import { requireUser } from "../../../../../session.ts";
import { withReadableMoments } from "../to-page-thread.ts";
import { restoreVersionAction } from "./actions.ts";
import { toPageSide, toPageVersion, toWorkingCopy } from "./page-version.ts";

export const metadata: Metadata = { title: versionMessages.title };

type PageProps = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

const side = z
  .union([z.uuid(), z.literal(WORKING), z.literal(PUBLISHED)])
  .optional()
  .catch(undefined);
const addressSchema = z.object({ vor: z.uuid().optional().catch(undefined), von: side, bis: side });

/** `/redaktion/artikel/{id}/versionen`: what was kept of an article; with `von` and `bis` two of it compared. */
export default async function VersionsPage({ params, searchParams }: PageProps) {
  const user = await requireUser("use-desk");
  const { id } = await params;
  const article = /^\d{1,9}$/.test(id) ? await findArticleForWriting(user, Number(id)) : null;
  if (article === null || !judgeArticleAction(user, "view", article.standing).allowed) notFound();
  const { vor, von, bis } = addressSchema.parse(await searchParams);
  return von === undefined ? (
    <List article={article} user={user} before={vor ?? null} />
  ) : (
    <Comparison article={article} user={user} asked={[askedSide(von), askedSide(bis ?? WORKING)]} />
  );
}

function askedSide(word: string): AskedSide {
  if (word === WORKING) return { kind: "working" };
  return word === PUBLISHED ? { kind: "published" } : { kind: "revision", id: word };
}

function headlineOf({ content }: ArticleForWriting): string {
  return content.headline.trim() || writingMessages.untitled;
}

/** Null for those who may only read. */
function restoreFor(user: SessionUser, article: ArticleForWriting) {
  return judgeArticleAction(user, "edit", article.standing).allowed ? restoreVersionAction : null;
}

/** From the older state on; up to the working copy all that was said since. */
async function commentsBetween(articleId: number, { from, to }: ComparedSides, now: Date) {
  const threads = await listThreadsBetween(articleId, from.at, to.kind === "working" ? null : to.at);
  return threads.map((thread) => withReadableMoments(thread, now));
}

type ListProps = {
  readonly article: ArticleForWriting;
  readonly user: SessionUser;
  readonly before: string | null;
};

async function List({ article, user, before }: ListProps) {
  const { entries, older } = await listRevisions(article.id, before);
  const now = new Date();
  return (
    <VersionsDesk
      articleId={article.id}
      headline={headlineOf(article)}
      working={before === null ? toWorkingCopy(article, now) : null}
      versions={entries.map((entry) => toPageVersion(entry, now))}
      older={older}
      restore={restoreFor(user, article)}
    />
  );
}

type ComparedSides = { readonly from: ComparedSide; readonly to: ComparedSide };

type ComparisonProps = {
  readonly article: ArticleForWriting;
  readonly user: SessionUser;
  readonly asked: readonly [AskedSide, AskedSide];
};

async function Comparison({ article, user, asked }: ComparisonProps) {
  const answer = await readComparison(article.id, asked);
  const frame = { articleId: article.id, headline: headlineOf(article) };
  if (answer === "missing" || answer === "unreadable") {
    return (
      <ComparisonFrame {...frame}>
        {answer === "missing" ? (
          <Notice tone="warning" title={comparisonMessages.missing}>
            {comparisonMessages.missingText}
          </Notice>
        ) : (
          <Notice tone="warning">{comparisonMessages.unreadable}</Notice>
        )}
      </ComparisonFrame>
    );
  }
  const now = new Date();
  const { names } = answer;
  const head = { articleId: article.id, restore: restoreFor(user, article) };
  return (
    <ComparisonDesk
      {...frame}
      from={<ComparedSideHead {...head} label={versionMessages.from} side={toPageSide(answer.from, now)} />}
      to={<ComparedSideHead {...head} label={versionMessages.to} side={toPageSide(answer.to, now)} />}
      comments={<ComparedComments articleId={article.id} threads={await commentsBetween(article.id, answer, now)} />}
      content={answer.content}
      people={answer.people}
      pictureOf={(picture) => names.pictures.get(picture) ?? null}
      nameOf={{
        section: (section) => names.sections.get(section) ?? comparisonMessages.unknown,
        person: (person) => names.persons.get(person) ?? comparisonMessages.unknown,
        keyword: (keyword) => names.keywords.get(keyword) ?? comparisonMessages.unknown,
        piece: (piece) => names.pieces.get(piece) ?? comparisonMessages.unknown,
      }}
    />
  );
}
