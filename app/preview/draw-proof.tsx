import type { ReactNode } from "react";
import { articleAddress } from "#components/portal/addresses.ts";
import { ArticleView } from "#components/portal/article-view.tsx";
import type { PortalAssets } from "#components/portal/document-head.tsx";
import { DocumentShell } from "#components/portal/document-shell.tsx";
import { PrintView } from "#components/portal/print-view.tsx";
import { readLook } from "#components/preview/preview-look.ts";
import { fullTitle } from "#lib/full-title.ts";
import { previewMessages as words } from "#lib/messages/preview.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { findSurroundings } from "#portal/articles/article-surroundings.ts";
import { listFollowUps } from "#portal/articles/linked-articles-queries.ts";
import { makePdf } from "#portal/pdf/make-pdf.ts";
import { findSeriesPlace } from "#portal/series/find-series-place.ts";
import { readSite } from "#portal/site/site-queries.ts";
import type { Proof } from "#press/proofs/pull-proof.ts";
import { contentSecurityPolicy } from "../(portal)/content-security-policy.ts";
import { siteUrl } from "../site-url.ts";
import { leadOutside } from "./lead-outside.ts";
import { answerHtml, toHtml } from "./preview-answer.tsx";
import { previewAssets } from "./preview-assets.ts";

/** The documents of a preview, by the last step of their address. */
export const PROOF_VIEWS = ["seite", "druck", "pdf"] as const;
export type ProofView = (typeof PROOF_VIEWS)[number];

/**
 * Answers with the portal's own document of a proof, by the portal's own components. The piece itself never gets to the
 * portal: what stands around it is what readers see now, and is asked anew every time.
 * @param address address of the preview, below which its documents are
 */
export async function answerProof(request: Request, proof: Proof, view: ProofView, address: string): Promise<Response> {
  const article = toPortalArticle(proof, await tellAround(proof.id));
  const canonical = new URL(articleAddress(article), siteUrl()).href;
  if (view === "pdf") return answerPdf(article, canonical);
  const assets = previewAssets(readLook(new URL(request.url).searchParams));
  const document =
    view === "druck" ? (
      <PrintView site={await readSite()} assets={assets} article={article} canonical={canonical} />
    ) : (
      await drawPage(article, proof.recommendedIds, { assets, canonical, address })
    );
  const policy = contentSecurityPolicy(view === "druck" ? [] : article.frameHosts, "preview");
  return answerHtml(leadOutside(await toHtml(document)), policy);
}

type Surroundings = { readonly assets: PortalAssets; readonly canonical: string; readonly address: string };

async function drawPage(
  article: PortalArticle,
  recommendedIds: readonly number[],
  { assets, canonical, address }: Surroundings,
): Promise<ReactNode> {
  const [site, surroundings] = await Promise.all([readSite(), findSurroundings(article, recommendedIds)]);
  return (
    <DocumentShell
      {...{ site, assets }}
      title={fullTitle(article)}
      description={article.teaser}
      noindex
      scriptless={article.frameHosts.length === 0}
      currentSection={article.section.slug}
    >
      <ArticleView
        article={article}
        canonical={canonical}
        {...surroundings}
        sheets={{ print: `${address}/druck`, pdf: `${address}/pdf` }}
      />
    </DocumentShell>
  );
}

type Around = Pick<PortalArticle, "followUps" | "series">;

/** What readers would find beside the piece now. */
async function tellAround(articleId: number): Promise<Around> {
  const [followUps, series] = await Promise.all([listFollowUps(articleId), findSeriesPlace(articleId)]);
  return { followUps, series };
}

/** What a draft lacks is named where it would stand. */
function toPortalArticle(proof: Proof, around: Around): PortalArticle {
  return {
    ...{ ...proof, ...around },
    headline: proof.headline.trim() === "" ? words.untitled : proof.headline,
    section: proof.section ?? { name: words.noSection, slug: "" },
  };
}

async function answerPdf(article: PortalArticle, canonical: string): Promise<Response> {
  const site = await readSite();
  const sheet = await makePdf(article, { siteName: site.name, canonical });
  return new Response(sheet, {
    headers: { "Content-Type": "application/pdf", "Content-Security-Policy": "default-src 'none'" },
  });
}
