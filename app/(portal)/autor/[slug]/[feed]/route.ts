import { answerFeedOf } from "../../../answer-feed.ts";

type Context = { readonly params: Promise<{ slug: string; feed: string }> };

/** `/autor/{slug}/feed`, `…/atom.xml` and `…/feed.json`: the newest pieces of an author. */
export function GET(request: Request, context: Context): Promise<Response> {
  return answerFeedOf("author", request, context);
}
