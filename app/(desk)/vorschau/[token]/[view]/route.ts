import { countView } from "#newsroom/preview-links/count-view.ts";
import { findLinkedProof } from "#press/proofs/proof-queries.ts";
import { answerProof, PROOF_VIEWS } from "../../../../preview/draw-proof.tsx";
import { withOpenedPreview } from "../../../../preview/open-token.ts";
import { answerGone } from "../../../../preview/preview-answer.tsx";

type Context = { readonly params: Promise<{ token: string; view: string }> };

/** `/vorschau/{token}/seite`, `…/druck` and `…/pdf`: the documents themselves. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { token, view: asked } = await params;
  return withOpenedPreview(request, token, async (preview, address) => {
    const view = PROOF_VIEWS.find((known) => known === asked);
    if (view === undefined) return answerGone();
    const proof = await findLinkedProof(preview, (pictureId) => `${address}/bilder/${pictureId}`);
    if (view === "seite" && isView(request)) await countView(preview.linkId);
    return answerProof(request, proof, view, address);
  });
}

/**
 * Somebody's browser shows the document: a program that only looks at a link does not load its frame, and asks with HEAD or
 * ahead of time. Its other colours, its print version and its PDF are no
 * new view.
 */
function isView(request: Request): boolean {
  const isAhead = (request.headers.get("sec-purpose") ?? request.headers.get("purpose") ?? "").includes("prefetch");
  return request.method === "GET" && !isAhead && !new URL(request.url).searchParams.has("farben");
}
