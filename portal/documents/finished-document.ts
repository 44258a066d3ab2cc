import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressWithGzip = promisify(gzip);
const compressWithBrotli = promisify(brotliCompress);

export type DocumentEncoding = "br" | "gzip" | "identity";

/** An answer that is ready to be sent again and again: rendered and compressed once. */
export type FinishedDocument = {
  readonly status: number;
  readonly contentType: string;
  readonly bodies: {
    readonly identity: Uint8Array<ArrayBuffer>;
    /** Null where compressing again gains nothing. */
    readonly gzip: Uint8Array<ArrayBuffer> | null;
    readonly br: Uint8Array<ArrayBuffer> | null;
  };
  /** Strong validator of the identity body, without quotation marks. */
  readonly tag: string;
  /** Hosts whose frames this document may show after a click; most have none. */
  readonly frameHosts: readonly string[];
};

/** Finishes a document: compresses it and gives it a validator that follows from its content alone. */
export async function finishDocument(
  status: number,
  contentType: string,
  text: string,
  frameHosts: readonly string[] = [],
): Promise<FinishedDocument> {
  const identity = new Uint8Array(Buffer.from(text, "utf8"));
  const [zipped, brotli] = await Promise.all([
    compressWithGzip(identity),
    compressWithBrotli(identity, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
  ]);
  return {
    status,
    contentType,
    bodies: { identity, gzip: new Uint8Array(zipped), br: new Uint8Array(brotli) },
    tag: createHash("sha256").update(identity).digest("base64url").slice(0, 22),
    frameHosts,
  };
}

/** Finishes a file that is compressed in itself, such as a PDF. */
export function finishBytes(contentType: string, bytes: Uint8Array<ArrayBuffer>): FinishedDocument {
  const tag = createHash("sha256").update(bytes).digest("base64url").slice(0, 22);
  return { status: 200, contentType, bodies: { identity: bytes, gzip: null, br: null }, tag, frameHosts: [] };
}

/** Bytes that a document occupies in the cache. */
export function sizeOf(document: FinishedDocument): number {
  const { identity, gzip: zipped, br } = document.bodies;
  return identity.byteLength + (zipped?.byteLength ?? 0) + (br?.byteLength ?? 0);
}

/** The best encoding that the reader's program understands; `q=0` means that it does not. */
export function chooseEncoding(acceptEncoding: string | null): DocumentEncoding {
  const offers = (acceptEncoding ?? "").split(",").map((offer) => offer.trim().toLowerCase());
  const accepts = (name: string): boolean =>
    offers.some((offer) => offer === name || (offer.startsWith(`${name};`) && !/;\s*q=0(\.0*)?$/.test(offer)));
  if (accepts("br")) return "br";
  return accepts("gzip") ? "gzip" : "identity";
}
