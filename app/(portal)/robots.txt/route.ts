import { newsSitemapAddress, robotsAddress, sitemapIndexAddress } from "#components/portal/found-addresses.ts";
import { finishDocument } from "#portal/documents/finished-document.ts";
import { composeRobots } from "#portal/sitemaps/compose-robots.ts";
import { absoluteAddress } from "../absolute-address.ts";
import { answerDocument } from "../answer-document.tsx";

const TEXT = "text/plain; charset=utf-8";

/** `/robots.txt`: what search engines may read. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, robotsAddress, async () => {
    const text = composeRobots([sitemapIndexAddress, newsSitemapAddress].map(absoluteAddress));
    return { kind: "file", file: await finishDocument(200, TEXT, text) };
  });
}
