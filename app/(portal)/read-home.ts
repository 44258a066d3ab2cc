import type { ArticleTeaser, PortalSectionLink } from "#portal/articles/article.ts";
import { listLatest, listOfSection } from "#portal/articles/article-queries.ts";
import { listMostRead } from "#portal/articles/most-read-queries.ts";
import type { Site } from "#portal/site/site.ts";

/** As many as editors can place, and some: a page on which much is placed still has a newest piece. */
const LATEST = 18;
const PER_SECTION = 12;

type Newest = {
  readonly latest: readonly ArticleTeaser[];
  readonly mostRead: readonly ArticleTeaser[];
  readonly bySection: readonly { readonly section: PortalSectionLink; readonly articles: readonly ArticleTeaser[] }[];
};

/** The newest pieces of the portal and of each section, and what is read most, from which the front page is filled. */
export async function readHome(site: Site): Promise<Newest> {
  const [latest, mostRead, bySection] = await Promise.all([
    listLatest(LATEST),
    listMostRead(),
    Promise.all(
      site.sections.map(async (section) => ({ section, articles: await listOfSection(section.slug, PER_SECTION) })),
    ),
  ]);
  return { latest, mostRead, bySection };
}
