import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { parseRendition, renditionKey } from "#lib/storage/rendition.ts";
import { findPictureWidths } from "#portal/pictures/picture-queries.ts";
import { answerMissing } from "../../../answer-document.tsx";

type Context = { readonly params: Promise<{ hash: string; file: string }> };

/** `/media/{hash}/{width}.avif|webp`: a rendition of a picture that a published piece shows; its bytes never change. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { hash, file } = await params;
  const rendition = parseRendition(hash, file);
  const widths = rendition === null ? null : await findPictureWidths(rendition.contentHash);
  const isKnown = rendition !== null && widths?.includes(rendition.width);
  const bytes = isKnown ? await mediaStorage().get(renditionKey(rendition)) : null;
  if (rendition === null || bytes === null) return answerMissing(request, new URL(request.url).pathname);
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": `image/${rendition.format}`,
      "Cache-Control": "public, max-age=31536000, immutable",
      "Content-Security-Policy": "default-src 'none'",
    },
  });
}
