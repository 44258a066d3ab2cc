import { answerFeedOf } from "../../../answer-feed.ts";

type Context = { readonly params: Promise<{ slug: string; feed: string }> };

/** `/ressort/{slug}/feed`, `…/atom.xml` and `…/feed.json`: the newest pieces of a section. */
export function GET(request: Request, context: Context): Promise<Response> {
  return answerFeedOf("section", request, context);
}
