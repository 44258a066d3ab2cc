import type { ServerResponse } from "node:http";
import { BODY_ENCODING_HEADER, BODY_LENGTH_HEADER } from "#lib/document-headers.ts";

/** Puts the real framing headers in place of the ones that a document carried through the framework. */
export function completeHeaders(response: ServerResponse): void {
  const writeHead = response.writeHead.bind(response);
  // Node calls it for implicit headers too. The overloads differ only in what they pass on.
  response.writeHead = ((...given: Parameters<typeof writeHead>) => {
    moveHeader(response, BODY_LENGTH_HEADER, "Content-Length");
    const isDocument = response.hasHeader(BODY_ENCODING_HEADER);
    moveHeader(response, BODY_ENCODING_HEADER, "Content-Encoding");
    // The framework adds its own request headers to every answer; a document does not vary by them.
    if (isDocument) response.setHeader("Vary", "Accept-Encoding");
    if (response.getHeader("Content-Encoding") === "identity") response.removeHeader("Content-Encoding");
    return writeHead(...given);
  }) as typeof response.writeHead;
}

function moveHeader(response: ServerResponse, from: string, to: string): void {
  const value = response.getHeader(from);
  if (value === undefined) return;
  response.removeHeader(from);
  response.setHeader(to, value);
}
