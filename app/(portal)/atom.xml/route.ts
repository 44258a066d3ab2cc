import { answerPortalFeed } from "../answer-feed.ts";

/** `/atom.xml`: the newest pieces as Atom. */
export function GET(request: Request): Promise<Response> {
  return answerPortalFeed(request, "atom");
}
