import { answerSitemapIndex } from "../answer-sitemap.ts";

/** `/sitemap.xml`: the list of the sitemaps. */
export function GET(request: Request): Promise<Response> {
  return answerSitemapIndex(request);
}
