import { answerFeedOf } from "../../../answer-feed.ts";

type Context = { readonly params: Promise<{ slug: string; feed: string }> };

/** `/stichwort/{slug}/feed`, `…/atom.xml` and `…/feed.json`: the newest pieces about a keyword. */
export function GET(request: Request, context: Context): Promise<Response> {
  return answerFeedOf("keyword", request, context);
}
