import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticlePage, ArticleTeaser, PortalSectionLink } from "#portal/articles/article.ts";
import { sectionAddress } from "./addresses.ts";
import { ArticleList, ListCount } from "./article-list.tsx";
import { FeedLinks } from "./feed-links.tsx";

type SectionViewProps = {
  readonly section: PortalSectionLink;
  readonly page: ArticlePage;
  readonly latest?: readonly ArticleTeaser[];
};

/** The page of a section. */
export function SectionView({ section, page, latest }: SectionViewProps) {
  return (
    <>
      <header className="list-head">
        <p className="list-kind">{portalMessages.section.label}</p>
        <h1>{section.name}</h1>
        <ListCount page={page} />
        <FeedLinks page={sectionAddress(section.slug)} />
      </header>
      <ArticleList page={page} address={sectionAddress(section.slug)} latest={latest} />
    </>
  );
}
