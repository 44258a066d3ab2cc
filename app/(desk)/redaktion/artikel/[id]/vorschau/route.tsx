import { articleAddress } from "#components/desk/articles/article-address.ts";
import { formatMoment } from "#components/desk/format-moment.ts";
import { PreviewFrame } from "#components/preview/preview-frame.tsx";
import { readLook } from "#components/preview/preview-look.ts";
import { previewMessages as words } from "#lib/messages/preview.ts";
import { answerGone, answerPage } from "../../../../../preview/preview-answer.tsx";
import { readDeskPreview } from "./read-request.ts";

type Context = { readonly params: Promise<{ id: string }> };

/** `/redaktion/artikel/{id}/vorschau`: the stored working copy as readers would see it, below a bar that is not part of it. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const preview = await readDeskPreview((await params).id);
  if (preview === null) return answerGone();
  const { proof, version, changedAt, address, articleId } = preview;
  const headline = proof.headline.trim() || words.untitled;
  return answerPage(
    words.title(headline),
    <PreviewFrame
      address={address}
      shown={words.document}
      hasSheets
      look={readLook(new URL(request.url).searchParams)}
      facts={[words.workingCopy(version, formatMoment(changedAt, new Date())), words.around]}
      back={articleAddress(articleId)}
    />,
  );
}
