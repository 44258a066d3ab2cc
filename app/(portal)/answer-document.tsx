import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { DocumentShell } from "#components/portal/document-shell.tsx";
import { NotFoundView } from "#components/portal/not-found-view.tsx";
import { ServerErrorView } from "#components/portal/server-error-view.tsx";
import { BODY_ENCODING_HEADER, BODY_LENGTH_HEADER } from "#lib/document-headers.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { listLatest } from "#portal/articles/article-queries.ts";
import { DocumentCache } from "#portal/documents/document-cache.ts";
import { chooseEncoding, type FinishedDocument, finishDocument } from "#portal/documents/finished-document.ts";
import { readEdition } from "#portal/edition.ts";
import { findRedirect } from "#portal/redirects/redirect-queries.ts";
import { portalCard } from "#portal/share-pictures/share-card.ts";
import { UNNAMED_SITE } from "#portal/site/site.ts";
import { readSite } from "#portal/site/site-queries.ts";
import { countRedirectHit } from "#readers/redirect-hits/count-redirect-hit.ts";
import { portalAssets } from "../portal-assets.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { contentSecurityPolicy } from "./content-security-policy.ts";
import type { PageContext, PortalPage } from "./portal-page.ts";
import { sharePictureOf } from "./share-picture.ts";

const HTML = "text/html; charset=utf-8";
/** Shared caches may keep a page for one second: enough to bear any crowd, short enough that a publication is seen. */
const CACHE_CONTROL = "public, max-age=0, s-maxage=1";

const cache = new DocumentCache();

/** The outcome of a route while it is kept: a finished document, or an address to go to. */
class Moved {
  readonly location: string;

  constructor(location: string) {
    this.location = location;
  }
}

/**
 * Answers with the finished document of this address and edition, rendering it at most once per edition. `address` is
 * the normalised path and query: whatever else a stranger appends makes no second entry.
 */
export async function answerDocument(
  request: Request,
  address: string,
  makePage: (context: PageContext) => Promise<PortalPage>,
): Promise<Response> {
  try {
    const edition = await readEdition();
    const document = await cache.get(address, edition, async () => finishPage(makePage, address));
    return document.status === 404 ? await answerMissing(request, address) : respond(request, document);
  } catch (error) {
    if (error instanceof Moved) return move(error.location);
    return answerFailure(error);
  }
}

/** Answers with a page that belongs to one request alone, such as a form with its errors; nothing keeps it. */
export async function answerOnce(
  makePage: (context: PageContext) => Promise<PortalPage>,
  address: string,
): Promise<Response> {
  try {
    const document = await finishPage(makePage, address);
    return new Response(document.bodies.identity, {
      status: document.status,
      headers: {
        "Content-Type": HTML,
        "Cache-Control": "no-store",
        "Content-Security-Policy": contentSecurityPolicy([]),
      },
    });
  } catch (error) {
    return answerFailure(error);
  }
}

async function finishPage(
  makePage: (context: PageContext) => Promise<PortalPage>,
  address: string,
): Promise<FinishedDocument> {
  const context = { site: await readSite(), assets: portalAssets() };
  const page = await makePage(context);
  switch (page.kind) {
    case "moved":
      throw new Moved(page.location);
    case "missing":
      return finishDocument(404, HTML, "");
    case "file":
      return page.file;
    case "document":
      return finishDocument(200, HTML, await toHtml(page.document));
    case "page":
      return finishDocument(page.status ?? 200, HTML, await toHtml(inShell(context, page, address)), page.frameHosts);
  }
}

function inShell(context: PageContext, page: Extract<PortalPage, { kind: "page" }>, address: string): ReactNode {
  const isIndexed = page.head.noindex !== true;
  return (
    <DocumentShell
      {...context}
      sharePicture={sharePictureOf(portalCard(context.site))}
      {...page.head}
      {...(isIndexed ? { canonical: absoluteAddress(address) } : {})}
      {...(page.currentSection === undefined ? {} : { currentSection: page.currentSection })}
    >
      {page.content}
    </DocumentShell>
  );
}

async function toHtml(node: ReactNode): Promise<string> {
  // Imported here: a static import of the server renderer fails the build of a route handler.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(node)}`;
}

function respond(request: Request, document: FinishedDocument): Response {
  const wished = chooseEncoding(request.headers.get("accept-encoding"));
  const encoding = document.bodies[wished] === null ? "identity" : wished;
  const entityTag = `"${document.tag}${encoding === "identity" ? "" : `-${encoding}`}"`;
  const headers = new Headers({
    "Content-Type": document.contentType,
    "Cache-Control": CACHE_CONTROL,
    "Content-Security-Policy": contentSecurityPolicy(document.frameHosts),
    ETag: entityTag,
    Vary: "Accept-Encoding",
  });
  // RFC 9110, 8.4.1: "identity" is no content coding and is not to be named in the header.
  if (encoding !== "identity") headers.set(BODY_ENCODING_HEADER, encoding);
  if (document.status === 200 && matches(request.headers.get("if-none-match"), entityTag)) {
    return new Response(null, { status: 304, headers });
  }
  const body = document.bodies[encoding] ?? document.bodies.identity;
  headers.set(BODY_LENGTH_HEADER, String(body.byteLength));
  return new Response(body, { status: document.status, headers });
}

/** RFC 9110, 13.1.2: weak comparison against a list of validators. */
function matches(ifNoneMatch: string | null, entityTag: string): boolean {
  if (ifNoneMatch === null) return false;
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(entityTag);
}

function move(location: string): Response {
  return new Response(null, { status: 308, headers: { Location: location, "Cache-Control": CACHE_CONTROL } });
}

/** An old address leads to its new one; any other gets a page that helps on. One copy of it serves all addresses. */
export async function answerMissing(request: Request, address: string): Promise<Response> {
  try {
    const { pathname } = new URL(address, "http://portal");
    const { search } = new URL(request.url);
    const redirect = await findRedirect({ path: tidyPath(decodePath(pathname)), query: search });
    if (redirect !== null) {
      countRedirectHit(redirect.from);
      return move(redirect.to);
    }
    const edition = await readEdition();
    return respond(request, await cache.get("404", edition, () => finishPage(missingPage, "/")));
  } catch (error) {
    return answerFailure(error);
  }
}

function decodePath(pathname: string): string {
  try {
    return decodeURIComponent(pathname).replaceAll("\u0000", "");
  } catch {
    return pathname;
  }
}

/** Old addresses are kept without a slash at their end. */
function tidyPath(path: string): string {
  return path.length > 1 ? path.replace(/\/+$/, "") : path;
}

async function missingPage(): Promise<PortalPage> {
  const { title } = portalMessages.notFound;
  return {
    kind: "page",
    status: 404,
    head: { title, description: "", noindex: true },
    content: <NotFoundView latest={await listLatest(6)} />,
  };
}

/** Something unexpected: logged with a number that the reader can name, and nothing else told. */
async function answerFailure(error: unknown): Promise<Response> {
  const reference = randomUUID().slice(0, 8);
  process.stderr.write(`[${reference}] ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  const html = await toHtml(
    <DocumentShell
      site={UNNAMED_SITE}
      assets={portalAssets()}
      title={portalMessages.serverError.title}
      description=""
      noindex
    >
      <ServerErrorView reference={reference} />
    </DocumentShell>,
  );
  return new Response(html, {
    status: 500,
    headers: {
      "Content-Type": HTML,
      "Cache-Control": "no-store",
      "Content-Security-Policy": contentSecurityPolicy([]),
    },
  });
}
