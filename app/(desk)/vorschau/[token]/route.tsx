import { formatMoment } from "#components/desk/format-moment.ts";
import { PreviewFrame } from "#components/preview/preview-frame.tsx";
import { readLook } from "#components/preview/preview-look.ts";
import { previewMessages as words } from "#lib/messages/preview.ts";
import { withOpenedPreview } from "../../../preview/open-token.ts";
import { answerPage } from "../../../preview/preview-answer.tsx";

type Context = { readonly params: Promise<{ token: string }> };

/**
 * `/vorschau/{token}`: one state of a piece for whoever has the link, without an account. The title names no piece: programs
 * that draw a card of a link learn nothing.
 */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token } = await params;
  return withOpenedPreview(request, token, ({ keptAt, expiresAt }, address) => {
    const now = new Date();
    const facts = [
      words.sharedState(formatMoment(keptAt, now)),
      words.until(formatMoment(expiresAt, now)),
      words.confidential,
    ];
    const look = readLook(new URL(request.url).searchParams);
    return answerPage(words.mark, <PreviewFrame {...{ address, look, facts }} shown={words.document} hasSheets />);
  });
}
