import { DocumentCache } from "#portal/documents/document-cache.ts";
import { finishBytes } from "#portal/documents/finished-document.ts";
import { drawSharePicture } from "#portal/share-pictures/draw-share-picture.ts";
import { parseShareFile, shareFileName } from "#portal/share-pictures/share-card.ts";
import { findShareCard } from "#portal/share-pictures/share-card-queries.ts";
import { readSite } from "#portal/site/site-queries.ts";
import { answerMissing } from "../../../answer-document.tsx";

/** Memory for pictures, in bytes: some eight hundred of them. */
const CAPACITY = 16 * 1024 * 1024;
/** A name stands for one picture for ever, so nothing that is kept is ever out of date. */
const FOR_EVER = 0n;

const pictures = new DocumentCache(CAPACITY);

type Context = { readonly params: Promise<{ file: string }> };

/**
 * `/media/share/meldung-100001-0f3a….png`: the picture that stands where a page is shared. Its card is read for every
 * request: of what readers can no longer see there is no picture, and of older words neither.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  const subject = parseShareFile(file);
  const card = subject === null ? null : await findShareCard(subject, await readSite());
  if (card === null || shareFileName(card) !== file) return answerMissing(request, new URL(request.url).pathname);
  const { bodies } = await pictures.get(file, FOR_EVER, async () =>
    finishBytes("image/png", await drawSharePicture(card)),
  );
  return new Response(bodies.identity, {
    headers: {
      "Content-Type": "image/png",
      // A reader's device keeps it; whatever stands between asks again, so that a withdrawn piece is gone there too.
      "Cache-Control": "public, max-age=31536000, s-maxage=1, immutable",
      "Content-Security-Policy": "default-src 'none'",
    },
  });
}
