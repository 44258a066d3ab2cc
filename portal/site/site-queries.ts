import { portalDatabase } from "../portal-database.ts";
import { type Site, UNNAMED_SITE } from "./site.ts";

/** What every page says of the portal; a portal that was not set up yet has a name all the same. */
export async function readSite(): Promise<Site> {
  const database = portalDatabase();
  const [site, sections] = await Promise.all([
    database.site.findUnique({
      where: { id: 1 },
      select: {
        ...{ name: true, claim: true, imprintHtml: true, privacyHtml: true },
        ...{ feedContent: true, securityContact: true },
      },
    }),
    database.portalSection.findMany({
      orderBy: [{ position: "asc" }, { name: "asc" }],
      select: { name: true, slug: true },
    }),
  ]);
  if (site === null) return { ...UNNAMED_SITE, sections };
  return { ...site, feedContent: site.feedContent === "full" ? "full" : "teaser", sections };
}
