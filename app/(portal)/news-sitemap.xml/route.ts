import { answerNewsSitemap } from "../answer-sitemap.ts";

/** `/news-sitemap.xml`: what appeared within two days. */
export function GET(request: Request): Promise<Response> {
  return answerNewsSitemap(request);
}
