import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser } from "#portal/articles/article.ts";
import { TeaserList } from "./teaser-list.tsx";

/** „Aktuelle Meldungen“: the newest pieces of the whole portal, beside a page's own matter. */
export function LatestAside({ articles }: { readonly articles: readonly ArticleTeaser[] }) {
  if (articles.length === 0) return null;
  return (
    <aside className="latest" aria-labelledby="aktuelle-meldungen">
      <h2 className="roof" id="aktuelle-meldungen">
        {portalMessages.article.latest}
      </h2>
      <TeaserList articles={articles} form="line" />
    </aside>
  );
}
