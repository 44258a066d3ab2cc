import { homeAddress } from "#components/portal/addresses.ts";
import { HomeView } from "#components/portal/home-view.tsx";
import { siteJsonLd } from "#components/portal/site-json-ld.ts";
import { listLatest, listOfSection } from "#portal/articles/article-queries.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { answerDocument } from "./answer-document.tsx";
import type { PageContext, PortalPage } from "./portal-page.ts";

const LATEST = 12;
const PER_SECTION = 7;

/** `/`: the front page. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, "/", makeHome);
}

async function makeHome({ site }: PageContext): Promise<PortalPage> {
  const [latest, ...bySection] = await Promise.all([
    listLatest(LATEST),
    ...site.sections.map(({ slug }) => listOfSection(slug, PER_SECTION)),
  ]);
  const blocks = site.sections.map((section, index) => ({ section, articles: bySection[index] ?? [] }));
  return {
    kind: "page",
    head: {
      title: site.name,
      description: site.claim,
      jsonLd: siteJsonLd(site, absoluteAddress(homeAddress)),
    },
    content: <HomeView site={site} latest={latest} bySection={blocks} />,
  };
}
