import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticlePage, ArticleTeaser, PortalAuthor } from "#portal/articles/article.ts";
import { authorAddress } from "./addresses.ts";
import { authorLabel } from "./article-details.tsx";
import { ArticleList, ListCount } from "./article-list.tsx";
import { FeedLinks } from "./feed-links.tsx";

type AuthorViewProps = {
  readonly author: PortalAuthor;
  readonly page: ArticlePage;
  readonly latest?: readonly ArticleTeaser[];
};

/** The page of an author. */
export function AuthorView({ author, page, latest }: AuthorViewProps) {
  const words = portalMessages.author;
  return (
    <>
      <header className="list-head">
        <p className="list-kind">{words.label}</p>
        <h1>{authorLabel(author)}</h1>
        {author.name && author.initials && <p className="list-aliases">{words.initials(author.initials)}</p>}
        <ListCount page={page} />
        <FeedLinks page={authorAddress(author.slug)} />
      </header>
      <ArticleList page={page} address={authorAddress(author.slug)} latest={latest} />
    </>
  );
}
