import { answerPortalFeed } from "../answer-feed.ts";

/** `/feed.json`: the newest pieces as JSON Feed. */
export function GET(request: Request): Promise<Response> {
  return answerPortalFeed(request, "json");
}
