import type { ArticleTeaser } from "../articles/article.ts";
import { listByIds } from "../articles/article-queries.ts";
import { portalDatabase } from "../portal-database.ts";
import type { FrontPage, FrontPlacement } from "./front-page.ts";

/** The front page as it was printed, without what has come to its end or is not to be seen. */
export async function readFrontPage(): Promise<FrontPage> {
  const placements = await portalDatabase().$queryRaw<FrontPlacement[]>`
    SELECT placement.area, section.slug AS "sectionSlug", placement.article_id AS "articleId"
    FROM portal.front_placement AS placement LEFT JOIN portal.section ON section.id = placement.section_id
    WHERE placement.ends_at IS NULL OR placement.ends_at > now()
    ORDER BY placement.position`;
  return fillFrontPage(placements);
}

/** The pieces of an arrangement, which need not be printed; paid ones never lead, whatever was wished. */
export async function fillFrontPage(placements: readonly FrontPlacement[]): Promise<FrontPage> {
  const pieces = await listByIds(placements.map(({ articleId }) => articleId));
  const byId = new Map(pieces.map((piece) => [piece.id, piece]));
  const piecesOf = (wanted: (placement: FrontPlacement) => boolean): readonly ArticleTeaser[] =>
    placements.filter(wanted).flatMap(({ articleId }) => byId.get(articleId) ?? []);
  const blocks = new Set(placements.flatMap(({ sectionSlug }) => sectionSlug ?? []));
  return {
    lead: piecesOf(({ area }) => area === "lead").find(({ genre }) => genre !== "anzeige") ?? null,
    highlights: piecesOf(({ area }) => area === "highlight"),
    blocks: new Map([...blocks].map((slug) => [slug, piecesOf(({ sectionSlug }) => sectionSlug === slug)])),
  };
}
