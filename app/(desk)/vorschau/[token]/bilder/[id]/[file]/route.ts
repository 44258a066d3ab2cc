import { usedPictureIds } from "#editor/picture/used-pictures.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { readRendition } from "#newsroom/pictures/read-rendition.ts";
import { withOpenedPreview } from "../../../../../../preview/open-token.ts";
import { answerGone } from "../../../../../../preview/preview-answer.tsx";

type Context = { readonly params: Promise<{ token: string; id: string; file: string }> };

/** `/vorschau/{token}/bilder/{id}/{width}.avif|webp`: the pictures of the shared state, and no others. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, id, file } = await params;
  return withOpenedPreview(request, token, async ({ content }) => {
    const shown = [...(content.picture === null ? [] : [content.picture.pictureId]), ...usedPictureIds(content.body)];
    if (!shown.map(String).includes(id)) return answerGone();
    const [width = "", format = ""] = file.split(".");
    // The link is the right: whoever has it acts for nobody.
    const rendition = await readRendition(SYSTEM, { pictureId: id, width, format });
    if (rendition === null) return answerGone();
    const headers = { "Content-Type": rendition.contentType, "Content-Security-Policy": "default-src 'none'" };
    return new Response(rendition.bytes, { headers });
  });
}
