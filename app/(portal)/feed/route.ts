import { articleAddress, feedAddress, homeAddress } from "#components/portal/addresses.ts";
import { finishDocument } from "#portal/documents/finished-document.ts";
import { composeRss } from "#portal/feeds/compose-rss.ts";
import { listForFeed } from "#portal/feeds/feed-queries.ts";
import { absoluteAddress, answerDocument } from "../answer-document.tsx";
import type { PageContext, PortalPage } from "../portal-page.ts";

const RSS = "application/rss+xml; charset=utf-8";

/** `/feed`: the newest pieces as RSS 2.0. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, feedAddress, makeFeed);
}

async function makeFeed({ site }: PageContext): Promise<PortalPage> {
  const rss = composeRss(await listForFeed(), {
    title: site.name,
    description: site.claim === "" ? site.name : site.claim,
    home: absoluteAddress(homeAddress),
    self: absoluteAddress(feedAddress),
    addressOf: (entry) => absoluteAddress(articleAddress(entry)),
  });
  return { kind: "file", file: await finishDocument(200, RSS, rss) };
}
