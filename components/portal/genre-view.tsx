import { genreListNames, genreMessages } from "#lib/messages/portal-genre.ts";
import type { ArticlePage, ArticleTeaser } from "#portal/articles/article.ts";
import { genreAddress } from "./addresses.ts";
import { ArticleList, ListCount } from "./article-list.tsx";

export type ListedGenre = keyof typeof genreListNames;

type GenreViewProps = {
  readonly genre: ListedGenre;
  readonly page: ArticlePage;
  readonly latest?: readonly ArticleTeaser[];
};

/** The page of a genre. */
export function GenreView({ genre, page, latest }: GenreViewProps) {
  return (
    <>
      <header className="list-head">
        <p className="list-kind">{genreMessages.label}</p>
        <h1>{genreListNames[genre]}</h1>
        <ListCount page={page} />
      </header>
      <ArticleList page={page} address={genreAddress(genre)} latest={latest} />
    </>
  );
}
