import { articleAddress, authorAddress, homeAddress, listPages } from "#components/portal/addresses.ts";
import { FEED_FORMATS, type FeedFormat, feedAddressOf, parseFeedFile } from "#components/portal/feed-addresses.ts";
import { foundMessages as words } from "#lib/messages/portal-found.ts";
import { finishDocument } from "#portal/documents/finished-document.ts";
import { composeAtom } from "#portal/feeds/compose-atom.ts";
import { composeJsonFeed } from "#portal/feeds/compose-json-feed.ts";
import { composeRss } from "#portal/feeds/compose-rss.ts";
import type { FeedFrame } from "#portal/feeds/feed-entry.ts";
import { type FeedScope, listForFeed } from "#portal/feeds/feed-queries.ts";
import { findFeedSubject } from "#portal/feeds/feed-subject.ts";
import { findRedirect } from "#portal/redirects/redirect-queries.ts";
import type { Site } from "#portal/site/site.ts";
import { countRedirectHit } from "#readers/redirect-hits/count-redirect-hit.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { answerDocument, answerMissing } from "./answer-document.tsx";
import type { PageContext, PortalPage } from "./portal-page.ts";

const COMPOSERS = { rss: composeRss, atom: composeAtom, json: composeJsonFeed } as const;

/** `/feed`, `/atom.xml` and `/feed.json`: the newest pieces of the whole portal. */
export function answerPortalFeed(request: Request, format: FeedFormat): Promise<Response> {
  return answerFeed(request, { kind: "portal" }, format);
}

type Context = { readonly params: Promise<{ slug: string; feed: string }> };

/** The same below the page of a section, a keyword or an author. */
export async function answerFeedOf(
  kind: keyof typeof listPages,
  request: Request,
  { params }: Context,
): Promise<Response> {
  const { slug, feed } = await params;
  const format = parseFeedFile(feed);
  if (format === null) return answerMissing(request, new URL(request.url).pathname);
  return answerFeed(request, { kind, slug }, format);
}

function answerFeed(request: Request, scope: FeedScope, format: FeedFormat): Promise<Response> {
  return answerDocument(request, feedAddressOf(pageOf(scope), format), (context) => makeFeed(context, scope, format));
}

function pageOf(scope: FeedScope): string {
  return scope.kind === "portal" ? homeAddress : listPages[scope.kind](scope.slug);
}

async function makeFeed({ site }: PageContext, scope: FeedScope, format: FeedFormat): Promise<PortalPage> {
  const page = pageOf(scope);
  const subject = scope.kind === "portal" ? null : await findFeedSubject(scope);
  if (scope.kind !== "portal" && subject === null) return movedOrMissing(scope, format);
  const frame: FeedFrame = {
    ...namesOf(site, scope.kind, subject ?? ""),
    siteName: site.name,
    home: absoluteAddress(page),
    self: absoluteAddress(feedAddressOf(page, format)),
    addressOf: (entry) => absoluteAddress(articleAddress(entry)),
    authorAddressOf: ({ slug }) => absoluteAddress(authorAddress(slug)),
  };
  const text = COMPOSERS[format](await listForFeed(scope, site.feedContent), frame);
  return { kind: "file", file: await finishDocument(200, `${FEED_FORMATS[format].type}; charset=utf-8`, text) };
}

function namesOf(site: Site, kind: FeedScope["kind"], name: string): Pick<FeedFrame, "title" | "description"> {
  if (kind === "portal") return { title: site.name, description: site.claim || site.name };
  return { title: words.feed.of(site.name, name), description: words[kind](name) };
}

/** A new address of the list takes its subscribers along, unless this very feed has a new address of its own. */
async function movedOrMissing(scope: Exclude<FeedScope, { kind: "portal" }>, format: FeedFormat): Promise<PortalPage> {
  const page = pageOf(scope);
  if ((await findRedirect({ path: feedAddressOf(page, format), query: "" })) !== null) return { kind: "missing" };
  const redirect = await findRedirect({ path: page, query: "" });
  if (redirect === null || !isListPage(redirect.to)) return { kind: "missing" };
  countRedirectHit(redirect.from);
  return { kind: "moved", location: feedAddressOf(redirect.to, format) };
}

/** Other pages, of ours or elsewhere, have no feeds below them. */
function isListPage(address: string): boolean {
  const [, place = "", slug = "", ...rest] = address.split("/");
  const isList = Object.values(listPages).some((addressOf) => addressOf("") === `/${place}/`);
  return isList && slug !== "" && rest.length === 0 && !/[?#]/.test(slug);
}
