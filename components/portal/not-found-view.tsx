import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser } from "#portal/articles/article.ts";
import { SearchForm } from "./search-view.tsx";
import { TeaserList } from "./teaser-list.tsx";

const words = portalMessages.notFound;

/** The 404 page: says what happened, offers the search and the newest pieces. */
export function NotFoundView({ latest = [] }: { readonly latest?: readonly ArticleTeaser[] }) {
  return (
    <>
      <div className="plain-page">
        <p className="status-number">404</p>
        <h1>{words.title}</h1>
        <p className="plain-lead">{words.text}</p>
        <SearchForm />
      </div>
      <NewestPieces articles={latest} />
    </>
  );
}

/** „Gerade erschienen“ below a page that has nothing to read itself. */
export function NewestPieces({ articles }: { readonly articles: readonly ArticleTeaser[] }) {
  if (articles.length === 0) return null;
  return (
    <section className="related" aria-labelledby="gerade-erschienen">
      <h2 className="roof" id="gerade-erschienen">
        {words.newest}
      </h2>
      <TeaserList articles={articles.slice(0, 6)} form="card" />
    </section>
  );
}
