import { homeAddress } from "#components/portal/addresses.ts";
import { HomeView } from "#components/portal/home-view.tsx";
import { siteJsonLd } from "#components/portal/site-json-ld.ts";
import { readFrontPage } from "#portal/front-page/front-page-queries.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { answerDocument } from "./answer-document.tsx";
import type { PageContext, PortalPage } from "./portal-page.ts";
import { readHome } from "./read-home.ts";

/** `/`: the front page. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, "/", makeHome);
}

async function makeHome({ site }: PageContext): Promise<PortalPage> {
  const [newest, frontPage] = await Promise.all([readHome(site), readFrontPage()]);
  return {
    kind: "page",
    head: {
      title: site.name,
      description: site.claim,
      jsonLd: siteJsonLd(site, absoluteAddress(homeAddress)),
    },
    content: <HomeView site={site} {...newest} frontPage={frontPage} />,
  };
}
