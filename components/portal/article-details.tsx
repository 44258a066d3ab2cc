import { Fragment } from "react";
import { portalMessages } from "#lib/messages/portal.ts";
import type { PortalArticle, PortalAuthor } from "#portal/articles/article.ts";
import { keywordLabel } from "#portal/keywords/keyword-label.ts";
import { authorAddress, isWebAddress, keywordAddress } from "./addresses.ts";

const words = portalMessages.article;

/** Name of an author, or the initials where the name is unknown. */
export const authorLabel = ({ name, initials }: Pick<PortalAuthor, "name" | "initials">): string => name ?? initials;

/** „Von …“ above the text, in the order the desk gave. */
export function ArticleByline({ authors }: Pick<PortalArticle, "authors">) {
  if (authors.length === 0) return null;
  return (
    <p className="byline">
      <span className="byline-by">{words.by}</span>{" "}
      {authors.map((author, place) => (
        <Fragment key={author.slug}>
          {place > 0 && ", "}
          <a href={authorAddress(author.slug)} rel="author">
            {authorLabel(author)}
          </a>
        </Fragment>
      ))}
    </p>
  );
}

/** The bare addresses under the text; an address that is not http(s) stays plain text. */
export function ArticleLinks({ links }: Pick<PortalArticle, "links">) {
  if (links.length === 0) return null;
  return (
    <ul className="article-links" aria-label={words.links}>
      {links.map((link) => (
        <li key={link}>
          {isWebAddress(link) ? (
            <a href={link} rel="noopener external">
              {link}
            </a>
          ) : (
            link
          )}
        </li>
      ))}
    </ul>
  );
}

/** „Stichwörter: …“ in the order the desk gave; the commas are part of the text so that it can be copied. */
export function ArticleKeywords({ keywords }: Pick<PortalArticle, "keywords">) {
  if (keywords.length === 0) return null;
  return (
    <p className="keywords">
      <strong>{words.keywords}:</strong>{" "}
      {keywords.map((keyword, place) => (
        <Fragment key={keyword.slug}>
          {place > 0 && ", "}
          <a href={keywordAddress(keyword.slug)} rel="tag">
            {keywordLabel(keyword)}
          </a>
        </Fragment>
      ))}
    </p>
  );
}
