import { previewAddress } from "#components/desk/preview-links/preview-link-entry.ts";
import { findWorkingProof, type WorkingProof } from "#press/proofs/proof-queries.ts";
import { requireUser } from "../../../../../session.ts";

export type DeskPreview = WorkingProof & { readonly articleId: number; readonly address: string };

/** Pictures are fetched at the desk's own address, which asks the session. */
const deskFolder = (pictureId: number): string => `/redaktion/bilder/${pictureId}`;

/** What somebody at the desk previews; null where there is nothing for them. A stranger is sent to sign in. */
export async function readDeskPreview(id: string): Promise<DeskPreview | null> {
  const user = await requireUser("use-desk");
  const working = /^\d{1,9}$/.test(id) ? await findWorkingProof(user, Number(id), deskFolder) : null;
  if (working === null) return null;
  return { ...working, articleId: Number(id), address: previewAddress(Number(id)) };
}
