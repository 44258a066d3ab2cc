import { answerPortalFeed } from "../answer-feed.ts";

/** `/feed`: the newest pieces as RSS 2.0. */
export function GET(request: Request): Promise<Response> {
  return answerPortalFeed(request, "rss");
}
