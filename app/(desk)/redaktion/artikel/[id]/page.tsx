import type { Metadata } from "next";
import { notFound } from "next/navigation";
import type { WritingArticle } from "#components/desk/writing/writing-article.ts";
import { WritingPage } from "#components/desk/writing/writing-page.tsx";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { type ArticleForWriting, findArticleForWriting } from "#newsroom/articles/article-queries.ts";
import { countThreads } from "#newsroom/comments/comment-queries.ts";
import { listPersons } from "#newsroom/people/person-queries.ts";
import { deskPreview } from "#newsroom/pictures/picture.ts";
import { countActivePreviewLinks } from "#newsroom/preview-links/preview-link-queries.ts";
import { listSections } from "#newsroom/sections/section-queries.ts";
import { findSeriesOf } from "#newsroom/series/series-queries.ts";
import { readMeasureSettings } from "#newsroom/settings/measure-settings-queries.ts";
import { type OpenedWorkingCopy, openWorkingCopy } from "#newsroom/working-copy/open-working-copy.ts";
import { requireUser } from "../../../../session.ts";
import { toDates } from "./to-dates.ts";
import { toGiven } from "./to-given.ts";
import { toReview } from "./to-review.ts";
import { writingActions } from "./writing-actions.ts";

type PageProps = { readonly params: Promise<{ id: string }> };

export const metadata: Metadata = { title: writingMessages.fields.body };

/** `/redaktion/artikel/{id}`: where an article is written. */
export default async function ArticlePage({ params }: PageProps) {
  const user = await requireUser("use-desk");
  const { id } = await params;
  const article = /^\d{1,9}$/.test(id) ? await findArticleForWriting(user, Number(id)) : null;
  if (article === null || !judgeArticleAction(user, "view", article.standing).allowed) notFound();
  const [copy, comments, previewLinks, series, sections, persons, measures] = await Promise.all([
    openWorkingCopy(article.id),
    countThreads(article.id),
    countActivePreviewLinks(article.id),
    findSeriesOf(article.id),
    listSections(),
    listPersons(),
    readMeasureSettings(),
  ]);
  return (
    <WritingPage
      // Another article is another page, and so is another person; the same ones after an action keep what is on the screen.
      key={`${article.id} ${user.id}`}
      article={toWriting(article, copy, { comments, previewLinks, series })}
      user={{ kind: "user", id: user.id, name: user.name, role: user.role }}
      choices={{
        sections: sections.map((section) => ({ id: section.id, name: section.name })),
        persons: persons.map((person) => ({ id: person.id, name: person.name, initials: person.initials })),
        measures,
      }}
      actions={writingActions}
    />
  );
}

function toWriting(
  article: ArticleForWriting,
  copy: OpenedWorkingCopy,
  around: Pick<WritingArticle, "comments" | "previewLinks" | "series">,
): WritingArticle {
  const { id, state, publishedVersion, standing, keywords, authors, picture, recommended } = article;
  return {
    ...{ id, state, publishedVersion, standing, keywords, authors, recommended },
    ...{ clearance: article.clearance, ...around },
    review: toReview(article, new Date()),
    dates: toDates(article),
    assignment: article.assignment,
    today: article.today,
    changedAt: article.changedAt.toISOString(),
    changedBy: article.changedBy,
    workingCopy: toGiven(copy),
    pictures: picture === null ? [] : [{ id: picture.id, preview: deskPreview(picture) }],
  };
}
