import type { IncomingMessage, ServerResponse } from "node:http";
import type { DocumentCache } from "#portal/documents/document-cache.ts";
import { type Answer, chooseAnswer, type ReadyAnswer } from "#portal/documents/ready-answer.ts";

type Sources = {
  readonly documents: DocumentCache;
  readonly readEdition: () => Promise<bigint>;
  /** What the gate says with every answer; documents of this server say it as well. */
  readonly commonHeaders: Readonly<Record<string, string>>;
};

type DirectAnswers = (
  request: IncomingMessage,
  response: ServerResponse,
  otherwise: () => void | Promise<void>,
) => void | Promise<void>;

/**
 * Answers with finished documents before the gate and the framework are asked. It knows no address of its own: a route
 * handler that was led to a document by exactly this address has said so, behind the gate, and neither tells addresses
 * apart by anything but the address. The edition is read for every request, as a handler would.
 * Everything else is the framework's: `otherwise` is called, at once where the address alone tells.
 */
export function openDirectAnswers({ documents, readEdition, commonHeaders }: Sources): DirectAnswers {
  const listHeaders = headerLists(commonHeaders);
  return (request, response, otherwise) => {
    const { url = "" } = request;
    if (!isPlainRead(request) || !documents.isDirect(url)) return otherwise();
    return readEdition().then(
      (edition) => {
        const ready = documents.findDirect(url, edition);
        if (ready === null) return otherwise();
        const { status, headers, body } = chooseFor(request, ready);
        response.writeHead(status, listHeaders(headers));
        response.end(request.method === "HEAD" ? undefined : (body ?? undefined));
      },
      // The handler meets the same failure, and knows how to tell it.
      () => otherwise(),
    );
  };
}

/** A read without a body; what somebody sends with one is for the framework to sort out. */
function isPlainRead({ method, headers }: IncomingMessage): boolean {
  const isRead = method === "GET" || method === "HEAD";
  return isRead && headers["content-length"] === undefined && headers["transfer-encoding"] === undefined;
}

function chooseFor({ headers: asked }: IncomingMessage, ready: ReadyAnswer): Answer {
  return chooseAnswer(ready, {
    acceptEncoding: asked["accept-encoding"]?.toString() ?? null,
    ifNoneMatch: asked["if-none-match"] ?? null,
  });
}

/** Names and values in turns, as Node writes them with the least work; put together once for each form of a document. */
function headerLists(common: Answer["headers"]): (headers: Answer["headers"]) => string[] {
  const known = new WeakMap<Answer["headers"], string[]>();
  return (headers) => {
    const list = known.get(headers) ?? Object.entries({ ...common, ...headers }).flat();
    known.set(headers, list);
    return list;
  };
}
