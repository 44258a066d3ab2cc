import type { OutgoingHttpHeader, ServerResponse } from "node:http";
import { BODY_ENCODING_HEADER, BODY_LENGTH_HEADER } from "#lib/document-headers.ts";

/** Names by which documents carry their framing through the framework, and what they really mean. */
const framing = new Map([
  [BODY_ENCODING_HEADER, "Content-Encoding"],
  [BODY_LENGTH_HEADER, "Content-Length"],
]);

/**
 * Lets a document say how its body is framed: the carried headers become the real ones at the moment they are set, so
 * that the framework's own compression sees a compressed body and leaves it alone.
 */
export function completeHeaders(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response);
  const appendHeader = response.appendHeader.bind(response);
  response.setHeader = (name: string, value: OutgoingHttpHeader) => {
    return setHeader(framing.get(name.toLowerCase()) ?? name, value);
  };
  response.appendHeader = (name: string, value: string | readonly string[]) => {
    const real = framing.get(name.toLowerCase());
    return real === undefined ? appendHeader(name, value) : setHeader(real, value);
  };
}
