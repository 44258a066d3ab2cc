import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser } from "#portal/articles/article.ts";
import { articleAddress } from "./addresses.ts";
import { Headline } from "./headline.tsx";

/** „Meistgelesen“: a numbered list of what was read most in the last days; nothing where nobody has read anything. */
export function MostRead({ articles }: { readonly articles: readonly ArticleTeaser[] }) {
  if (articles.length === 0) return null;
  return (
    <aside className="most-read" aria-labelledby="meistgelesen">
      <h2 className="roof" id="meistgelesen">
        {portalMessages.mostRead}
      </h2>
      <ol>
        {articles.map((article) => (
          <li key={article.id}>
            <h3>
              <a href={articleAddress(article)}>
                <Headline kicker={article.kicker} headline={article.headline} />
              </a>
            </h3>
          </li>
        ))}
      </ol>
    </aside>
  );
}
