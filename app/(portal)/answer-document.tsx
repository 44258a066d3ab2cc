import { randomUUID } from "node:crypto";
import type { ReactNode } from "react";
import { DocumentShell } from "#components/portal/document-shell.tsx";
import { NotFoundView } from "#components/portal/not-found-view.tsx";
import { ServerErrorView } from "#components/portal/server-error-view.tsx";
import { askedAddress } from "#lib/asked-address.ts";
import { BODY_ENCODING_HEADER, BODY_LENGTH_HEADER } from "#lib/document-headers.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { PATH_HEADER } from "#lib/request-headers.ts";
import { listLatest } from "#portal/articles/article-queries.ts";
import { type FinishedDocument, finishDocument } from "#portal/documents/finished-document.ts";
import { keptDocuments } from "#portal/documents/kept-documents.ts";
import { chooseAnswer, DOCUMENT_CACHE_CONTROL, prepareAnswer } from "#portal/documents/ready-answer.ts";
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

/** Where a document is kept. */
type Place = { readonly address: string; readonly edition: bigint };

/** The outcome of a route while it is kept: a finished document, or an address to go to. */
class Moved {
  readonly location: string;

  constructor(location: string) {
    this.location = location;
  }
}

/** Thrown by a route that has only a page for this one request, such as an apology; nothing keeps it. */
export class PageForNow {
  readonly page: PortalPage;

  constructor(page: PortalPage) {
    this.page = page;
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
    const document = await keptDocuments().get(address, edition, async () => finishPage(makePage, address));
    return document.status === 404
      ? await answerMissing(request, address)
      : respond(request, document, { address, edition });
  } catch (error) {
    if (error instanceof Moved) return move(error.location);
    if (error instanceof PageForNow) return answerOnce(async () => error.page, address);
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

/** Answers with the document; a request for exactly its address lets our own server answer the next one at once. */
function respond(request: Request, document: FinishedDocument, place?: Place): Response {
  const ready = prepareAnswer(document, contentSecurityPolicy(document.frameHosts));
  if (place !== undefined && document.status === 200 && request.headers.get(PATH_HEADER) === place.address) {
    keptDocuments().allowDirect(place.address, place.edition, ready);
  }
  const { status, headers, body } = chooseAnswer(ready, {
    acceptEncoding: request.headers.get("accept-encoding"),
    ifNoneMatch: request.headers.get("if-none-match"),
  });
  const { "Content-Encoding": encoding, "Content-Length": length, ...others } = headers;
  const framing = {
    ...(encoding === undefined ? {} : { [BODY_ENCODING_HEADER]: encoding }),
    ...(length === undefined ? {} : { [BODY_LENGTH_HEADER]: length }),
  };
  return new Response(body, { status, headers: { ...others, ...framing } });
}

/** @param to a path of ours or a full address; characters that a header cannot carry are encoded */
function move(to: string): Response {
  const { href, pathname, search, hash } = new URL(to, "http://portal");
  const location = to.startsWith("/") ? `${pathname}${search}${hash}` : href;
  return new Response(null, { status: 308, headers: { Location: location, "Cache-Control": DOCUMENT_CACHE_CONTROL } });
}

/** An old address leads to its new one; any other gets a page that helps on. One copy of it serves all addresses. */
export async function answerMissing(request: Request, address: string): Promise<Response> {
  try {
    const { pathname } = new URL(address, "http://portal");
    const { search } = new URL(request.url);
    const redirect = await findRedirect(askedAddress({ pathname, search }));
    if (redirect !== null) {
      countRedirectHit(redirect.from);
      return move(redirect.to);
    }
    const edition = await readEdition();
    return respond(request, await keptDocuments().get("404", edition, () => finishPage(missingPage, "/")));
  } catch (error) {
    return answerFailure(error);
  }
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
