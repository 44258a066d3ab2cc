import { answerProof, PROOF_VIEWS } from "../../../../../../preview/draw-proof.tsx";
import { answerGone } from "../../../../../../preview/preview-answer.tsx";
import { readDeskPreview } from "../read-request.ts";

type Context = { readonly params: Promise<{ id: string; view: string }> };

/** `/redaktion/artikel/{id}/vorschau/seite`, `…/druck` and `…/pdf`: the documents themselves. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, view: asked } = await params;
  const preview = await readDeskPreview(id);
  const view = PROOF_VIEWS.find((known) => known === asked);
  if (preview === null || view === undefined) return answerGone();
  return answerProof(request, preview.proof, view, preview.address);
}
