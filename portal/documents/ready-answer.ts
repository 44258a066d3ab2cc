import { chooseEncoding, type DocumentEncoding, type FinishedDocument } from "./finished-document.ts";

/** Shared caches may keep a page for one second: enough to bear any crowd, short enough that a publication is seen. */
export const DOCUMENT_CACHE_CONTROL = "public, max-age=0, s-maxage=1";

type Headers = Readonly<Record<string, string>>;

/** One encoding of a document: what is sent with it, and what is sent when the asker has it already. */
type Form = {
  readonly entityTag: string;
  readonly headers: Headers;
  readonly unchangedHeaders: Headers;
  readonly body: Uint8Array<ArrayBuffer>;
};

/** A finished document with everything that HTTP says about it, put together once. */
export type ReadyAnswer = { readonly status: number; readonly forms: Readonly<Record<DocumentEncoding, Form>> };

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  /** Null when the asker has it already. */
  readonly body: Uint8Array<ArrayBuffer> | null;
};

/** What the asker's program says about the answer that it wants, as the headers came; null for a header that did not. */
export type Wish = { readonly acceptEncoding: string | null; readonly ifNoneMatch: string | null };

/** Puts the answers with this document together, one for each encoding; `policy` is its Content-Security-Policy. */
export function prepareAnswer(document: FinishedDocument, policy: string): ReadyAnswer {
  const form = (wished: DocumentEncoding): Form => {
    const encoding = document.bodies[wished] === null ? "identity" : wished;
    const body = document.bodies[encoding] ?? document.bodies.identity;
    const entityTag = `"${document.tag}${encoding === "identity" ? "" : `-${encoding}`}"`;
    const unchangedHeaders = {
      "Content-Type": document.contentType,
      "Cache-Control": DOCUMENT_CACHE_CONTROL,
      "Content-Security-Policy": policy,
      ETag: entityTag,
      Vary: "Accept-Encoding",
      // RFC 9110, 8.4.1: "identity" is no content coding and is not to be named in the header.
      ...(encoding === "identity" ? {} : { "Content-Encoding": encoding }),
    };
    return {
      entityTag,
      body,
      unchangedHeaders,
      headers: { ...unchangedHeaders, "Content-Length": `${body.byteLength}` },
    };
  };
  return { status: document.status, forms: { br: form("br"), gzip: form("gzip"), identity: form("identity") } };
}

/** The answer for one asker: in the best encoding that it takes, and without the body where it has the same already. */
export function chooseAnswer({ status, forms }: ReadyAnswer, { acceptEncoding, ifNoneMatch }: Wish): Answer {
  const { entityTag, headers, unchangedHeaders, body } = forms[chooseEncoding(acceptEncoding)];
  if (status === 200 && ifNoneMatch !== null && matches(ifNoneMatch, entityTag)) {
    return { status: 304, headers: unchangedHeaders, body: null };
  }
  return { status, headers, body };
}

/** RFC 9110, 13.1.2: weak comparison against a list of validators. */
function matches(ifNoneMatch: string, entityTag: string): boolean {
  const tags = ifNoneMatch.split(",").map((tag) => tag.trim().replace(/^W\//, ""));
  return tags.includes("*") || tags.includes(entityTag);
}
