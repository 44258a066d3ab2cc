import {
  articleAddress,
  authorAddress,
  cancellationAddress,
  correctionsAddress,
  homeAddress,
  imprintAddress,
  keywordAddress,
  keywordIndexAddress,
  privacyAddress,
  sectionAddress,
  seriesAddress,
  seriesIndexAddress,
} from "#components/portal/addresses.ts";
import { newsSitemapAddress, sitemapAddress, sitemapIndexAddress } from "#components/portal/found-addresses.ts";
import { fullTitle } from "#lib/full-title.ts";
import { finishDocument } from "#portal/documents/finished-document.ts";
import type { Site } from "#portal/site/site.ts";
import {
  composeNewsSitemap,
  composeSitemap,
  composeSitemapIndex,
  type SitemapEntry,
} from "#portal/sitemaps/compose-sitemap.ts";
import {
  LIST_SITEMAPS,
  parseSitemapFile,
  type SitemapFile,
  shardsOf,
  sitemapFileName,
} from "#portal/sitemaps/sitemap-file.ts";
import {
  countListed,
  listNews,
  listPiecesOfMonth,
  listSitemapMonths,
  listSlugs,
} from "#portal/sitemaps/sitemap-queries.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { answerDocument, answerMissing } from "./answer-document.tsx";
import type { PageContext, PortalPage } from "./portal-page.ts";

const XML = "application/xml; charset=utf-8";
const HOUR_MS = 3_600_000;
const LISTED = { stichwoerter: keywordAddress, autoren: authorAddress, serien: seriesAddress } as const;

/** `/sitemap.xml`: the list of all sitemaps. */
export function answerSitemapIndex(request: Request): Promise<Response> {
  return answerDocument(request, sitemapIndexAddress, async () => toPage(composeSitemapIndex(await listSitemaps())));
}

/** `/sitemap/{file}`: one of them. */
export function answerSitemap(request: Request, name: string): Promise<Response> {
  const file = parseSitemapFile(name);
  if (file === null) return answerMissing(request, new URL(request.url).pathname);
  return answerDocument(request, sitemapAddress(name), async ({ site }) => {
    const entries = await listEntries(file, site);
    return entries.length === 0 ? { kind: "missing" } : toPage(composeSitemap(entries));
  });
}

/** `/news-sitemap.xml`: pieces leave it by the hour, also while the edition stays the same. */
export function answerNewsSitemap(request: Request): Promise<Response> {
  const hour = Math.floor(Date.now() / HOUR_MS);
  return answerDocument(request, `${newsSitemapAddress}?${hour}`, makeNews);
}

async function makeNews({ site }: PageContext): Promise<PortalPage> {
  const entries = (await listNews()).map((piece) => ({
    address: absoluteAddress(articleAddress(piece)),
    title: fullTitle(piece),
    publishedAt: piece.firstPublishedAt,
  }));
  return toPage(composeNewsSitemap(entries, { name: site.name, language: "de", home: absoluteAddress(homeAddress) }));
}

async function listSitemaps(): Promise<readonly SitemapEntry[]> {
  const [months, ...counts] = await Promise.all([listSitemapMonths(), ...LIST_SITEMAPS.map(countListed)]);
  const lists = LIST_SITEMAPS.flatMap((list, index) =>
    shardsOf(counts[index] ?? 0).map((shard) => inIndex({ kind: "list", list, shard }, null)),
  );
  const pieces = months.flatMap(({ month, pieces: count, changedAt }) =>
    shardsOf(count).map((shard) => inIndex({ kind: "month", month, shard }, changedAt)),
  );
  return [inIndex({ kind: "pages" }, null), ...lists, ...pieces];
}

function inIndex(file: SitemapFile, changedAt: Date | null): SitemapEntry {
  return { address: absoluteAddress(sitemapAddress(sitemapFileName(file))), changedAt };
}

async function listEntries(file: SitemapFile, site: Site): Promise<readonly SitemapEntry[]> {
  switch (file.kind) {
    case "pages":
      return pagesOf(site).map(undated);
    case "list":
      return (await listSlugs(file.list, file.shard)).map((slug) => undated(LISTED[file.list](slug)));
    case "month": {
      const pieces = await listPiecesOfMonth(file.month, file.shard);
      return pieces.map((piece) => ({
        address: absoluteAddress(articleAddress(piece)),
        changedAt: piece.changedAt,
      }));
    }
  }
}

/** Pages that are there whatever has appeared. */
function pagesOf({ sections }: Site): readonly string[] {
  return [
    homeAddress,
    ...sections.map(({ slug }) => sectionAddress(slug)),
    ...[
      keywordIndexAddress(),
      seriesIndexAddress,
      correctionsAddress,
      imprintAddress,
      privacyAddress,
      cancellationAddress,
    ],
  ];
}

function undated(address: string): SitemapEntry {
  return { address: absoluteAddress(address), changedAt: null };
}

async function toPage(xml: string): Promise<PortalPage> {
  return { kind: "file", file: await finishDocument(200, XML, xml) };
}
