import type { Metadata } from "next";
import { readArticleFilter } from "#components/desk/articles/article-address.ts";
import type { Choice } from "#components/desk/articles/article-filter-form.tsx";
import { ArticleList } from "#components/desk/articles/article-list.tsx";
import { personLabel } from "#components/desk/persons/person-entry.ts";
import { articleListWords } from "#lib/messages/desk-articles.ts";
import type { ArticleFilter } from "#newsroom/articles/article-list.ts";
import { listArticles } from "#newsroom/articles/article-list-queries.ts";
import { judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { keywordLabel } from "#newsroom/keywords/keyword.ts";
import { findKeywordById, findKeywords } from "#newsroom/keywords/keyword-queries.ts";
import { listPersons } from "#newsroom/people/person-queries.ts";
import { listSections } from "#newsroom/sections/section-queries.ts";
import { requireUser } from "../../../session.ts";
import { createArticleAction, restoreArticleAction } from "./actions.ts";

export const metadata: Metadata = { title: articleListWords.title };

const SUGGESTIONS = 4;

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/redaktion/artikel`: every article, for everybody with an account. */
export default async function ArticlesPage({ searchParams }: PageProps) {
  const user = await requireUser("use-desk");
  const filter = readArticleFilter(await searchParams);
  const [{ entries, next, today }, sections, persons, keyword, suggestions] = await Promise.all([
    listArticles(user, filter),
    listSections(),
    listPersons(),
    filter.keyword === undefined ? null : findKeywordById(filter.keyword),
    suggestKeywords(filter),
  ]);
  return (
    <ArticleList
      articles={entries.map((entry) => ({
        ...entry,
        canRestore: judgeArticleAction(user, "restore", entry.standing).allowed,
      }))}
      filter={filter}
      next={next}
      now={new Date()}
      today={today}
      sections={sections.map(({ id, name }) => ({ id, label: name }))}
      authors={persons.map((person) => ({ id: person.id, label: personLabel(person) }))}
      keywordName={keyword && keywordLabel(keyword)}
      suggestions={suggestions}
      actions={{ createArticle: createArticleAction, restoreArticle: restoreArticleAction }}
    />
  );
}

/** Who searches for the name of a keyword may want what carries it, also where the text does not say so. */
async function suggestKeywords({ q, keyword, after }: ArticleFilter): Promise<Choice[]> {
  if (q.trim() === "" || keyword !== undefined || after !== undefined) return [];
  const found = await findKeywords({ query: q, limit: SUGGESTIONS });
  return found.map((suggestion) => ({ id: suggestion.id, label: keywordLabel(suggestion) }));
}
