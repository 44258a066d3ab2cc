import { portalArticleMessages as words } from "#lib/messages/portal-article.ts";
import { outlineOf } from "#portal/articles/text-outline.ts";

/** „Inhalt“ of a long text, with links to its sub-headings; a short text has none. */
export function ArticleContents({ bodyHtml }: { readonly bodyHtml: string }) {
  const entries = outlineOf(bodyHtml);
  if (entries.length === 0) return null;
  return (
    <nav className="contents" aria-labelledby="inhaltsverzeichnis">
      <h2 id="inhaltsverzeichnis">{words.contents}</h2>
      <ol>
        {entries.map(({ anchor, text }) => (
          <li key={anchor}>
            <a href={`#${anchor}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
