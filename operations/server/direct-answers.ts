import type { IncomingMessage, ServerResponse } from "node:http";
import type { DocumentCache } from "#portal/documents/document-cache.ts";
import { chooseAnswer, type ReadyAnswer } from "#portal/documents/ready-answer.ts";

/**
 * Answers with finished documents before the framework is asked. It knows no address of its own: a route handler that
 * was led to a document by exactly this address has said so, and nothing but the address tells handlers what to answer.
 * The edition is read for every request, as a handler would.
 * @returns true when it answered; everything else is the framework's
 */
export function openDirectAnswers(
  documents: DocumentCache,
  readEdition: () => Promise<bigint>,
): (request: IncomingMessage, response: ServerResponse) => boolean | Promise<boolean> {
  return (request, response) => {
    const { url = "" } = request;
    if (!isPlainRead(request) || !documents.isDirect(url)) return false;
    return readEdition().then(
      (edition) => {
        const ready = documents.findDirect(url, edition);
        if (ready !== null) send(request, response, ready);
        return ready !== null;
      },
      // The handler meets the same failure, and knows how to tell it.
      () => false,
    );
  };
}

/** A read without a body; what somebody sends with one is for the framework to sort out. */
function isPlainRead({ method, headers }: IncomingMessage): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return isRead && headers["content-length"] === undefined && headers["transfer-encoding"] === undefined;
}

function send({ method, headers: asked }: IncomingMessage, response: ServerResponse, ready: ReadyAnswer): void {
  const { status, headers, body } = chooseAnswer(ready, {
    acceptEncoding: asked["accept-encoding"]?.toString() ?? null,
    ifNoneMatch: asked["if-none-match"] ?? null,
  });
  response.writeHead(status, headers);
  response.end(method === "HEAD" ? undefined : (body ?? undefined));
}
