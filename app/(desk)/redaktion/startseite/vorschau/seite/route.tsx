import { z } from "zod";
import { DocumentShell } from "#components/portal/document-shell.tsx";
import { HomeView } from "#components/portal/home-view.tsx";
import { readLook } from "#components/preview/preview-look.ts";
import { frontPageMessages as words } from "#lib/messages/desk-front-page.ts";
import type { FrontPlacement } from "#portal/front-page/front-page.ts";
import { fillFrontPage } from "#portal/front-page/front-page-queries.ts";
import { readSite } from "#portal/site/site-queries.ts";
import { contentSecurityPolicy } from "../../../../../(portal)/content-security-policy.ts";
import { readHome } from "../../../../../(portal)/read-home.ts";
import { leadOutside } from "../../../../../preview/lead-outside.ts";
import { answerHtml, toHtml } from "../../../../../preview/preview-answer.tsx";
import { previewAssets } from "../../../../../preview/preview-assets.ts";
import { requireUser } from "../../../../../session.ts";

const numberSchema = z.coerce.number().int().positive().max(2_147_483_647);

/** `/redaktion/startseite/vorschau/seite`: the front page as an arrangement that nobody has published would make it. */
export async function GET(request: Request): Promise<Response> {
  await requireUser("manage-front-page");
  const site = await readSite();
  const [newest, frontPage] = await Promise.all([readHome(site), fillFrontPage(readArrangement(request))]);
  const assets = previewAssets(readLook(new URL(request.url).searchParams));
  const document = (
    <DocumentShell site={site} assets={assets} title={words.previewTitle} description={site.claim} noindex>
      <HomeView site={site} {...newest} frontPage={frontPage} />
    </DocumentShell>
  );
  return answerHtml(leadOutside(await toHtml(document)), contentSecurityPolicy([], "preview"));
}

const BLOCK = "ressort-";

/** Parameters beside the look name an area, or a block by its section's slug, and a piece by its number. The unreadable stands nowhere. */
function readArrangement(request: Request): readonly FrontPlacement[] {
  return [...new URL(request.url).searchParams].flatMap(([key, value]): readonly FrontPlacement[] => {
    const number = numberSchema.safeParse(value);
    if (!number.success) return [];
    const articleId = number.data;
    if (key === "lead" || key === "highlight") return [{ area: key, sectionSlug: null, articleId }];
    return key.startsWith(BLOCK) ? [{ area: "section", sectionSlug: key.slice(BLOCK.length), articleId }] : [];
  });
}
